using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Documentation;

/// <summary>
/// What the package says of itself: every method tells what it takes and returns, every example is compiled, and the
/// page of the documentation is made of the same texts.
/// </summary>
public sealed partial class ApiDocumentation
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(ArchitectureValidator).Assembly;

    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    private static readonly IReadOnlyList<Type> Types =
        [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Every_method_says_what_it_takes_and_returns()
    {
        var silent =
            from type in Types
            from method in type.GetMethods(Declared)
            where !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            let documented = Members.GetValueOrDefault(IdOf(method))
            where documented?.Element("inheritdoc") is null
            let missing = method.GetParameters().Select(parameter => parameter.Name!)
                .Where(name => !IsTold(documented, name))
                .Concat(documented?.Element("returns") is null && method.ReturnType != typeof(void)
                    && method.ReturnType != typeof(bool) ? ["returns"] : [])
            where missing.Any()
            select $"{IdOf(method)}: {string.Join(", ", missing)}";
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_example_is_compiled()
    {
        const string Compiled = "tests/IctReferenceFramework.Tests/Documentation/ApiExamples.cs";
        var examples = Types.Where(type => ExampleOf(type) is not null).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, type => Assert.Equal(CompiledExample.Of(Compiled, type.Name), ExampleOf(type)));
    }

    [Fact]
    public void The_page_says_what_the_code_says()
    {
        var page = new StringWriter { NewLine = "\n" };
        page.WriteLine("# The library in C#");
        page.WriteLine();
        page.WriteLine("`dotnet add package IctReferenceFramework`; Word and Excel: `IctReferenceFramework.Office`.");
        page.WriteLine("Every public type stands here; your editor shows the rest. The page is made of the code.");
        page.WriteLine();
        page.WriteLine("## Examples");
        foreach (var type in Types.Where(type => ExampleOf(type) is not null))
        {
            page.WriteLine();
            page.WriteLine($"`{type.Name}`: {SummaryOf(type)}");
            page.WriteLine();
            page.WriteLine("```csharp");
            page.Write(ExampleOf(type));
            page.WriteLine("```");
        }

        foreach (var space in Types.GroupBy(type => type.Namespace!)
            .OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            page.WriteLine();
            page.WriteLine($"## {space.Key}");
            page.WriteLine();
            page.WriteLine("| Type | What it is |");
            page.WriteLine("|---|---|");
            foreach (var type in space)
            {
                page.WriteLine($"| `{NameOf(type)}` | {SummaryOf(type)} |");
            }
        }

        Snapshot.VerifyFile(page.ToString(), "docs/api.md");
    }

    private static string? ExampleOf(Type type) =>
        Members.GetValueOrDefault($"T:{type.FullName}")?.Element("example")?.Element("code") is { } code
            ? CompiledExample.Unindented(code.Value) : null;

    private static string SummaryOf(Type type)
    {
        var summary = Members[$"T:{type.FullName}"].Element("summary")!;
        foreach (var reference in summary.Descendants().ToList())
        {
            var named = reference.Attribute("cref")?.Value is { } cref ? cref[(cref.LastIndexOf('.') + 1)..]
                : reference.Attribute("langword")?.Value ?? reference.Value;
            reference.ReplaceWith($"`{named}`");
        }

        return Spaces().Replace(summary.Value, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static bool IsTold(XElement? documented, string parameter) =>
        documented?.Elements("param").Any(param => param.Attribute("name")!.Value == parameter) ?? false;

    private static string NameOf(Type type) => type.IsGenericType ? $"{BareNameOf(type)}<T>" : type.Name;

    private static string BareNameOf(Type type) => type.Name[..type.Name.IndexOf('`')];

    // The id of a method as the compiler writes it.
    private static string IdOf(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var parameters = string.Join(',', method.GetParameters().Select(parameter => IdOf(parameter.ParameterType)));
        return $"M:{method.DeclaringType!.FullName}.{method.Name}{generic}"
            + (parameters.Length > 0 ? $"({parameters})" : "");
    }

    private static string IdOf(Type type) =>
        type.IsByRef ? $"{IdOf(type.GetElementType()!)}@"
        : type.IsGenericMethodParameter ? $"``{type.GenericParameterPosition}"
        : type.IsGenericParameter ? $"`{type.GenericParameterPosition}"
        : !type.IsGenericType ? type.FullName!
        : $"{type.Namespace}.{BareNameOf(type)}{{{string.Join(',', type.GetGenericArguments().Select(IdOf))}}}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
