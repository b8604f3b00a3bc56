using System.Text.Json;
using System.Xml.Linq;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>
/// What a team sees in its pipeline, from the first broken requirement to a baseline that holds the next one.
/// </summary>
public sealed class CiTests : IDisposable
{
    private static readonly string Full =
        File.ReadAllText(Path.Combine(CliRun.Repository, "tests/Corpus/compliance/full.yaml"));

    // One change breaks one requirement: identification no longer says what it identifies.
    private static readonly string Broken =
        Full.Replace("        entities: [person, organisation, device, asset, place]\n", "", StringComparison.Ordinal);

    // And a second one, elsewhere.
    private static readonly string BrokenTwice =
        Broken.Replace("uses: [trung-tam-du-lieu]", "uses: [trung-tam-du-liu]", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_change_that_breaks_a_requirement_fails_with_one_annotation_and_a_summary_for_everybody()
    {
        Assert.Equal(0, Validate(Full).ExitCode);
        var run = Validate(Broken);
        Assert.Equal(1, run.ExitCode);
        var annotation = Assert.Single(run.Output.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
        var line = Array.FindIndex(Broken.Split('\n'), each => each == "      - id: dinh-danh") + 1;
        Assert.StartsWith($"::error file=architecture.yaml,line={line},endLine={line},", annotation,
            StringComparison.Ordinal);
        Assert.Contains("IDN-01", annotation, StringComparison.Ordinal);
        var summary = File.ReadAllText(Path.Combine(_folder.Path, "summary.md"));
        Assert.StartsWith("## ❌ Bước kiểm tra không đạt\n", summary, StringComparison.Ordinal);
        Assert.Contains("1 nội dung phải khắc phục", summary, StringComparison.Ordinal);
        Assert.Contains($"| architecture.yaml, dòng {line} | lỗi ICT3002: IDN-01 ", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_baseline_the_same_run_passes_and_a_second_mistake_fails_again()
    {
        MakeBaseline(Broken);
        var known = Validate(Broken, "--baseline", "known.json");
        Assert.Equal(0, known.ExitCode);
        Assert.DoesNotContain("::error", known.Output, StringComparison.Ordinal);
        Assert.Contains("1 phát hiện có trong danh sách đã biết", known.Output, StringComparison.Ordinal);
        Assert.StartsWith("## ✅ Bước kiểm tra đạt", File.ReadAllText(Path.Combine(_folder.Path, "summary.md")),
            StringComparison.Ordinal);

        var second = Validate("# một dòng thêm vào\n" + BrokenTwice, "--baseline", "known.json");
        Assert.Equal(1, second.ExitCode);
        Assert.All(second.Output.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal)),
            line => Assert.DoesNotContain("IDN-01", line, StringComparison.Ordinal));
        Assert.Contains(second.Output.Split('\n'),
            line => line.StartsWith("::error", StringComparison.Ordinal)
            && line.Contains("trung-tam-du-liu", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_put_right_fails_until_the_baseline_is_updated()
    {
        MakeBaseline(Broken);
        var run = Validate(Full, "--baseline", "known.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=known.json,line=", run.Output, StringComparison.Ordinal);
        var update = CliRun.In(_folder.Path, "baseline", "update", "architecture.yaml", "--baseline", "known.json",
            "--strict", "--as-of", "2026-06-30");
        Assert.Equal("Danh sách có 0 phát hiện đã biết (bỏ 1, thêm 0, cập nhật 0).\n", update.Output);
        Assert.Equal(0, Validate(Full, "--baseline", "known.json").ExitCode);
        Assert.Equal(1, Validate(Broken, "--baseline", "known.json").ExitCode);
    }

    [Fact]
    public void An_update_adds_what_is_new_only_when_told()
    {
        MakeBaseline(Full);
        _folder.Add("architecture.yaml", Broken);
        string[] update = ["baseline", "update", "architecture.yaml", "--baseline", "known.json", "--strict",
            "--as-of", "2026-06-30", "--lang", "en"];
        Assert.Contains("1 new one goes on counting", CliRun.In(_folder.Path, update).Output, StringComparison.Ordinal);
        Assert.Equal(1, Validate(Broken, "--baseline", "known.json").ExitCode);
        Assert.Equal("1 known: 0 removed, 1 added, 0 changed.\n",
            CliRun.In(_folder.Path, [.. update, "--accept-new"]).Output);
        Assert.Equal(0, Validate(Broken, "--baseline", "known.json").ExitCode);
    }

    [Fact]
    public void A_baseline_in_another_folder_names_files_from_there()
    {
        _folder.Add("ci/.keep", "");
        _folder.Add("architecture.yaml", Broken);
        Assert.Equal(0, CliRun.In(_folder.Path, "baseline", "create", "architecture.yaml", "--output", "ci/known.json",
            "--strict", "--as-of", "2026-06-30").ExitCode);
        Assert.Contains("\"file\": \"../architecture.yaml\"",
            File.ReadAllText(Path.Combine(_folder.Path, "ci/known.json")), StringComparison.Ordinal);
        Assert.Equal(0, Validate(Broken, "--baseline", "ci/known.json").ExitCode);

        // Read from another folder of the run, and as one of many files of a folder.
        Assert.Equal(0, CliRun.In(Path.Combine(_folder.Path, "ci"), "validate", "../architecture.yaml", "--baseline",
            "known.json", "--strict", "--as-of", "2026-06-30").ExitCode);
        Assert.Equal(0, CliRun.In(_folder.Path, "validate", ".", "--baseline", "ci/known.json", "--strict", "--as-of",
            "2026-06-30").ExitCode);
        File.Delete(Path.Combine(_folder.Path, "architecture.yaml"));
        _folder.Add("other.yaml", Full);
        Assert.Equal(1, CliRun.In(_folder.Path, "validate", "other.yaml", "--baseline", "ci/known.json", "--strict",
            "--as-of", "2026-06-30").ExitCode);
    }

    [Fact]
    public void A_baseline_that_cannot_be_used_ends_with_2()
    {
        _folder.Add("architecture.yaml", Broken);
        _folder.Add("bad.yaml", "a: [");
        _folder.Add("wrong.json", "{ \"format\": 1, \"known\": [ { \"file\": \"a\", \"rule\": \"ICT2002\" } ] }");
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "architecture.yaml", "--baseline", "none.json").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "architecture.yaml", "--baseline", "").ExitCode);
        var wrong = CliRun.In(_folder.Path, "validate", "architecture.yaml", "--baseline", "wrong.json");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("'severity'", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(_folder.Path, "baseline", "create", "bad.yaml", "--output", "x.json").ExitCode);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "x.json")));
        _folder.Add("other.json", "{ \"a\": 1 }");
        Assert.Equal(2, CliRun.In(_folder.Path, "baseline", "create", "architecture.yaml", "--output", "other.json")
            .ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "baseline", "create", "architecture.yaml", "--output",
            "architecture.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "architecture.yaml", "--baseline", "wrong.json",
            "--output", "wrong.json").ExitCode);
        Assert.Equal(0, CliRun.In(_folder.Path, "baseline", "create", "architecture.yaml", "--output", "wrong.json")
            .ExitCode);
    }

    [Fact]
    public void What_was_put_right_in_part_has_to_be_updated_too()
    {
        var lessBroken = Full.Replace("entities: [person, organisation, device, asset, place]",
            "entities: [person, organisation]", StringComparison.Ordinal);
        MakeBaseline(Broken);
        var run = Validate(lessBroken, "--baseline", "known.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Đã khắc phục một phần", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.In(_folder.Path, "baseline", "update", "architecture.yaml", "--baseline", "known.json",
            "--strict", "--as-of", "2026-06-30").ExitCode);
        Assert.Equal(0, Validate(lessBroken, "--baseline", "known.json").ExitCode);

        // What was put right is new when it comes back.
        Assert.Equal(1, Validate(Broken, "--baseline", "known.json").ExitCode);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void A_baseline_is_no_description_that_could_not_be_read(string format)
    {
        MakeBaseline(Broken);
        _folder.Add("architecture.yaml", Full);
        CliRun.In(_folder.Path, "validate", "architecture.yaml", "--baseline", "known.json", "--format",
            $"{format}=out", "--strict", "--as-of", "2026-06-30");
        if (format is "markdown" or "html")
        {
            Assert.DoesNotContain("chưa đọc được", Read("out"), StringComparison.Ordinal);
            Assert.Contains("ICT5007", Read("out"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_success_in_any_form()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "gone.yaml"), "nowhere.yaml");
        _folder.Add("architecture.yaml", Full);
        var run = CliRun.In(_folder.Path, "validate", ".", "--format", "github", "--format", "step-summary=s.md",
            "--format", "junit=j.xml", "--format", "sarif=s.sarif", "--format", "gitlab=g.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("::error file=gone.yaml::", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("## ⚠️", Read("s.md"), StringComparison.Ordinal);
        Assert.Equal("1", (string?)XDocument.Parse(Read("j.xml")).Root!.Attribute("errors"));
        Assert.Contains("\"executionSuccessful\": false", Read("s.sarif"), StringComparison.Ordinal);
        Assert.Contains("gone.yaml", Read("g.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_YAML_never_passes_in_a_summary()
    {
        _folder.Add("architecture.yaml", "format: 1\nframework: [\n");
        var run = CliRun.In(_folder.Path, "validate", "architecture.yaml", "--fail-on", "never", "--format", "github",
            "--format", "step-summary=s.md", "--format", "junit=j.xml", "--format", "sarif=s.sarif");
        Assert.StartsWith("## ⚠️ Chưa kiểm tra được", Read("s.md"), StringComparison.Ordinal);
        Assert.All([run.Output, Read("j.xml"), Read("s.sarif")],
            text => Assert.Contains("nội dung khác chưa được kiểm tra", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_selection_of_rules_says_nothing_of_the_others()
    {
        _folder.Add("architecture.yaml", BrokenTwice);
        CliRun.In(_folder.Path, "validate", "architecture.yaml", "--strict", "--as-of", "2026-06-30", "--rules",
            "ICT2", "--format", "junit=j.xml");
        Assert.All(XDocument.Parse(Read("j.xml")).Descendants("testcase"),
            each => Assert.StartsWith("ictref.ICT2", (string?)each.Attribute("classname"), StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_a_pipeline_are_no_descriptions()
    {
        _folder.Add("architecture.yaml", Full);
        _folder.Add(".gitlab-ci.yml", "a: 1\n");
        _folder.Add(".github/workflows/ci.yml", "a: 1\n");
        Assert.Equal(0, CliRun.In(_folder.Path, "validate", ".").ExitCode);
        Assert.Equal(0, CliRun.In(_folder.Path, "validate", "**/architecture*.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "**/architecture-*.yaml").ExitCode);
    }

    [Fact]
    public void Several_forms_are_written_in_one_run()
    {
        _folder.Add("architecture.yaml", Broken);
        var run = CliRun.In(_folder.Path, "validate", "architecture.yaml", "--strict", "--as-of", "2026-06-30",
            "--format", "azure",
            "--format", "sarif=a.sarif", "--format", "junit=a.xml", "--format", "gitlab=a.json");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("##vso[task.logissue type=error;sourcepath=architecture.yaml;", run.Output,
            StringComparison.Ordinal);
        Assert.Single(JsonDocument.Parse(Read("a.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results")
            .EnumerateArray());
        Assert.Single(JsonDocument.Parse(Read("a.json")).RootElement.EnumerateArray());
        Assert.Equal("1", (string?)XDocument.Parse(Read("a.xml")).Root!.Attribute("failures"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_comparison_tells_what_got_worse_and_better(string format)
    {
        _folder.Add("old.yaml", Full);
        _folder.Add("new.yaml", Broken.Replace("id: lgsp\n", "id: lgsp2\n", StringComparison.Ordinal));
        string[] args = ["old.yaml", "new.yaml", "--format", format, "--as-of", "2026-06-30"];
        var worse = CliRun.In(_folder.Path, ["diff", .. args]);
        Assert.Equal(0, worse.ExitCode);
        Assert.Contains("IDN-01", worse.Output, StringComparison.Ordinal);
        Assert.Contains("lgsp2", worse.Output, StringComparison.Ordinal);
        Assert.Equal(1, CliRun.In(_folder.Path, ["diff", .. args, "--fail-on-regression"]).ExitCode);
        Assert.Equal(0, CliRun.In(_folder.Path, "diff", "new.yaml", "old.yaml", "--format", format,
            "--fail-on-regression").ExitCode);
        Assert.Equal(worse.Output, CliRun.In(_folder.Path, ["diff", .. args]).Output);
    }

    [Fact]
    public void A_comparison_with_what_cannot_be_read_ends_with_2()
    {
        _folder.Add("old.yaml", Full);
        _folder.Add("bad.yaml", "a: [");
        Assert.Equal(2, CliRun.In(_folder.Path, "diff", "old.yaml", "bad.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "diff", "none.yaml", "old.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "diff", "old.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "diff", "old.yaml", "old.yaml", "--output", "old.yaml").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private void MakeBaseline(string text)
    {
        _folder.Add("architecture.yaml", text);
        Assert.Equal(0, CliRun.In(_folder.Path, "baseline", "create", "architecture.yaml", "--output", "known.json",
            "--strict", "--as-of", "2026-06-30").ExitCode);
    }

    private CliRun Validate(string text, params string[] more)
    {
        _folder.Add("architecture.yaml", text);
        return CliRun.In(_folder.Path,
            ["validate", "architecture.yaml", "--strict", "--as-of", "2026-06-30", "--format", "github", "--format",
            "step-summary=summary.md", .. more]);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));
}
