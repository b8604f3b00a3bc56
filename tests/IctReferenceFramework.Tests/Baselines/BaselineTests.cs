using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Baselines;

public sealed class BaselineTests
{
    private const string Start = """
        format: 1
        framework: 829-2019
        document: { title: A, version: "1", status: draft, locality: { code: "12", name: Lai Châu } }
        layers:
          applications:
            components:
              - { id: bus, name: Xe buýt, status: operational, domain: transport, uses: [lgps] }
              - { id: tax, name: Thuế, status: operational, domain: government, uses: [lgsp] }
          services-and-data:
            components:
              - { id: lgsp, name: Nền tảng, status: operational, functions: [servce-integration] }

        """;

    private static readonly IReadOnlyList<ValidationResult> Corpus =
    [
        .. Repository.CorpusFiles()
            .Select(path => Validated.Text(File.ReadAllText(path))
            with { Name = Path.GetRelativePath(Repository.Root, path) })
            .Where(result => result.Description is not null),
    ];

    [Fact]
    public void What_was_written_is_read_again_and_knows_everything()
    {
        var (results, loading) = (Corpus, Reload(Baseline.Of(Corpus, NameOf)));
        Assert.Empty(loading.Findings);
        var applied = loading.Data!.Apply(results, NameOf, _ => false);
        Assert.Empty(Stale(applied));
        Assert.All(applied.Take(results.Count), result => Assert.Empty(result.Findings));
        Assert.Equal(results.Sum(result => result.Findings.Count + result.Suppressed.Count),
            applied.Sum(result => result.Suppressed.Count));
    }

    [Fact]
    public void The_same_baseline_is_the_same_bytes_whatever_the_order_of_files() =>
        Assert.Equal(Write(Baseline.Of(Corpus, NameOf)), Write(Baseline.Of(Corpus.Reverse(), NameOf)));

    [Fact]
    public void Moved_lines_and_renamed_neighbours_change_nothing()
    {
        var known = Baseline.Of([Of(Start)], NameOf);
        var moved = "# một dòng\n\n" + Start
            .Replace("tax, name: Thuế", "thue, name: Thuế điện tử", StringComparison.Ordinal)
            .Replace("      - { id: bus, name: Xe buýt",
                "      - { id: khac, name: Khác, status: operational, domain: transport, uses: [lgsp] }\n      - "
                + "{ id: bus, name: Xe", StringComparison.Ordinal);
        var added = new HashSet<string>(
            known.Apply([Of(moved)], NameOf, _ => true)[0].Findings.Select(finding => finding.Rule.Id));
        Assert.DoesNotContain("ICT2002", added);
        Assert.DoesNotContain("ICT2011", added);

        // What is new is what the new and the renamed component lack themselves.
        Assert.All(known.Apply([Of(moved)], NameOf, _ => true)[0].Findings, finding =>
            Assert.Contains(finding.Details.Select(detail => detail.Location).Append(finding.Location),
                place => place.Line is 9 or 11));
    }

    [Fact]
    public void A_second_mistake_beside_a_known_one_is_new()
    {
        var known = Baseline.Of([Of(Start)], NameOf);
        var finding = Assert.Single(
            known.Apply([Of(Start.Replace("uses: [lgsp]", "uses: [lgsp, ioc]", StringComparison.Ordinal))], NameOf,
            _ => true)[0].Findings);
        Assert.Equal(("ICT2002", 8), (finding.Rule.Id, finding.Location.Line));
    }

    [Fact]
    public void One_more_item_that_lacks_what_others_lack_is_new()
    {
        const string Tax = "      - { id: tax,";
        var start = Start.Replace("lgps", "lgsp", StringComparison.Ordinal);
        var known = Baseline.Of([Of(start)], NameOf);
        var more = start.Replace(Tax,
            "      - { id: map, name: Bản đồ, status: operational, domain: land, uses: [lgsp] }\n" + Tax,
            StringComparison.Ordinal);
        var findings = known.Apply([Of(more)], NameOf, _ => true)[0].Findings
            .Where(each => each.Message.En.Contains("'goal'", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(8, finding.Location.Line));
        Assert.All(findings,
            finding => Assert.Contains("New among these: '", finding.Message.En, StringComparison.Ordinal));

        // What has become more has not been put right.
        Assert.DoesNotContain(known.Apply([Of(more)], NameOf, _ => true)[^1].Findings,
            stale => stale.Rule.Id == "ICT5007" && findings.Exists(finding =>
                stale.Message.En.Contains(finding.RequirementIds[0], StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_put_right_is_told_at_its_entry_and_removed_by_an_update()
    {
        var loading = Reload(Baseline.Of([Of(Start)], NameOf));
        var mended = Of(Start.Replace("lgps", "lgsp", StringComparison.Ordinal));
        var stale = loading.Data!.Apply([mended], NameOf, _ => true)[^1];
        Assert.False(stale.IsDescription);
        Assert.Contains(stale.Findings,
            finding => finding.Rule.Id == "ICT5007"
            && finding.Message.En.Contains("ICT2002 'lgps'", StringComparison.Ordinal));
        Assert.All(stale.Findings,
            finding => Assert.Contains("\"rule\"", finding.Location.Source!.Line(finding.Location.Line).ToString(),
            StringComparison.Ordinal));
        var updated = loading.Data.Update([mended], NameOf, _ => true, acceptsNew: false, Language.English).Baseline;
        Assert.Empty(Stale(updated.Apply([mended], NameOf, _ => true)));
        Assert.Contains(updated.Apply([Of(Start)], NameOf, _ => true)[0].Findings,
            finding => finding.Rule.Id == "ICT2002");
    }

    [Fact]
    public void Nothing_is_put_right_by_a_file_that_cannot_be_read()
    {
        var known = Baseline.Of([Of(Start)], NameOf);
        Assert.Empty(Stale(known.Apply([Of(Start + "layers: [")], NameOf, _ => true)));
        Assert.Empty(Stale(known.Apply(
            [Of(Start.Replace("status: operational, domain: transport", "status: 1, domain: transport",
            StringComparison.Ordinal))], NameOf, _ => true)));
    }

    [Fact]
    public void What_makes_a_file_unreadable_is_never_known()
    {
        var broken = Of(Start + "layers: [");
        Assert.Equal(broken.Findings, Baseline.Of([broken], NameOf).Apply([broken], NameOf, _ => true)[0].Findings);
    }

    [Fact]
    public void Files_that_are_not_looked_at_are_left_alone_unless_they_are_gone()
    {
        var known = Baseline.Of([Of(Start), Of(Start) with { Name = "other.yaml" }], NameOf);
        Assert.Empty(Stale(known.Apply([Of(Start)], NameOf, _ => true)));
        Assert.Contains("other.yaml is gone",
            Assert.Single(Stale(known.Apply([Of(Start)], NameOf, _ => false))).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_mistake_that_keeps_requirements_from_being_assessed_is_told()
    {
        var full = Repository.Read("tests/Corpus/compliance/full.yaml");
        var broken = full.Replace("[single-sign-on,", "[khong-co,", StringComparison.Ordinal);
        Assert.NotEqual(full, broken);
        var hiding = Assert.Single(Baseline.Of([Of(broken)], NameOf)
            .Apply([Of(broken)], NameOf, _ => true)[^1].Findings);
        Assert.Equal("ICT5008", hiding.Rule.Id);

        // Gaps that can no longer be seen have not been put right.
        var gap = full.Replace("national-platform-connection, service-integration, ", "national-platform-connection, ",
            StringComparison.Ordinal);
        var known = Baseline.Of([Of(gap)], NameOf);
        var hidden = Of(gap.Replace("[single-sign-on,", "[khong-co,", StringComparison.Ordinal));
        Assert.DoesNotContain(known.Apply([hidden], NameOf, _ => true),
            result => result.Findings.Any(finding => finding.Rule.Id == "ICT5007"));
        Assert.Equal(known.Count,
            known.Update([hidden], NameOf, _ => true, acceptsNew: false, Language.English).Baseline.Count);
    }

    [Fact]
    public void A_mistyped_use_is_one_new_finding_though_requirements_look_at_it()
    {
        var hue = Repository.Read("docs/examples/hue.yaml");
        var found = Baseline.Of([Of(hue)], NameOf)
            .Apply([Of(hue.Replace("uses: [hue-s]", "uses: [hue-ss]", StringComparison.Ordinal))], NameOf, _ => true);
        Assert.Equal("ICT2002", Assert.Single(found[0].Findings).Rule.Id);
        Assert.Empty(Stale(found));
    }

    [Fact]
    public void An_update_that_accepts_what_is_new_leaves_nothing_to_tell()
    {
        var known = Baseline.Of([Of(Start)], NameOf);
        var now = Of(Start.Replace("lgps", "lgsp", StringComparison.Ordinal)
            .Replace("status: operational, domain: government", "status: 1, domain: government",
            StringComparison.Ordinal));
        var update = known.Update([now], NameOf, _ => true, acceptsNew: true, Language.English);
        Assert.DoesNotContain(update.Baseline.Apply([now], NameOf, _ => true),
            result => result.Findings.Any(finding => finding.Rule.Id != "ICT5008"));
    }

    [Theory]
    [InlineData("id: bus, name: Xe buýt,", "name: Xe buýt, id: bus,")]
    [InlineData("  - { name: AA }\n  - { name: AA, level: 2 }", "  - { name: AA, level: 2 }\n  - { name: AA }")]
    public void The_order_of_keys_and_of_items_without_ids_says_nothing(string one, string other)
    {
        var text = Start.Replace("status: operational, domain: transport, ", "", StringComparison.Ordinal)
            + "operations-centres:\n  - { name: AA }\n  - { name: AA, level: 2 }\n";
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Empty(Baseline.Of([Of(text)], NameOf)
            .Apply([Of(text.Replace(one, other, StringComparison.Ordinal))], NameOf, _ => true)[0].Findings);
    }

    [Theory]
    [InlineData("uses: [lgsp]", "uses: [lgsp, lgps]", "ICT2002")]
    [InlineData("2031-01-01", "2026-12-12", "ICT4007")]
    public void Another_use_of_a_wrong_id_and_another_wrong_day_are_new(string one, string other, string rule)
    {
        var text = Start.Replace("document: { title: A,", "document: { title: A, legal-basis: [qd-829],",
            StringComparison.Ordinal)
            + "documents:\n  - { id: qd-829, number: 829/QĐ-BTTTT, date: 2031-01-01 }\n";
        var found = Baseline.Of([Of(text)], NameOf)
            .Apply([Of(text.Replace(one, other, StringComparison.Ordinal))], NameOf, _ => true)[0].Findings;
        Assert.Contains(found, finding => finding.Rule.Id.StartsWith(rule[..4], StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_that_became_graver_is_new()
    {
        var result = Of(Start);
        var known = Baseline.Of(
            [result with { Findings =
            [.. result.Findings.Select(finding => finding with { Severity = Severity.Info })] }], NameOf);
        Assert.Equal(result.Findings.Where(finding => finding.Severity > Severity.Info),
            known.Apply([result], NameOf, _ => true)[0].Findings);
    }

    /// <summary>
    /// Whatever was known, and whatever is there now: each entry hides at most one finding, what it hides is of its
    /// rule and place and lacks nothing more, and nothing is lost.
    /// </summary>
    [Fact]
    public void A_baseline_never_hides_what_is_new() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Gen.Choose(0, 1_000_000)), seed =>
    {
        var random = new Random(seed);
        var result = Corpus[random.Next(Corpus.Count)];
        var now = result with { Findings = Some(result.Findings, random, repeats: true) };
        var before = result with { Findings = Some(result.Findings, random, repeats: false) };
        var known = Baseline.Of([before], NameOf);
        var applied = known.Apply([now], NameOf, _ => true)[0];
        var hidden = applied.Suppressed.Where(each => each.Kind == SuppressionKind.Baseline)
            .Select(each => each.Finding).ToList();
        var fingerprints = new Fingerprints(result);
        Assert.Equal(now.Findings.Count, applied.Findings.Count + hidden.Count);
        Assert.All(hidden, finding => Assert.Contains(known.Entries, entry =>
            entry.Understood.Key == fingerprints.IdentityOf(finding).AsUnderstood().Key
                && entry.Covers(fingerprints.IdentityOf(finding).AsUnderstood(), finding.Severity)));
        foreach (var same in hidden.GroupBy(finding => fingerprints.IdentityOf(finding).AsUnderstood().Key))
        {
            Assert.InRange(same.Count(), 1, known.Entries.Count(entry => entry.Understood.Key == same.Key));
        }

        // Applied to what it was made of, it hides all; what it hides, an update keeps; what an update accepts, it
        // hides.
        Assert.Empty(known.Apply([before], NameOf, _ => true)[0].Findings);
        Assert.Empty(known.Update([now], NameOf, _ => true, acceptsNew: true, Language.English)
            .Baseline.Apply([now], NameOf, _ => true)[0].Findings);
        Assert.InRange(known.Update([now], NameOf, _ => true, acceptsNew: false, Language.English).Baseline.Count,
            hidden.Count, known.Count);
    }));

    private static List<Finding> Stale(IReadOnlyList<ValidationResult> results) =>
        [.. results.SelectMany(result => result.Findings).Where(finding => finding.Rule.Id == "ICT5007")];

    private static List<Finding> Some(IReadOnlyList<Finding> findings, Random random, bool repeats) =>
        [.. findings.SelectMany(finding => Enumerable.Repeat(finding, random.Next(repeats ? 3 : 2)))];

    private static ValidationResult Of(string text) => Validated.Text(text);

    private static string NameOf(ValidationResult result) => result.Name;

    private static Loaded<Baseline> Reload(Baseline baseline) =>
        Baseline.Load(Encoding.UTF8.GetBytes(Write(baseline)), "known.json");

    private static string Write(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
