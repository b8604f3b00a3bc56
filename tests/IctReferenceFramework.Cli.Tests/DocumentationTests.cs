using System.Text.RegularExpressions;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>Commands that documents show are those of the tool.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Files { get; } =
    [
        "README.md", .. Directory.EnumerateFiles(Path.Combine(CliRun.Repository, "docs"), "*.md",
            SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(CliRun.Repository, path))
                .Where(path => !path.Contains("rules", StringComparison.Ordinal)
                && !path.Contains("frameworks", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Commands_and_options_exist(string file)
    {
        var offenders =
            from block in ShellBlock().Matches(File.ReadAllText(Path.Combine(CliRun.Repository, file)))
            from line in block.Groups[1].Value.Split('\n')
            let words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            where words is ["ictref", _, ..]
            let isNested = words[1] == "baseline"
            let help = CliRun.Of([.. words.Skip(1).Take(isNested ? 2 : 1), "--help"])
            from word in words.Skip(2).Where(word => word.StartsWith("--", StringComparison.Ordinal)).Prepend("")
            where help.ExitCode != 0
                || !help.Output.Contains(word.Length == 0 ? "ictref" : $"  {word}", StringComparison.Ordinal)
            select $"{line.Trim()}: {word}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void The_page_on_CI_tells_of_every_form_and_input()
    {
        var page = File.ReadAllText(Path.Combine(CliRun.Repository, "docs/ci.md"));
        Assert.All(ReportForms.All, report => Assert.Contains($"`{report.Format}`", page, StringComparison.Ordinal));
        var inputs = File.ReadAllText(Path.Combine(CliRun.Repository, "action.yml"))
            .Split("inputs:\n")[1].Split("\nruns:")[0];
        Assert.All(InputName().Matches(inputs).Select(match => match.Groups[1].Value),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex("^  ([a-z-]+):$", RegexOptions.Multiline)]
    private static partial Regex InputName();
}
