using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Corpus;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Tests.Reports;

public sealed class ReportTests
{
    private const string Hostile =
        "format: 1\nframework: 829-2019\ndocument:\n  title: a\n  version: \"1\"\n  status: draft\n"
        + "  locality: { code: \"12\", name: Lai Châu }\n\"\u202Eđảo\\e[31m\": 1\n日本: \"\t\"\n";

    [Fact]
    public void Text_in_Vietnamese() => Snapshot.Verify(Write(new TextReport(), new()));

    [Fact]
    public void Text_in_English() => Snapshot.Verify(Write(new TextReport(), new() { Language = Language.English }));

    [Fact]
    public void Json() => Snapshot.Verify(Write(new JsonReport(), new()), "json");

    [Fact]
    public void Json_is_of_the_published_shape()
    {
        var schema = JSchema.Parse(Repository.Read("schemas/validation.schema.json"));
        var report = JToken.Parse(Write(new JsonReport(), new()));
        Assert.True(report.IsValid(schema, out IList<string> errors), string.Join('\n', errors));
        var assessment = JSchema.Parse(Repository.Read("schemas/assessment.schema.json"));
        Assert.True(report["files"]![0]!["assessment"]!.IsValid(assessment, out errors), string.Join('\n', errors));
    }

    [Fact]
    public void What_is_not_shown_is_counted()
    {
        var text = Write(new TextReport(), new() { MaxFindings = 3 });
        Assert.Matches(@"… và \d+ phát hiện nữa", text);
        Assert.Matches(@"1 tệp: \d+ lỗi, \d+ cảnh báo", text);
    }

    public static TheoryData<string> Formats { get; } = [.. BuiltInReports.OfResults.Select(report => report.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_report_drops_findings_without_saying_so(string format)
    {
        var result = new ArchitectureValidator(CorpusFile.Options)
            .ValidateText(Repository.Read("tests/Corpus/structure/ten-mistakes.yaml"), "ten-mistakes.yaml");
        var few = Write(BuiltInReports.Find(format)!, new() { MaxFindings = 2 }, result);
        var all = Write(BuiltInReports.Find(format)!, new() { MaxFindings = int.MaxValue }, result);

        // The summary of a step lists errors only, and counts those that it leaves out.
        var listed = format == "step-summary"
            ? result.Findings.Count(finding => finding.Severity == Severity.Error) : result.Findings.Count;
        Assert.True(listed > 8);
        Assert.True(few == all || few.Contains($"{listed - 2}", StringComparison.Ordinal), few);
    }

    [Fact]
    public void Text_of_the_user_cannot_steer_the_terminal()
    {
        var result = new ArchitectureValidator(CorpusFile.Options).ValidateText(Hostile, "a\u001b[2J.yaml");
        var text = Write(new TextReport(), new(), result);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("\\u202E", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: đường", 0, 2, "    1 | a: đường", "      | ^~")]
    [InlineData("ă\u0301b: x", 2, 3, "    1 | ă\u0301b: x", "      |  ^")]
    [InlineData("日本: x", 4, 5, "    1 | 日本: x", "      |       ^")]
    public void The_mark_stands_under_the_place(string text, int start, int end, string line, string mark)
    {
        var source = new Source.SourceText(text, "x");
        Assert.Equal([line, mark], SourceExcerpt.Of(source.At(new Source.TextSpan(start, end))));
    }

    [Fact]
    public void Of_a_very_long_line_the_part_around_the_place_is_shown()
    {
        var text = new string('a', 5000) + "WRONG" + new string('b', 5000);
        var lines = SourceExcerpt.Of(new Source.SourceText(text, "x").At(new Source.TextSpan(5000, 5005))).ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 120));
        Assert.Equal("WRONG", lines[0].Substring(lines[1].IndexOf('^', StringComparison.Ordinal), 5));
    }

    private static string Write(IReport<IReadOnlyList<ValidationResult>> report,
        ReportOptions options, ValidationResult? result = null)
    {
        result ??= new ArchitectureValidator(CorpusFile.Options).ValidateText(
            Repository.Read("tests/Corpus/structure/ten-mistakes.yaml") + "basis: public-sources\n",
            "ten-mistakes.yaml");
        using var stream = new MemoryStream();
        report.Write([result], stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
