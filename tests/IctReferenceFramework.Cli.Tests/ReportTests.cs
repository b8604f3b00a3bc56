using System.Xml.Linq;

namespace IctReferenceFramework.Cli.Tests;

public sealed class ReportTests
{
    private const string Description = """
        format: 1
        framework: 829-2019
        document: { title: A, version: "1", status: draft, locality: { code: "12", name: Lai Châu } }
        layers:
          applications:
            components: [{ id: app, name: Ứng dụng, status: operational, domain: transport, uses: [lgsp] }]
          services-and-data:
            components: [{ id: lgsp, name: Nền tảng, status: operational }]

        """;

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "## Báo cáo")]
    public void A_report_is_written_to_a_file_or_the_screen(string format, string start)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        Assert.Equal(0, CliRun.In(folder.Path, "report", "a.yaml", "--format", format, "--output", "a.out").ExitCode);
        Assert.StartsWith(start, File.ReadAllText(Path.Combine(folder.Path, "a.out")), StringComparison.Ordinal);
        var printed = CliRun.In(folder.Path, "report", "a.yaml", "--format", format, "--as-of", "2026-11-22");
        Assert.StartsWith(start, printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output,
            CliRun.In(folder.Path, "report", "a.yaml", "--format", format, "--as-of", "2026-11-22").Output);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void An_office_document_is_written_to_a_file_only(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        Assert.Equal(0, CliRun.In(folder.Path, "report", "a.yaml", "--format", format, "--output", "a.out").ExitCode);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, "a.out"))[..2]);
        var printed = CliRun.In(folder.Path, "report", "a.yaml", "--format", format);
        Assert.Equal(2, printed.ExitCode);
        Assert.Empty(printed.Output);
        Assert.Contains("--output", printed.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.In(folder.Path, "validate", "a.yaml", "--fail-on", "never", "--format",
            $"{format}=b.out").ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "b.out")));
    }

    [Fact]
    public void A_diagram_shows_the_whole_or_one_part()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        var svg = XDocument.Parse(CliRun.In(folder.Path, "diagram", "a.yaml").Output);
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.Contains("n1 --> n2", CliRun.In(folder.Path, "diagram", "a.yaml", "--format", "mermaid").Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("n1",
            CliRun.In(folder.Path, "diagram", "a.yaml", "--format", "mermaid", "--part", "network").Output,
            StringComparison.Ordinal);
        Assert.Contains("'network'", CliRun.In(folder.Path, "diagram", "a.yaml", "--part", "netwrk").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        folder.Add("bad.yaml", "a: [");
        Assert.Equal(2, CliRun.In(folder.Path, "report", "none.yaml", "--format", "html").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "report", "a.yaml", "--format", "pdf").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "report", "a.yaml", "--format", "html", "--output", "a.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "report", "a.yaml", "--format", "docx", "--document", "thu").ExitCode);
        var misplaced = CliRun.In(folder.Path, "report", "a.yaml", "--format", "html", "--document", "to-trinh");
        Assert.Equal(2, misplaced.ExitCode);
        Assert.Contains("'--document'", misplaced.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.In(folder.Path, "report", "a.yaml", "--format", "docx", "--document", "to-trinh",
            "--output", "a.docx").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "report", "a.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "diagram", "bad.yaml").ExitCode);
        var unread = CliRun.In(folder.Path, "report", "bad.yaml", "--format", "html");
        Assert.Equal(2, unread.ExitCode);
        Assert.Contains("ICT0", unread.Output, StringComparison.Ordinal);
    }
}
