using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Tests.Corpus;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Compliance;

/// <summary>
/// Laws of the assessment, on descriptions made by taking pieces out of a full one. Few cases each: the schema library
/// validates 1,000 files an hour and process.
/// </summary>
public sealed class AssessmentTests
{
    private static readonly string Full = Repository.Read("tests/Corpus/compliance/full.yaml");
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Theory]
    [InlineData("near-empty", 0.0, 0.03)]
    [InlineData("half", 0.4, 0.7)]
    [InlineData("full", 1.0, 1.0)]
    public void Scores_span_from_near_nothing_to_everything(string name, double least, double most)
    {
        var assessment = Assess(Repository.Read($"tests/Corpus/compliance/{name}.yaml"));
        Assert.InRange(assessment.ScoreOf(AssessmentView.Target), least, most);
        Assert.InRange(assessment.ScoreOf(AssessmentView.AsIs), least, most);
    }

    [Theory]
    [InlineData("hue")]
    [InlineData("da-nang")]
    public void Real_provinces_are_assessed_with_a_reason_for_each_requirement(string name)
    {
        var text = new StringBuilder();
        foreach (var result in Assess(Repository.Read($"docs/examples/{name}.yaml")).Results)
        {
            text.Append($"{result.Requirement.Id} {Kebab.Of(result.AsIs.Status)} | "
                + $"{Kebab.Of(result.Target.Status)}: {result.Target.Reason.En}");
            text.Append($" {string.Join(' ',
                result.Target.Evidence.Take(4)
                .Select(evidence => $"{evidence.Subject}@{evidence.Location}"))}".TrimEnd()).Append('\n');
            Assert.True(result.Target.Reason.Vi.Length > 5 && VietnameseLetters.IsComposed(result.Target.Reason.Vi));
        }

        Snapshot.VerifyFile(text.ToString(), $"tests/IctReferenceFramework.Tests/Compliance/{name}.verified.txt");
    }

    [Fact]
    public void Removing_one_component_changes_exactly_what_depends_on_it()
    {
        var hue = Repository.Read("docs/examples/hue.yaml");
        var without = Regex.Replace(hue, @"      - id: du-lieu-bien\n(        .*\n)+", "");
        Assert.NotEqual(hue, without);
        var (before, after) = (Assess(hue), Assess(without));
        var changed = before.Results.Where(result => after[result.Requirement.Id].Target.Status != result.Target.Status)
            .Select(result => $"{result.Requirement.Id}: {result.Target.Status} → "
                + $"{after[result.Requirement.Id].Target.Status}");
        Assert.Equal(["CMP-04: Satisfied → NotAssessed"], changed);
    }

    [Fact]
    public void As_is_is_never_better_than_target()
    {
        Prop.ForAll(Variants().ToArbitrary(), text =>
        {
            var assessment = Assess(text);
            Assert.All(assessment.Results,
                result => Assert.True(result.AsIs.Points <= result.Target.Points, result.Requirement.Id));
            Assert.True(assessment.ScoreOf(AssessmentView.AsIs) <= assessment.ScoreOf(AssessmentView.Target) + 1e-9);
        }).Check(Few);
    }

    /// <summary>Decision 0009: what it costs the as-is column is said where it is read.</summary>
    [Fact]
    public void An_as_is_result_that_is_held_says_what_it_would_be_alone()
    {
        const string Centre = "      - id: trung-tam-du-lieu\n";
        var text = Full.Replace(Centre,
            "      - { id: kho-moi, name: Kho mới, status: planned, functions: [storage] }\n" + Centre,
            StringComparison.Ordinal);
        Assert.NotEqual(Full, text);
        Assert.Equal(RequirementStatus.PartiallySatisfied, Assess(text)["ARC-05"].AsIs.Status);
        Assert.StartsWith("Held at the target's", Assess(text)["ARC-05"].AsIs.Reason.En, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.Satisfied, Assess(text)["ARC-05"].AsIs.HeldFrom!.Status);
        Assert.True(Assess(text).Figures(AssessmentView.AsIs).Held > 0);
        Assert.Equal(0, Assess(text).Figures(AssessmentView.Target).Held);
    }

    [Fact]
    public void What_is_only_stated_is_not_called_documented()
    {
        Assert.Equal(ResultStrength.Documented, Assess(Full)["SVC-11"].Target.Strength);
        var stated = Assess(Regex.Replace(Full, @", evidence: \[tai-lieu\]|\n +evidence: \[tai-lieu\](?=\n)", ""));
        Assert.Equal(ResultStrength.Stated, stated["SVC-11"].Target.Strength);
        Assert.NotEmpty(stated["SVC-11"].Target.HingesOn);
        Assert.Empty(Assess(Full)["SVC-11"].Target.HingesOn);
    }

    [Fact]
    public void Adding_evidence_never_lowers_a_result()
    {
        Prop.ForAll(Variants().ToArbitrary(), text =>
        {
            var bare = Regex.Replace(text, @", evidence: \[tai-lieu\]|\n +evidence: \[tai-lieu\](?=\n)", "");
            var (less, more) = (Assess(bare), Assess(text));
            Assert.All(more.Results, result => Assert.True(
                less[result.Requirement.Id].Target.Points <= result.Target.Points, result.Requirement.Id));
        }).Check(Few);
    }

    [Fact]
    public void A_waiver_never_raises_the_score_and_stays_visible()
    {
        Prop.ForAll(Variants().Zip(RequirementIds()).ToArbitrary(), pair =>
        {
            var (text, id) = pair;
            var (without, with) = (Assess(text), Assess(text + Waiver(id)));
            Assert.True(with.ScoreOf(AssessmentView.Target) <= without.ScoreOf(AssessmentView.Target) + 1e-9);
            Assert.Equal(
                without[id].Target.Status is RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied,
                with[id].Target.Status == RequirementStatus.Waived);
        }).Check(Few);
    }

    [Fact]
    public void An_exclusion_makes_a_requirement_not_applicable_and_never_satisfied()
    {
        Prop.ForAll(Variants().Zip(RequirementIds()).ToArbitrary(), pair =>
        {
            var (text, id) = pair;
            var with = Assess(text
                + $"exclusions:\n  - {{ requirement: {id}, reason: Thử, approved-by: Chủ tịch, until: 2027-01-01 }}\n");
            Assert.Equal((RequirementStatus.NotApplicable, RequirementStatus.NotApplicable),
                (with[id].AsIs.Status, with[id].Target.Status));
        }).Check(Few);
    }

    [Fact]
    public void The_order_of_the_file_never_matters()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var (first, second) = (Assess(Full), Assess(Shuffled(Full, new System.Random(seed))));
            Assert.Equal(first.Results.Select(Statuses), second.Results.Select(Statuses));
        }).Check(Few.WithMaxTest(15));
    }

    [Fact]
    public void From_public_sources_absence_is_never_held_against_anybody()
    {
        var official = Assess(Repository.Read("tests/Corpus/compliance/near-empty.yaml"));
        var sources = Assess(Repository.Read("tests/Corpus/compliance/near-empty.yaml") + "basis: public-sources\n");
        Assert.Contains(official.Results, result => result.Target.Status == RequirementStatus.NotSatisfied);
        Assert.DoesNotContain(sources.Results, result => result.Target.Status == RequirementStatus.NotSatisfied);
    }

    [Fact]
    public void What_is_written_wrongly_is_not_assessed()
    {
        var assessment = Assess(
            Full.Replace("functions: [iot-platform]", "functions: iot-platform", StringComparison.Ordinal)
            .Replace("consultations:\n", "consultations: none\nx-old:\n", StringComparison.Ordinal));
        Assert.Equal(RequirementStatus.NotAssessed, assessment["SVC-11"].Target.Status);
        Assert.Equal(RequirementStatus.NotAssessed, assessment["PRI-02"].Target.Status);
        Assert.Equal(RequirementStatus.NotAssessed, assessment["DOC-03"].Target.Status);
    }

    [Fact]
    public void Only_what_is_verified_and_not_our_proposal_gives_errors_unless_strict()
    {
        var text = Repository.Read("tests/Corpus/compliance/near-empty.yaml");
        var errors = Gaps(text, isStrict: false).Where(finding => finding.Severity == Severity.Error).ToList();
        Assert.Equal(["DOC-02"], errors.SelectMany(finding => finding.RequirementIds));
        Assert.InRange(Gaps(text, isStrict: true).Count(finding => finding.Severity == Severity.Error), 20, 80);
        Assert.All(errors, finding => Assert.Contains("829", finding.LegalBasis!.Vi, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_follow_the_view()
    {
        var text = Regex.Replace(Full, @"(- id: soc\n +name: .*\n +status: )operational", "$1planned");
        Assert.NotEqual(Full, text);
        var target = new ArchitectureValidator(CorpusFile.Options).ValidateText(text, "x");
        var asIs = new ArchitectureValidator(CorpusFile.Options with { View = AssessmentView.AsIs })
            .ValidateText(text, "x");
        Assert.DoesNotContain(target.Findings, finding => finding.RequirementIds.Contains("SEC-03"));
        Assert.Contains(asIs.Findings, finding => finding.RequirementIds.Contains("SEC-03"));
    }

    private static IEnumerable<Finding> Gaps(string text, bool isStrict) =>
        new ArchitectureValidator(CorpusFile.Options with { IsStrict = isStrict }).ValidateText(text, "x").Findings
            .Where(finding => finding.Rule.Id.StartsWith("ICT3", StringComparison.Ordinal));

    private static Assessment Assess(string text) => Validated.Text(text).Assessment!;

    private static (string, RequirementStatus, RequirementStatus) Statuses(RequirementResult result) =>
        (result.Requirement.Id, result.AsIs.Status, result.Target.Status);

    private static Gen<string> RequirementIds() =>
        Gen.Elements(IctReferenceFramework.Framework.ReferenceFrameworks.Default.Requirements.Select(
            requirement => requirement.Id));

    private static string Waiver(string id) =>
        $"waivers:\n  - {{ requirement: {id}, reason: Thử, owner: Sở, approved-by: Chủ tịch, until: 2027-01-01 }}\n";

    // The full description with some plain lines left out and some statuses changed.
    private static Gen<string> Variants() =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            var random = new System.Random(seed);
            var lines = Full.Split('\n').Where(line =>
                random.Next(12) > 0 || !Regex.IsMatch(line,
                    @"^ {6,}(functions|operator|uses|goal|owner|capacity|interfaces|scaling|information|security-level|redundancy|covers|schemes|entities|devices|technologies|reads|critical): ") );
            return string.Join('\n', lines.Select(line =>
                random.Next(6) == 0 ? line.Replace("status: operational", "status: planned", StringComparison.Ordinal)
                    : line));
        });

    // The items of each 'components' list in another order.
    private static string Shuffled(string text, System.Random random) =>
        Regex.Replace(text, @"(?<=    components:\n)(      - (.*\n)(        .*\n)*)+", match =>
        {
            var items = Regex.Matches(match.Value, @"      - .*\n(        .*\n)*").Select(item => item.Value).ToArray();
            random.Shuffle(items);
            return string.Concat(items);
        });
}
