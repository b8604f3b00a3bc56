using IctReferenceFramework.Cli.Commands;
namespace IctReferenceFramework.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands { get; } =
        ["", "validate", "explain", "rules", "framework", "schema", "init", "report", "portfolio"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_speaks_both_languages(string command)
    {
        string[] args = command.Length == 0 ? ["--help"] : [command, "--help"];
        var vi = CliRun.Of(args);
        var en = CliRun.Of([.. args, "--lang", "en"]);
        Assert.Equal((0, 0), (vi.ExitCode, en.ExitCode));
        Assert.Contains("Cách dùng:", vi.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:", en.Output, StringComparison.Ordinal);
        Assert.Contains("--lang <vi|en>", vi.Output, StringComparison.Ordinal);
        var english = en.Output.Split('\n').Where(line => line.Contains("  ", StringComparison.Ordinal)).ToHashSet();
        Assert.DoesNotContain(vi.Output.Split('\n'),
            line => line.StartsWith("  -", StringComparison.Ordinal) && english.Contains(line));
    }

    [Fact]
    public void Help_of_a_command_below_a_command_names_both_and_has_the_options_of_all()
    {
        var help = CliRun.Of("baseline", "update", "--help").Output;
        Assert.Contains("\n  ictref baseline update <", help, StringComparison.Ordinal);
        Assert.Contains("--accept-new", help, StringComparison.Ordinal);
        Assert.Contains("--lang", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'ictref baseline --help'", "baseline")]
    [InlineData("--output PATH is missing", "baseline", "create", "a.yaml")]
    [InlineData("--format: the value is missing", "report", "a.yaml", "--format")]
    public void What_is_missing_is_named(string said, params string[] args)
    {
        var run = CliRun.Of([.. args, "--lang=en"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_says_what_a_report_of_a_mistake_needs() => Assert.Matches(
        @"^\d+\.\d+\.\d+\S*\ncommit:  \S+\ndata:    829-2019 [-\d]{10}, instruments [-\d]{10}\nruntime: just in time\n$",
        CliRun.Of("--version").Output);

    [Fact]
    public void Every_rule_is_listed_and_can_be_explained_in_both_languages()
    {
        var list = CliRun.Of("rules").Output;
        foreach (var rule in RuleCatalogue.All)
        {
            Assert.Contains(rule.Id, list, StringComparison.Ordinal);
            var vi = CliRun.Of("explain", rule.Id);
            var en = CliRun.Of("explain", rule.Id.ToLowerInvariant(), "--lang", "en");
            Assert.Equal((0, 0), (vi.ExitCode, en.ExitCode));
            Assert.Contains(rule.Remedy.Vi, vi.Output, StringComparison.Ordinal);
            Assert.Contains(rule.Rationale.En, en.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_of_descriptions_are_explained_in_both_languages()
    {
        var offenders =
            from word in new[] { "uses", "status", "operational", "single-sign-on", "dashboard", "transport", "users" }
            from language in new[] { "vi", "en" }
            let run = CliRun.Of("explain", word, "--lang", language)
            where run.ExitCode != 0 || !run.Output.StartsWith(word, StringComparison.Ordinal)
                || run.Output.Split('\n').Length < 3
            select $"{word} ({language}): {run.Output}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_command_can_be_explained_with_an_example()
    {
        var root = CliRun.Of("--help", "--lang", "en").Output;
        foreach (var command in new[] { "validate", "report", "portfolio", "diagram", "diff", "baseline", "init",
            "rules", "explain", "framework", "schema", "instruments", "provinces" })
        {
            Assert.Contains(command, root, StringComparison.Ordinal);
            Assert.Contains($"ictref {command}", CliRun.Of("explain", command).Output, StringComparison.Ordinal);
            Assert.Equal(0, CliRun.Of(CommandExamples.Of(command)!.Split(' ')[1], "--help").ExitCode);
        }
    }

    [Fact]
    public void A_rule_is_explained_with_its_example()
    {
        var output = CliRun.Of("explain", "ICT2002").Output;
        Assert.Contains("legal-basis: [qd-892, khong-co]", output, StringComparison.Ordinal);
        Assert.Contains("Nên viết:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_as_JSON_can_be_parsed() =>
        Assert.Equal(RuleCatalogue.All.Length,
            System.Text.Json.JsonDocument.Parse(CliRun.Of("rules", "--format", "json").Output)
            .RootElement.GetArrayLength());
}
