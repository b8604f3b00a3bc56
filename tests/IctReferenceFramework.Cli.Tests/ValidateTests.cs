namespace IctReferenceFramework.Cli.Tests;

public sealed class ValidateTests
{
    private const string Good =
        "format: 1\nframework: 829-2019\ndocument:\n  title: Kiến trúc\n  version: \"0.1\"\n  status: draft\n"
        + "  locality: { code: \"12\", name: Lai Châu }\n";

    [Fact]
    public void A_clean_file_exits_with_0()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Good);
        var run = CliRun.In(folder.Path, "validate", "a.yaml", "--rules", "ICT0,ICT1");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Findings_exit_with_1_and_show_file_line_and_column()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Good.Replace("title", "titel", StringComparison.Ordinal));
        var run = CliRun.In(folder.Path, "validate", "a.yaml", "--lang", "en", "--as-of", "2026-11-22");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\na.yaml:4:3: error ICT1001: There is no key 'titel' here. Did you mean 'title'?", run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("As of 22 November 2026.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("info", 1)]
    public void Fail_on_decides_the_exit_code(string failOn, int expected)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Good + "wrong: 1\n");
        Assert.Equal(expected, CliRun.In(folder.Path, "validate", "a.yaml", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Folders_and_patterns_are_searched_and_the_order_is_that_of_names()
    {
        using var folder = new TemporaryFolder();
        folder.Add("b.yaml", "x");
        folder.Add("a/c.yml", "x");
        folder.Add(".git/d.yaml", "x");
        folder.Add("e.txt", "x");
        string[] expected = ["a/c.yml:1:1", "b.yaml:1:1"];
        Assert.Equal(expected, Places(CliRun.In(folder.Path, "validate", ".")));
        Assert.Equal(expected, Places(CliRun.In(folder.Path, "validate", "b.yaml", "**/*.y*ml", "a")));
        Assert.Equal(expected[1..], Places(CliRun.In(folder.Path, "validate", "*.yaml")));
    }

    [Theory]
    [InlineData("validate", "nowhere.yaml")]
    [InlineData("validate", "*.yaml")]
    [InlineData("validate", ".")]
    [InlineData("validate")]
    [InlineData("validate", "a.yml", "--format", "xml")]
    [InlineData("validate", "a.yml", "--fail-on", "errors")]
    [InlineData("validate", "a.yml", "--as-of", "31/05/2019")]
    [InlineData("validate", "a.yml", "--rules", "ICT99")]
    [InlineData("validate", "a.yml", "--max-findings", "0")]
    [InlineData("validate", "a.yml", "--lang", "fr")]
    [InlineData("validate", "a.yml", "--format")]
    [InlineData("validate", "a.yml", "--format", "text", "--format", "json")]
    [InlineData("validate", "a.yml", "--output", "no/such/folder/x.txt")]
    [InlineData("validat", "a.yml")]
    [InlineData("validate", "a.yml", "--formt", "json")]
    [InlineData("explain", "ICT9999")]
    [InlineData("explain")]
    [InlineData("nonsense")]
    [InlineData("--lang")]
    [InlineData("validate", "a.yml", "--lang")]
    [InlineData("validate", "a.yml", "--output", "a.yml")]
    [InlineData("validate", "a.yml", "--format", "json=./a.yml")]
    [InlineData("validate", "a.yml", "--format", "json=x.json", "--output", "y.json")]
    [InlineData("validate", "a.yml", "--format", "json=x.json", "--format", "text=./x.json")]
    [InlineData("validate", "a.yml", "--output", "")]
    [InlineData("validate", "a.yml", "--framework", "829-2020")]
    [InlineData("validate", "")]
    [InlineData("validate", "b/../*.txt")]
    [InlineData("schema", "other")]
    [InlineData]
    public void A_wrong_command_line_exits_with_2_and_says_why_in_both_languages(params string[] args)
    {
        using var folder = new TemporaryFolder();
        if (args.Contains("a.yml"))
        {
            folder.Add("sub/a.yml", Good);
        }

        var directory = args.Contains("a.yml") ? Path.Combine(folder.Path, "sub") : folder.Path;
        var vi = CliRun.In(directory, args);
        Assert.Equal(2, vi.ExitCode);
        Assert.NotEqual("", vi.Error + vi.Output);
        Assert.DoesNotContain("   at ", vi.Error, StringComparison.Ordinal);
        if (!args.Contains("--lang"))
        {
            Assert.NotEqual(vi.Error + vi.Output,
                CliRun.In(directory, [.. args, "--lang", "en"]) is var en ? en.Error + en.Output : "");
        }
    }

    [Fact]
    public void A_misspelt_command_or_option_gets_a_suggestion()
    {
        Assert.Contains("'validate'", CliRun.Of("validat").Error, StringComparison.Ordinal);
        Assert.Contains("'--format'", CliRun.Of("validate", "README.md", "--formt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_never_overwritten_by_its_own_report()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Good);
        Assert.Equal(2, CliRun.In(folder.Path, "validate", "a.yaml", "--output", "./a.yaml").ExitCode);
        Assert.Equal(Good, File.ReadAllText(Path.Combine(folder.Path, "a.yaml")));
    }

    /// <summary>Bounds are generous: what is looked for is quadratic time, which would take minutes.</summary>
    [Theory]
    [InlineData("references", 5_000)]
    [InlineData("keys", 20_000)]
    [InlineData("items", 40_000)]
    public void Thousands_of_mistakes_are_all_counted(string kind, int count)
    {
        var numbers = Enumerable.Range(0, count);
        var text = Good + kind switch
        {
            "references" => "layers:\n  services-and-data:\n    components:\n" + string.Concat(numbers.Select(i =>
                $"      - {{ id: thanh-phan-{i}, name: a, status: operational, uses: [thanh-phan-x{i}] }}\n")),
            "keys" => string.Concat(numbers.Select(i => $"unknown-{i}: 1\n")),
            _ => "layers:\n  network:\n    components:\n      - id: a\n        name: a\n        status: operational\n"
                + $"        functions: [{string.Join(", ", numbers.Select(i => $"f{i}"))}]\n",
        };
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", text);
        var run = CliRun.In(folder.Path, "validate", "a.yaml", "--lang", "en", "--max-findings", "1", "--rules",
            "ICT1,ICT20");
        Assert.Contains($"1 file: {count:N0} errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_forms_go_to_several_places_in_one_run()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Good + "wrong: 1\n");
        var run = CliRun.In(folder.Path, "validate", "a.yaml", "--format", "text", "--format", "json=out.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ICT1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"ICT1001\"", File.ReadAllText(Path.Combine(folder.Path, "out.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Selecting_rules_never_hides_that_a_file_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", "a: [");
        Assert.Equal(1, CliRun.In(folder.Path, "validate", "a.yaml", "--rules", "ICT2").ExitCode);
    }

    [Fact]
    public void One_run_twice_gives_the_same_bytes()
    {
        string[] args = ["validate", "tests/Corpus/rules", "--format", "json", "--as-of", "2026-11-22"];
        Assert.Equal(CliRun.Of(args), CliRun.Of(args));
    }

    private static IEnumerable<string> Places(CliRun run) =>
        run.Output.Split('\n').Where(line => line.Contains(": lỗi ", StringComparison.Ordinal))
            .Select(line => line.Split(": lỗi ")[0]);
}
