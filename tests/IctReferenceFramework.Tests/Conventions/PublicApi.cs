using System.Reflection;
using System.Text;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>What users of the package can see: a change of it is a decision, never an accident.</summary>
public sealed class PublicApi
{
    [Fact]
    public void Is_what_was_agreed()
    {
        var api = new StringBuilder();
        foreach (var type in typeof(ArchitectureValidator).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            api.Append(KindOf(type)).Append(' ').Append(NameOf(type)).Append('\n');
            foreach (var member in MembersOf(type))
            {
                api.Append("    ").Append(member).Append('\n');
            }
        }

        Snapshot.Verify(api.ToString());
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return [string.Join(", ", Enum.GetNames(type))];
        }

        const BindingFlags Declared =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var properties = type.GetProperties(Declared).Select(property =>
            $"{NameOf(property.PropertyType)} {property.Name}{(property.CanWrite ? " { get; init; }" : " { get; }")}");
        var methods = type.GetMethods(Declared)
            .Where(method => !method.IsSpecialName
                && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(method => $"{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})");
        var constructors = type.GetConstructors().Where(constructor => constructor.GetParameters().Length > 0)
            .Select(constructor => $"new({Parameters(constructor)})");
        return constructors.Concat(properties).Concat(methods).Order(StringComparer.Ordinal);
    }

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters()
            .Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}"));

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static string NameOf(Type type)
    {
        var name = (type.Namespace?.StartsWith(nameof(IctReferenceFramework), StringComparison.Ordinal) ?? false)
            && type.FullName is not null && !type.IsGenericType
            ? type.FullName["IctReferenceFramework.".Length..] : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
            : name;
    }
}
