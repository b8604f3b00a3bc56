using System.Text.Json;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly ValidationResult Hue = CiReportTests.Named("docs/examples/hue.yaml");

    [Fact]
    public void Regions_are_those_of_the_findings()
    {
        var results = Results(Hue);
        Assert.Equal(Hue.Findings.Count, results.Count);
        foreach (var (result, finding) in results.Zip(Hue.Findings))
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            var place = FirstLine.Of(finding.Location);
            Assert.Equal((place.Start.Line, place.Start.Column, place.End.Line, place.End.Column),
                (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"),
                    Number(region, "endColumn")));
            Assert.Equal("docs/examples/hue.yaml",
                result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
                .GetProperty("uri").GetString());
        }
    }

    [Fact]
    public void A_result_points_to_its_requirement_in_the_taxonomy()
    {
        var run = Run(Hue);
        var taxa = run.GetProperty("taxonomies")[0].GetProperty("taxa");
        Assert.Equal(Hue.Framework.Requirements.Count, taxa.GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray().Zip(Hue.Findings)
            .Where(pair => pair.Second.RequirementIds.Count > 0), pair =>
        {
            var taxon = pair.First.GetProperty("taxa")[0];
            Assert.Equal(pair.Second.RequirementIds[0], taxon.GetProperty("id").GetString());
            Assert.Equal(pair.Second.RequirementIds[0], taxa[Number(taxon, "index")].GetProperty("id").GetString());
        });
    }

    [Fact]
    public void Every_requirement_has_a_kind_on_request()
    {
        var results = Results(Hue, new() { ListsAllRequirements = true });
        var kinds = results.SelectMany(result => result.GetProperty("taxa").EnumerateArray()
            .Select(taxon => (Id: taxon.GetProperty("id").GetString()!, Kind: result.GetProperty("kind").GetString()!)))
                .ToLookup(each => each.Id, each => each.Kind);
        Assert.All(Hue.Assessment!.Results, result => Assert.Contains(result.Target.Status switch
        {
            RequirementStatus.Satisfied => "pass",
            RequirementStatus.NotApplicable => "notApplicable",
            RequirementStatus.NotAssessed => "review",
            _ => "fail",
        }, kinds[result.Requirement.Id]));
        Assert.All(results, result =>
            Assert.Equal(result.GetProperty("kind").GetString() != "fail",
            result.GetProperty("level").GetString() == "none"));
    }

    [Fact]
    public void A_waiver_suppresses_in_the_source_and_a_baseline_outside()
    {
        var text = Hue.Source.Text + """

            waivers:
              - { requirement: CMP-03, reason: Đang lập hồ sơ, owner: Sở KH&CN, approved-by: UBND tỉnh, until: 2027-12-31 }
            """;
        var waived = Validated.Text(text);
        var suppressed = Assert.Single(Results(waived), result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("inSource", suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal("CMP-03", suppressed.GetProperty("taxa")[0].GetProperty("id").GetString());
        Assert.Contains("UBND tỉnh",
            suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString(),
            StringComparison.Ordinal);

        var known = Baseline.Of([Hue], result => result.Name).Apply([Hue], result => result.Name, _ => true)[0];
        Assert.All(Results(known), result =>
        {
            Assert.Equal("external", result.GetProperty("suppressions")[0].GetProperty("kind").GetString());
            Assert.Equal("unchanged", result.GetProperty("baselineState").GetString());
        });
    }

    [Fact]
    public void Fingerprints_survive_moved_lines()
    {
        string[] Fingerprints(ValidationResult result) =>
            [.. Results(result).Select(each => each.GetProperty("partialFingerprints").GetProperty("ictrefFinding/v1")
                .GetString()!).Order(StringComparer.Ordinal)];
        Assert.Equal(Fingerprints(Hue), Fingerprints(Validated.Text("# một dòng\n\n" + Hue.Source.Text)));
    }

    /// <summary>
    /// Whatever the corpus suggests: written in the place of what is wrong, it is YAML, and the finding is gone.
    /// </summary>
    [Fact]
    public void Every_fix_mends_what_it_is_for()
    {
        // All fixes of a file at once, from its end: the schema library counts validations.
        var offenders = new List<string>();
        foreach (var path in Repository.CorpusFiles())
        {
            var result = Validated.Text(File.ReadAllText(path));
            var (text, fixes) = (result.Source.Text,
                result.Findings.Where(finding => SuggestedText.For(finding) is not null).ToList());
            foreach (var finding in fixes.OrderByDescending(finding => finding.Location.Span.Start))
            {
                text = text[..finding.Location.Span.Start] + SuggestedText.For(finding)
                    + text[finding.Location.Span.End..];
            }

            var mended = fixes.Count == 0 ? result : Validated.Text(text);
            offenders.AddRange(mended.Findings.Where(
                finding => finding.Rule.Id.StartsWith("ICT0", StringComparison.Ordinal)
                && result.Findings.All(other => other.Message != finding.Message))
                .Concat(fixes.Where(finding =>
                    mended.Findings.Any(other => other.Rule == finding.Rule && other.Message == finding.Message)))
                .Select(finding => $"{Path.GetRelativePath(Repository.Root, path)}:{finding.Location} "
                    + $"{finding.Rule.Id} {finding.Message.En} → {SuggestedText.For(finding)}"));
        }

        Assert.True(offenders.Count == 0, string.Join('\n', offenders));
    }

    [Theory]
    [InlineData("a/b c.yaml", "a/b%20c.yaml")]
    [InlineData("kiến trúc.yaml", "ki%E1%BA%BFn%20tr%C3%BAc.yaml")]
    [InlineData("/tmp/a#b.yaml", "file:///tmp/a%23b.yaml")]
    [InlineData("C:/a/b.yaml", "file:///C:/a/b.yaml")]
    [InlineData("a%20b.yaml", "a%2520b.yaml")]
    public void Names_of_files_are_addresses(string name, string address) => Assert.Equal(address, FileUri.Of(name));

    private static List<JsonElement> Results(ValidationResult result,
        IctReferenceFramework.Reports.ReportOptions? options = null) =>
        [.. Run(result, options).GetProperty("results").EnumerateArray()];

    private static JsonElement Run(ValidationResult result,
        IctReferenceFramework.Reports.ReportOptions? options = null) =>
        JsonDocument.Parse(CiReportTests.Write(new SarifReport(), result, options)).RootElement.GetProperty("runs")[0];

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
