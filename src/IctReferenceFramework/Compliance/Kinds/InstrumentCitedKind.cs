using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Rules.Citations;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>
/// Instruments are cited in the legal basis. What did not exist on the document's day is not asked for.
/// </summary>
internal sealed class InstrumentCitedKind : CheckKindOf<InstrumentCited>
{
    public override RuleInfo Rule => ComplianceRules.InstrumentCited;

    protected override IEnumerable<string> ReadsFrom(InstrumentCited check) => [];

    protected override CheckOutcome Decide(InstrumentCited check, Requirement requirement, AssessmentContext context)
    {
        var gap = context.Description.Document?.LocationOf("legal-basis") ?? context.SectionOf("document");
        var isUnreadable = (context.Description.Document?.IsUnreadable("legal-basis") ?? true)
            || context.Description.IsUnreadable("documents")
            || !context.Rules.IsDocumentDayReadable || Cited(context).Any(basis =>
                basis.Entry.IsUnreadable("number") || basis.Entry.IsUnreadable("date"));
        var series = check.Series is { } id ? context.Framework.Series.First(s => s.Id == id) : null;
        var outcome = series is null ? All(Alive(check.All, context), gap, context) : Series(series, gap, context);
        var expected = series?.Members ?? check.All;
        return outcome with
        {
            IsUnreadable = isUnreadable
                || Cited(context).Any(citation => IsSlip(citation, expected, context)),
        };
    }

    // What the register calls dead on the day is not asked for.
    private static List<InstrumentKey> Alive(IReadOnlyList<InstrumentKey> all, AssessmentContext context) =>
        [.. all.Where(instrument => instrument.Date <= context.DocumentDay
            && context.Rules.Instruments.Find(instrument.Number, instrument.Date)?.IsAliveOn(context.DocumentDay)
                is not false)];

    private static IEnumerable<Citation> Cited(AssessmentContext context) =>
        context.Rules.Citations.Where(citation => citation.Basis is not null);

    // A number or date that has a finding of its own, and may be meant for what is asked: the same fact is not reported
    // twice.
    private static bool IsSlip(Citation citation, IReadOnlyList<InstrumentKey> expected,
        AssessmentContext context) =>
        citation.Number is not { } number || expected.Any(instrument =>
            instrument.Number == citation.OnAnotherDay?.Number || instrument.Number == citation.MistakenFor?.Number
            || (citation.Instrument is null
                && context.Rules.Instruments.SameDayAndSerial(number,
                citation.WrittenDate)?.Number == instrument.Number));

    private static CheckOutcome All(List<InstrumentKey> expected, Source.Location gap, AssessmentContext context)
    {
        if (expected.Count == 0)
        {
            return NotYet();
        }

        var cited = Cited(context).ToList();
        var missing = expected.Where(instrument => !cited.Exists(citation => Is(citation, instrument))).ToList();
        var evidence = EvidenceOf(cited.Where(citation => expected.Exists(instrument => Is(citation, instrument))));
        if (missing.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new("Đã viện dẫn đủ.", "All are cited.")) { Evidence = evidence };
        }

        var names = missing.ConvertAll(each => context.Rules.Instruments.Cite(each.Number, each.Date));
        return new(evidence.Count == 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
            new($"Chưa viện dẫn {string.Join(", ", names.Select(name => name.Vi))}.",
                $"Not cited: {string.Join(", ", names.Select(name => name.En))}."))
        {
            RestsOnAbsence = evidence.Count == 0,
            Evidence = evidence,
            Gaps = [.. missing.Select(instrument => FindingDetail.AboutWhole(gap, KeyOf(instrument)))],
        };
    }

    private static CheckOutcome Series(InstrumentSeries series, Source.Location gap, AssessmentContext context)
    {
        var day = context.DocumentDay;
        if (context.Rules.Instruments.CitedOn(day, series) is not { } expected)
        {
            return NotYet();
        }

        var name = context.Rules.Instruments.Cite(expected.Number, expected.Date);
        var right = EvidenceOf(Cited(context).Where(citation => Is(citation, expected)));
        if (right.Count > 0)
        {
            return new(RequirementStatus.Satisfied,
                new($"Đã viện dẫn {name.Vi}.", $"{name.En} is cited.")) { Evidence = right };
        }

        var other = EvidenceOf(Cited(context).Where(
            citation => series.Members.Any(member => Is(citation, member))));
        return new(other.Count == 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
            new($"Chưa viện dẫn {name.Vi}, văn bản hiện hành vào {Day.Vi(day)}.",
                $"{name.En}, the one to cite on {Day.En(day)}, is not cited."))
        {
            RestsOnAbsence = other.Count == 0,
            Evidence = other,
            Gaps = [FindingDetail.AboutWhole(gap, KeyOf(expected))],
        };
    }

    private static CheckOutcome NotYet() => new(RequirementStatus.NotApplicable, new(
        "Kiến trúc được ban hành trước khi có văn bản cần viện dẫn.",
        "The document was issued before there was anything to cite."));

    private static List<Evidence> EvidenceOf(IEnumerable<Citation> cited) =>
        [.. cited.Select(citation => new Evidence(citation.Basis!.Location, citation.Basis.Value, true))];

    // Number and date identify an instrument: several share a number.
    private static bool Is(Citation citation, InstrumentKey instrument) =>
        citation.WrittenDate == instrument.Date && citation.Number?.Canonical == instrument.Number;

    private static string KeyOf(InstrumentKey instrument) => $"{instrument.Number} {Day.Iso(instrument.Date)}";
}
