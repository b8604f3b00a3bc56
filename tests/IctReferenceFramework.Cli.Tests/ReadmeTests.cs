using System.Text.RegularExpressions;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>What the README promises is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(CliRun.Repository, "README.md"));

    [Fact]
    public void The_first_command_prints_what_the_README_shows()
    {
        var shown = ExpectedOutput().Match(Readme);
        Assert.True(shown.Success, "The README shows no expected output.");
        var run = CliRun.Of("validate", "docs/examples/hue.yaml", "--as-of", "2026-11-22");
        var parts = shown.Groups["output"].Value.Split("\n…\n");
        Assert.StartsWith(parts[0], run.Output, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], run.Output, StringComparison.Ordinal);
        Assert.Equal(int.Parse(shown.Groups["code"].Value, System.Globalization.CultureInfo.InvariantCulture),
            run.ExitCode);
    }

    [Fact]
    public void Links_in_documents_lead_somewhere()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(CliRun.Repository, "docs"), "*.md",
                SearchOption.AllDirectories)
                .Append(Path.Combine(CliRun.Repository, "README.md"))
                    .Append(Path.Combine(CliRun.Repository, "CONTRIBUTING.md"))
            from link in Link().Matches(File.ReadAllText(file))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target))
            select $"{Path.GetRelativePath(CliRun.Repository, file)}: {target}";
        Assert.Empty(offenders);
    }

    [GeneratedRegex(@"<!-- expected output -->\s*```text\n(?<output>.*?)```\s*\nMã trả về / exit code: `(?<code>\d)`",
        RegexOptions.Singleline)]
    private static partial Regex ExpectedOutput();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
