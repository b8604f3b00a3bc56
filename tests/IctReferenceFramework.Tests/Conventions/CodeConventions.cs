using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

public sealed class CodeConventions
{
    /// <summary>Each folder may use those before it and no others; the root uses all.</summary>
    private static readonly string[] Order =
    [
        "Text", "Source", "Diagnostics", "Yaml", "Descriptions", "Schema", "DataFiles", "Framework", "Localities",
        "Instruments", "Rules", "Compliance",
        "Validation", "Baselines", "Portfolios", "Comparisons", "Reports", "",
    ];

    [Fact]
    public void Folders_depend_in_one_direction()
    {
        var offenders =
            from pair in Dependencies.Of(typeof(Rules.Rule).Assembly.Location)
            let user = FolderOf(pair.From)
            let used = FolderOf(pair.To)
            where user is not null && used is not null && Array.IndexOf(Order, used) > Array.IndexOf(Order, user)
            select $"{pair.From} uses {pair.To}";
        Assert.Empty(offenders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_names_every_folder_and_the_page_tells_it()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/IctReferenceFramework"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));
        Assert.Equal(Order.Where(name => name.Length > 0).Order(StringComparer.Ordinal),
            folders.Order(StringComparer.Ordinal));
        Assert.Contains(string.Join(" ← ", Order.Where(name => name.Length > 0)),
            Repository.Read("docs/architecture.md").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs",
                SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            let folder = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!)
                .Replace('/', '.').Replace('\\', '.')
            where File.ReadAllText(file) is var text && text.Contains("\nnamespace ", StringComparison.Ordinal)
                && !text.Contains($"\nnamespace {folder};", StringComparison.Ordinal)
            select file;
        Assert.Empty(offenders);
    }

    // What the compiler makes by itself belongs to no folder.
    private static string? FolderOf(string type) =>
        type.Contains('<', StringComparison.Ordinal) ? null : type.Split('.') is [_, var folder, _, ..] ? folder : "";

    [Fact]
    public void Files_are_small()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs",
                SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            let lines = File.ReadAllLines(file).Length
            where lines > 300
            select $"{Path.GetRelativePath(Repository.Root, file)}: {lines} lines";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Lines_end_at_120_columns()
    {
        string[] offenders =
        [
            .. from folder in new[] { "src", "tests" }
               from file in Directory.EnumerateFiles(
                   Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
               where !file.Contains("/obj/", StringComparison.Ordinal)
               from line in LongLines(File.ReadAllLines(file))
               select $"{Path.GetRelativePath(Repository.Root, file)}:{line}",
        ];
        Assert.True(offenders.Length == 0, string.Join('\n', offenders));
    }

    // Addresses, regular expressions and test data cannot be broken: the latter stand in raw strings.
    private static IEnumerable<int> LongLines(string[] lines)
    {
        var isRaw = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var marks = lines[i].Split("\"\"\"").Length - 1;
            var isData = isRaw || marks > 0;
            isRaw ^= marks % 2 == 1;
            if (lines[i].Length > 120 && !isData && !lines[i].Contains("://", StringComparison.Ordinal)
                && !lines[i].TrimStart().StartsWith("[GeneratedRegex(", StringComparison.Ordinal)
                && !lines[i].TrimStart().StartsWith("@\"^", StringComparison.Ordinal))
            {
                yield return i + 1;
            }
        }
    }

    [Fact]
    public void Sources_have_no_regions_partial_types_or_suppressed_warnings()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs",
                SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            from line in File.ReadAllLines(file)
            let text = line.Trim()
            where text.StartsWith("#region", StringComparison.Ordinal)
                || text.StartsWith("#pragma", StringComparison.Ordinal)
                || (text.Contains(" partial class ", StringComparison.Ordinal)
                    && !File.ReadAllText(file).Contains("[GeneratedRegex", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Repository.Root, file)}: {text}";
        Assert.Empty(offenders);
    }
}
