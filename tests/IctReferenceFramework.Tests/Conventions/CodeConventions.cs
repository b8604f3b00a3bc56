using System.Text.RegularExpressions;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

public sealed partial class CodeConventions
{
    /// <summary>Each folder may use those before it; the root and the command line use all.</summary>
    private static readonly string[][] Order =
    [
        ["Source"], ["Diagnostics"], ["Yaml"], ["Schema", "Descriptions"], ["Framework"], ["Instruments", "Localities"], ["Rules"], ["Compliance"], ["Baselines", "Portfolios"], ["Comparisons"], ["Reports"],
    ];

    private static readonly string Library = Path.Combine(Repository.Root, "src/IctReferenceFramework");

    [Fact]
    public void Folders_depend_in_one_direction()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
            let folder = Path.GetRelativePath(Library, file).Replace('\\', '/').Split('/')[0]
            let level = LevelOf(folder)
            where level >= 0
            from match in UsingLine().Matches(File.ReadAllText(file))
            let used = match.Groups[1].Value
            where used != folder && LevelOf(used) > level
            select $"{Path.GetRelativePath(Library, file)} uses {used}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Files_are_small()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            let lines = File.ReadAllLines(file).Length
            where lines > 300
            select $"{Path.GetRelativePath(Repository.Root, file)}: {lines} lines";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Sources_have_no_regions_partial_types_or_suppressed_warnings()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal)
            from line in File.ReadAllLines(file)
            let text = line.Trim()
            where text.StartsWith("#region", StringComparison.Ordinal) || text.StartsWith("#pragma", StringComparison.Ordinal)
                || (text.Contains(" partial class ", StringComparison.Ordinal) && !File.ReadAllText(file).Contains("[GeneratedRegex", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Repository.Root, file)}: {text}";
        Assert.Empty(offenders);
    }

    private static int LevelOf(string folder) => Array.FindIndex(Order, level => level.Contains(folder));

    [GeneratedRegex(@"^using IctReferenceFramework\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
