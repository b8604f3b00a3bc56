using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

public sealed class CiReportTests
{
    private static readonly ValidationResult Hue = Named("docs/examples/hue.yaml");

    [Fact]
    public void JUnit_lists_every_requirement_once_and_its_counts_are_right()
    {
        var root = XDocument.Parse(Write(new JUnitReport(), Hue)).Root!;
        var cases = root.Descendants("testcase").ToList();
        foreach (var counted in root.DescendantsAndSelf()
            .Where(element => element.Name.LocalName is "testsuites" or "testsuite"))
        {
            Assert.Equal(cases.Count, (int)counted.Attribute("tests")!);
            Assert.Equal(cases.Count(each => each.Element("skipped") is not null), (int)counted.Attribute("skipped")!);
            Assert.Equal(cases.Count(each => each.Element("failure") is not null), (int)counted.Attribute("failures")!);
        }

        Assert.All(Hue.Assessment!.Results,
            result => Assert.Single(cases,
            each => ((string)each.Attribute("name")!)
            .StartsWith(result.Requirement.Id + " ", StringComparison.Ordinal)));
        Assert.All(Hue.Assessment.Results.Where(result => result.Target.Status == RequirementStatus.NotAssessed),
            result =>
            Assert.NotNull(cases.Find(each => ((string)each.Attribute("name")!)
                .StartsWith(result.Requirement.Id + " ", StringComparison.Ordinal))!.Element("skipped")));
    }

    [Fact]
    public void JUnit_fails_what_fails_the_run_and_tells_the_rest()
    {
        int Failures(Severity? failOn) => XDocument.Parse(Write(new JUnitReport(), Hue, new() { FailOn = failOn }))
            .Descendants("failure").Count();
        Assert.Equal(Hue.Count(Severity.Error), Failures(Severity.Error));
        Assert.Equal(Hue.Count(Severity.Error) + Hue.Count(Severity.Warning), Failures(Severity.Warning));
        Assert.Equal(Hue.Findings.Count, Failures(Severity.Info));
        Assert.Equal(0, Failures(null));
        var written = XDocument.Parse(Write(new JUnitReport(), Hue, new() { FailOn = null })).ToString();
        Assert.All(Hue.Findings,
            finding => Assert.Contains(new XText(finding.Message.Vi).ToString(), written, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(11, 10, true)]
    [InlineData(500, 10, true)]
    public void GitHub_says_what_its_limit_leaves_no_room_for(int findings, int annotations, bool saysMore)
    {
        var many = Hue with { Findings =
            [.. Enumerable.Repeat(Hue.Findings.First(finding => finding.Severity == Severity.Warning), findings)] };
        var lines = Write(new GitHubReport(), many, new() { Language = Language.English }).Split('\n');
        Assert.Equal(annotations, lines.Count(line => line.StartsWith("::warning", StringComparison.Ordinal)));
        Assert.Equal(saysMore,
            lines.Any(line => line.StartsWith($"::warning::… and {findings - 9} more", StringComparison.Ordinal)));
        Assert.Equal(saysMore ? findings - 9 : 0,
            lines.Count(line => line.Contains(": warning ICT", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains($"{findings} warnings", StringComparison.Ordinal));
    }

    [Fact]
    public void GitHub_annotates_errors_before_warnings_at_the_first_line()
    {
        var result = Validated.Text(
            "format: 1\nframework: 829-2019\ndocument: { title: A, version: \"1\", status: drft, locality: { "
            + "code: \"12\", name: Lai Châu } }\n");
        var lines = Write(new GitHubReport(), result).Split('\n');
        Assert.StartsWith("::error file=test.yaml,line=3,endLine=3,col=", lines[0], StringComparison.Ordinal);
        Assert.All(Write(new GitHubReport(), Hue).Split('\n')
            .Where(line => line.StartsWith("::", StringComparison.Ordinal)), line =>
            Assert.Matches(@"^::(?:error|warning|notice) file=docs/examples/hue\.yaml,line=(\d+),endLine=\1,", line));
    }

    [Theory]
    [InlineData("::error::x")]
    [InlineData("##vso[task.setvariable variable=a]b")]
    [InlineData("##[error]x")]
    [InlineData("##VSO[task.complete]x")]
    [InlineData("a]b;c=d,e:f%0Ag%AZP25")]
    [InlineData("a\nb\r\nc")]
    public void No_text_of_a_user_gives_a_service_an_order(string name)
    {
        var source = new Source.SourceText("a: 1\n", name);
        var finding = Finding.Of(Hue.Findings[0].Rule, source.At(0), name, name);
        var result = Hue with { Name = name, Findings = [finding] };
        var github = Write(new GitHubReport(), result).Split('\n');
        Assert.Single(github, line => line.StartsWith("::", StringComparison.Ordinal));
        Assert.Matches("^::[a-z]+ file=[^:,]*(,[a-zA-Z]+=[^:,]*)*::", github[0]);
        var azure = Write(new AzureReport(), result).Split('\n');
        Assert.Single(Regex.Matches(string.Join('\n', azure), @"##vso\[|##\["));
        Assert.Matches(@"^##vso\[task\.logissue type=error;(sourcepath|linenumber|columnnumber|code)=[^;\]]*;",
            azure[0]);
        foreach (var report in new IReport<IReadOnlyList<ValidationResult>>[] { new TextReport(), new GitHubReport() })
        {
            var text = Write(report, result);
            Assert.DoesNotMatch(new Regex(@"##vso\[|##\[", RegexOptions.IgnoreCase), text);
            Assert.All(text.Split('\n').Skip(report is GitHubReport ? 1 : 0),
                line => Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line));
        }
    }

    [Fact]
    public void GitLab_fingerprints_are_unique_and_survive_moved_lines()
    {
        string[] Fingerprints(ValidationResult result) =>
            [.. JsonDocument.Parse(Write(new GitLabReport(), result)).RootElement.EnumerateArray()
                .Select(each => each.GetProperty("fingerprint").GetString()!)];
        var moved = Validated.Text("# một dòng\n\n" + Hue.Source.Text) with { Name = Hue.Name };
        Assert.Equal(Hue.Findings.Count, Fingerprints(Hue).Distinct().Count());
        Assert.Equal(Fingerprints(Hue).Order(StringComparer.Ordinal),
            Fingerprints(moved).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Severity.Error, "✅ Bước kiểm tra đạt")]
    [InlineData(Severity.Warning, "❌ Bước kiểm tra không đạt")]
    public void The_step_summary_begins_with_the_verdict(Severity failOn, string verdict)
    {
        var page = Write(new StepSummaryReport(), Hue, new() { FailOn = failOn });
        Assert.StartsWith($"## {verdict}\n", page, StringComparison.Ordinal);
        Assert.Contains("| Thừa Thiên Huế (docs/examples/hue.yaml), 829-2019 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_checked_is_no_success_in_any_form()
    {
        var unchecked_ = Hue
            with { Failure = new("CHƯA KIỂM TRA", "NOT CHECKED"), Findings = [], Assessment = null,
            Description = null };
        Assert.Contains("<error ", Write(new JUnitReport(), unchecked_), StringComparison.Ordinal);
        Assert.StartsWith("::error file=", Write(new GitHubReport(), unchecked_), StringComparison.Ordinal);
        Assert.Contains("\"blocker\"", Write(new GitLabReport(), unchecked_), StringComparison.Ordinal);
        Assert.StartsWith("##vso[task.logissue type=error;", Write(new AzureReport(), unchecked_),
            StringComparison.Ordinal);
        Assert.StartsWith("## ⚠️", Write(new StepSummaryReport(), unchecked_), StringComparison.Ordinal);
        Assert.Contains("\"executionSuccessful\": false", Write(new SarifReport(), unchecked_),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_writes_an_empty_run_and_a_file_without_text()
    {
        var built = new ArchitectureValidator(Validated.Options).Validate(new ArchitectureDescription());
        foreach (var report in BuiltInReports.OfResults)
        {
            Assert.NotEqual("", Write(report, built));
            using var stream = new MemoryStream();
            Assert.Null(Record.Exception(() => report.Write([], stream, new())));
        }
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uD83D")]
    [InlineData("]]>")]
    public void What_XML_does_not_take_is_spelt_out(string odd)
    {
        var text = odd + string.Concat(Enumerable.Repeat("😀", 900));
        var finding = Hue.Findings[0] with { Message = new(text, text), UnmetRequirement = null };
        foreach (var report in BuiltInReports.OfResults)
        {
            Assert.Null(Record.Exception(() => Write(report, Hue with { Findings = [finding] })));
        }

        var said = XDocument.Parse(Write(new JUnitReport(), Hue with { Findings = [finding] }))
            .Descendants("system-out").First().Value;
        Assert.Contains("😀…", said, StringComparison.Ordinal);
    }

    internal static string Write(IReport<IReadOnlyList<ValidationResult>> report,
        ValidationResult result, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        report.Write([result], stream, options ?? new());
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // As a user names it, so that places carry the name too.
    internal static ValidationResult Named(string path)
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Root, path));
        return new ArchitectureValidator(Validated.Options).Validate(stream, path);
    }
}
