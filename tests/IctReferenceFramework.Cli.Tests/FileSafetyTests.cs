using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>What lies in a folder, and what may be written where: links, pipes, names, older files.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FileSafetyTests : IDisposable
{
    private static readonly string Good =
        File.ReadAllText(Path.Combine(CliRun.Repository, "tests/Corpus/compliance/near-empty.yaml"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void A_folder_with_a_ring_of_links_a_pipe_a_fault_and_a_good_file_judges_the_good_one()
    {
        _folder.Add("good.yaml", Good);
        _folder.Add("fault.yaml", Good);
        Directory.CreateSymbolicLink(At("ring"), _folder.Path);
        File.CreateSymbolicLink(At("twice.yaml"), At("good.yaml"));
        Pipe("pipe.yaml");
        var run = RunWithFault("fault.yaml", "validate", ".", "--lang", "en", "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'twice.yaml' is the file 'good.yaml'; it is checked once.", run.Error,
            StringComparison.Ordinal);
        Assert.Contains("fault.yaml: NOT CHECKED: the tool met a defect of its own", run.Error,
            StringComparison.Ordinal);
        Assert.Contains("\"file\": \"good.yaml\",\n      \"complete\": true", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"file\": \"fault.yaml\",\n      \"complete\": false", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("pipe.yaml", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ring/", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "NOT CHECKED")]
    [InlineData("markdown", "NOT CHECKED")]
    [InlineData("html", "NOT CHECKED")]
    [InlineData("github", "NOT CHECKED")]
    [InlineData("azure", "NOT CHECKED")]
    [InlineData("gitlab", "NOT CHECKED")]
    [InlineData("junit", "<error")]
    [InlineData("sarif", "\"executionSuccessful\": false")]
    [InlineData("step-summary", "NOT CHECKED")]
    public void A_defect_of_the_tool_costs_one_file_and_every_form_says_so(string form, string said)
    {
        _folder.Add("good.yaml", Good);
        _folder.Add("fault.yaml", Good);
        var run = RunWithFault("fault.yaml", "validate", ".", "--lang", "en", "--format", form);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("json")]
    public void A_defect_of_the_tool_costs_one_province_of_a_portfolio(string form)
    {
        _folder.Add("good.yaml", Good);
        _folder.Add("fault.yaml", Good);
        var run = RunWithFault("fault.yaml", "portfolio", ".", "--lang", "en", "--format", form);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(form == "json" ? "\"is-checked\": false" : "NOT CHECKED", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lai Châu", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_written_of_a_file_that_could_not_be_checked()
    {
        _folder.Add("fault.yaml", Good);
        foreach (var form in new[] { "html", "markdown", "docx", "xlsx" })
        {
            Assert.Equal(2, RunWithFault("fault.yaml", "report", "fault.yaml", "--format", form, "--output",
                $"r.{form}").ExitCode);
            Assert.True(new FileInfo(At($"r.{form}")).Length > 0);
        }

        Assert.Contains("CHƯA KIỂM TRA", File.ReadAllText(At("r.html")), StringComparison.Ordinal);
        Assert.Equal(2, RunWithFault("fault.yaml", "diff", "fault.yaml", "fault.yaml", "--output", "d.txt").ExitCode);
        Assert.Contains("CHƯA SO SÁNH ĐƯỢC", File.ReadAllText(At("d.txt")), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Pipes_and_devices_are_refused_by_name()
    {
        Pipe("pipe.yaml");
        Assert.Contains("'pipe.yaml' là ống dẫn", CliRun.In(_folder.Path, "validate", "pipe.yaml").Error,
            StringComparison.Ordinal);
        Assert.Contains("'/dev/null' là thiết bị",
            CliRun.In(_folder.Path, "report", "/dev/null", "--format", "html", "--output", "x.html").Error,
            StringComparison.Ordinal);
    }

    [UnixFact]
    public void Names_of_any_letters_are_checked_or_refused_in_a_sentence()
    {
        _folder.Add("a\\b.yaml", Good);
        _folder.Add("hai\ndòng.yaml", Good);
        Shell("touch \"$(printf 'x\\377.yaml')\"");
        var run = CliRun.In(_folder.Path, "validate", ".", "--fail-on", "never");
        Shell("rm x*.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("có byte không phải UTF-8 nên không mở được", run.Error, StringComparison.Ordinal);
        Assert.Contains("a\\b.yaml:", run.Output, StringComparison.Ordinal);
        Assert.Contains("hai\\u000Adòng.yaml:", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 tệp: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diagram", "in.yaml")]
    [InlineData("report", "in.yaml", "--format", "html")]
    [InlineData("validate", "in.yaml")]
    [InlineData("diff", "in.yaml", "other.yaml")]
    [InlineData("baseline", "create", "in.yaml")]
    [InlineData("schema", "--framework", "in.yaml")]
    [InlineData("framework", "in.yaml")]
    [InlineData("instruments", "--instruments", "in.yaml")]
    public void What_is_read_is_never_written_over_by_any_name_even_if_forced(params string[] command)
    {
        var input = command[0] switch
        {
            "schema" or "framework" =>
                File.ReadAllText(Path.Combine(CliRun.Repository,
                "src/IctReferenceFramework/Framework/Data/829-2019.yaml")),
            "instruments" => "format: 1\nrevision: 2026-11-22\n",
            _ => Good,
        };
        var path = _folder.Add("in.yaml", input);
        _folder.Add("other.yaml", Good);
        File.CreateSymbolicLink(At("link.yaml"), path);
        if (OperatingSystem.IsLinux())
        {
            Shell("ln in.yaml hard.yaml");
        }

        foreach (var name in new[] { "in.yaml", "./in.yaml", "link.yaml",
            OperatingSystem.IsLinux() ? "hard.yaml" : "in.yaml" })
        {
            var run = CliRun.In(_folder.Path, [.. command, "--output", name, "--force"]);
            Assert.True(run.ExitCode == 2, $"{name}: {run.Error}");
            Assert.Equal(input, File.ReadAllText(path));
        }
    }

    [Theory]
    [InlineData("other.yaml", "json", "bản mô tả kiến trúc")]
    [InlineData("known.json", "json", "danh sách phát hiện đã biết")]
    [InlineData("notes.txt", "json", "không phải kết quả dạng 'json'")]
    [InlineData("notes.txt", "html", "không phải kết quả dạng 'html'")]
    [InlineData("notes.txt", "junit", "không phải kết quả dạng 'junit'")]
    [InlineData("other.yaml", "text", "bản mô tả kiến trúc")]
    public void What_is_no_older_result_is_kept_unless_forced(string name, string form, string what)
    {
        _folder.Add("in.yaml", Good);
        _folder.Add("other.yaml", Good);
        _folder.Add("known.json", "{ \"format\": 1, \"known\": [] }\n");
        _folder.Add("notes.txt", "ghi chú\n");
        var before = File.ReadAllText(At(name));
        var run = CliRun.In(_folder.Path, "validate", "in.yaml", "--format", $"{form}={name}", "--fail-on", "never");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(At(name)));
        Assert.Equal(0, CliRun.In(_folder.Path, "validate", "in.yaml", "--format", $"{form}={name}", "--fail-on",
            "never", "--force").ExitCode);
        Assert.NotEqual(before, File.ReadAllText(At(name)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("gitlab")]
    [InlineData("text")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void An_older_result_and_an_empty_file_are_written_over(string form)
    {
        _folder.Add("in.yaml", Good);
        _folder.Add("out", "");
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(0, CliRun.In(_folder.Path, "validate", "in.yaml", "--format", $"{form}=out", "--fail-on",
                "never").ExitCode);
        }

        Assert.Equal(["in.yaml", "out"],
            Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public void A_link_is_followed_and_rights_stay()
    {
        _folder.Add("in.yaml", Good);
        _folder.Add("real.json", "{}");
        File.SetUnixFileMode(At("real.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(At("link.json"), At("real.json"));
        Assert.Equal(0, CliRun.In(_folder.Path, "validate", "in.yaml", "--format", "json=link.json", "--fail-on",
            "never").ExitCode);
        Assert.NotNull(new FileInfo(At("link.json")).LinkTarget);
        Assert.Contains("\"files\"", File.ReadAllText(At("real.json")), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead,
            File.GetUnixFileMode(At("real.json")));
    }

    [UnixFact]
    public void A_full_device_leaves_the_old_file_and_a_clear_end()
    {
        _folder.Add("in.yaml", Good);
        var run = CliRun.In(_folder.Path, "validate", "in.yaml", "--format", "json=/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Không ghi được '/dev/full'", run.Error, StringComparison.Ordinal);

        // Nothing can be made beside this file.
        var failed = CliRun.In(_folder.Path, "validate", "in.yaml", "--format", "json=/proc/version", "--force");
        Assert.Equal(2, failed.ExitCode);
        Assert.Contains("'/proc/version' vẫn là tệp cũ", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_touches_nothing()
    {
        _folder.Add("in.yaml", Good);
        _folder.Add("out.json", "{}");
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "none.yaml", "--format", "json=out.json").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "validate", "in.yaml", "--format", "json=out.json", "--as-of",
            "2026-13-01").ExitCode);
        Assert.Equal(2, CliRun.In(_folder.Path, "report", "none.yaml", "--format", "html", "--output", "out.json")
            .ExitCode);
        Assert.Equal("{}", File.ReadAllText(At("out.json")));
    }

    [Fact]
    public void The_standard_input_is_read_where_a_hyphen_stands()
    {
        var run = CliRun.With(_folder.Path, new MemoryStream(Encoding.UTF8.GetBytes("a: [")), "validate", "-",
            "--stdin-name", "moi.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("moi.yaml:1:4: lỗi ICT0012", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(_folder.Path, "diff", "-", "-").ExitCode);
    }

    private CliRun RunWithFault(string name, params string[] args) =>
        CliRun.With(_folder.Path, Stream.Null,
            file => _ = file == name ? throw new InvalidOperationException("trồng lỗi") : 0, args);

    private void Pipe(string name) => Shell($"mkfifo {name}");

    private void Shell(string command)
    {
        using var process = Process.Start(
            new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder.Path })!;
        process.WaitForExit();
    }

    private string At(string name) => Path.Combine(_folder.Path, name);
}
