using System.Text;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Comparisons;
using IctReferenceFramework.Tests.Support;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly string Full = Repository.Read("tests/Corpus/compliance/full.yaml");

    private static readonly string Entities = "        entities: [person, organisation, device, asset, place]\n";

    [Fact]
    public void The_same_is_no_change()
    {
        var same = Compare(Full, "# một dòng\n" + Full);
        Assert.Empty(same.Requirements);
        Assert.Empty(same.Components);
        Assert.Empty(same.Citations);
        Assert.Empty(same.NewFindings);
        Assert.Empty(same.FixedFindings);
        Assert.Equal(2, same.Scores.Count);
        Assert.False(same.HasRegressed);
    }

    [Fact]
    public void A_requirement_that_is_not_met_any_more_is_worse_and_the_way_back_better()
    {
        var without = Without(Entities);
        var worse = Compare(Full, without);
        Assert.Equal(("IDN-01", ChangeDirection.Worse), Assert.Single(worse.Requirements.Select(Told)));
        Assert.True(worse.HasRegressed);
        Assert.Contains(worse.Scores,
            score => score is { Id: "identification", View: AssessmentView.Target, Before.Least: 1, After.Least: < 1 });
        var better = Compare(without, Full);
        Assert.Equal(("IDN-01", ChangeDirection.Better), Assert.Single(better.Requirements.Select(Told)));
        Assert.False(better.HasRegressed);
    }

    [Fact]
    public void A_requirement_that_lacks_more_is_a_regression_though_its_status_is_the_same()
    {
        var one = Replaced(Entities, Entities.Replace(", place", "", StringComparison.Ordinal));
        var two = Replaced(Entities, Entities.Replace(", asset, place", "", StringComparison.Ordinal));
        var more = Compare(one, two);
        Assert.Empty(more.Requirements);
        Assert.Equal("IDN-01", Assert.Single(more.NewFindings).UnmetRequirement);
        Assert.True(more.HasRegressed);
        Assert.False(Compare(two, one).HasRegressed);
    }

    [Fact]
    public void A_waiver_makes_nothing_better_or_worse_and_hides_nothing_when_it_is_gone()
    {
        const string Waiver =
            "waivers:\n  - { requirement: IDN-01, reason: Đang lập, owner: Sở KH&CN, approved-by: UBND tỉnh, "
            + "until: 2027-12-31 }\n";
        var partly = Replaced(Entities, Entities.Replace(", place", "", StringComparison.Ordinal));
        Assert.Equal(("IDN-01", ChangeDirection.Neutral),
            Assert.Single(Compare(partly, partly + Waiver).Requirements.Select(Told)));
        Assert.False(Compare(partly, partly + Waiver).HasRegressed);
        var gone = Compare(partly + Waiver, Without(Entities));
        Assert.Equal(("IDN-01", ChangeDirection.Worse), Assert.Single(gone.Requirements.Select(Told)));
        Assert.True(gone.HasRegressed);
    }

    [Fact]
    public void What_was_not_met_and_is_excluded_now_is_a_change_of_its_own()
    {
        const string Exclusion =
            "exclusions:\n  - { requirement: IDN-01, reason: Chưa cần, approved-by: UBND tỉnh, until: 2027-12-31 }\n";
        var partly = Replaced(Entities, Entities.Replace(", place", "", StringComparison.Ordinal));
        var excluded = Compare(partly, partly + Exclusion);
        Assert.Equal(("IDN-01", ChangeDirection.Excluded), Assert.Single(excluded.Requirements.Select(Told)));

        // Its harmless twin: what was met is left out, and nothing is hidden by that.
        Assert.Equal(("IDN-01", ChangeDirection.Neutral),
            Assert.Single(Compare(Full, Full + Exclusion).Requirements.Select(Told)));
        Assert.Contains("1 requirement not met and excluded now", ComparisonTexts.Verdict(excluded).En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Components_are_told_by_id()
    {
        var changed = Replaced(
            "      - id: lgsp\n        name: Nền tảng tích hợp, chia sẻ dữ liệu\n        status: operational",
            "      - id: lgsp\n        name: LGSP\n        status: building");
        var change = Assert.Single(Compare(Full, changed).Components);
        Assert.Equal(("lgsp", ChangeDirection.Worse), (change.Id, change.Direction));
        Assert.Equal(ChangeDirection.Better, Assert.Single(Compare(changed, Full).Components).Direction);
    }

    [Fact]
    public void To_rest_on_what_is_no_law_any_more_is_worse()
    {
        // 2323/QĐ-BTTTT was replaced; the description rests on it besides.
        const string Entry = "documents:\n";
        var stale = Full.Replace("legal-basis: [qd-829, qd-950, qd-3090]",
            "legal-basis: [qd-829, qd-950, qd-3090, qd-2323]", StringComparison.Ordinal)
            .Replace(Entry, Entry + "  - { id: qd-2323, number: 2323/QĐ-BTTTT, date: 2019-12-31 }\n",
                StringComparison.Ordinal);
        var change = Assert.Single(Compare(Full, stale).Citations);
        Assert.Equal(ChangeDirection.Worse, change.Direction);
        Assert.Equal(ChangeDirection.Better, Assert.Single(Compare(stale, Full).Citations).Direction);
        var reference = stale.Replace(", qd-2323]", "]", StringComparison.Ordinal);
        Assert.Equal(ChangeDirection.Neutral, Assert.Single(Compare(Full, reference).Citations).Direction);
        Assert.Equal(ChangeDirection.Worse, Assert.Single(Compare(reference, stale).Citations).Direction);
    }

    [Fact]
    public void What_could_not_be_read_is_not_compared_and_every_form_says_so()
    {
        var comparison = new ComplianceComparison(Validated.Text(Full), Validated.Text("a: ["));
        Assert.False(comparison.IsComplete);
        Assert.False(comparison.HasRegressed);
        foreach (var report in BuiltInReports.OfComparisons)
        {
            using var stream = new MemoryStream();
            report.Write(comparison, stream, new() { Language = Text.Language.English });
            var text = Encoding.UTF8.GetString(stream.ToArray());
            Assert.Contains(report.Format == "json" ? "\"complete\": false" : "NOT COMPARED", text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_is_of_the_published_shape()
    {
        var schema = JSchema.Parse(Repository.Read("schemas/comparison.schema.json"));
        foreach (var (before, after) in new[] { (Full, Without(Entities)),
            (Repository.Read("docs/examples/hue.yaml"), Repository.Read("docs/examples/da-nang.yaml")) })
        {
            var json = JToken.Parse(Json(Compare(before, after)));
            Assert.True(json.IsValid(schema, out IList<string> errors), string.Join('\n', errors));
        }
    }

    [Theory]
    [InlineData(0.9996, "99,9%")]
    [InlineData(0.0001, "0,1%")]
    [InlineData(0.5, "50,0%")]
    [InlineData(1, "100,0%")]
    [InlineData(0, "0,0%")]
    public void A_share_is_whole_only_if_it_is(double share, string shown) =>
        Assert.Equal(shown, ComparisonTexts.Percent(share, Text.Language.Vietnamese));

    private static (string, ChangeDirection) Told(RequirementChange change) =>
        (change.Requirement.Id, change.Direction);

    private static string Without(string text) => Replaced(text, "");

    private static string Replaced(string old, string text)
    {
        Assert.Contains(old, Full, StringComparison.Ordinal);
        return Full.Replace(old, text, StringComparison.Ordinal);
    }

    private static ComplianceComparison Compare(string before, string after) =>
        new(Validated.Text(before), Validated.Text(after));

    private static string Json(ComplianceComparison comparison)
    {
        using var stream = new MemoryStream();
        new ComparisonJsonReport().Write(comparison, stream, new());
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
