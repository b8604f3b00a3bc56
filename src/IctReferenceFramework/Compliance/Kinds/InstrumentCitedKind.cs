using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
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
        var cited = (context.Description.Document?.LegalBasis ?? [])
            .Select(id => (Id: id, Entry: context.Document(id.Value))).Where(basis => basis.Entry is not null).ToList();
        var day = context.DocumentDay;
        var gap = context.Description.Document?.LocationOf("legal-basis") ?? context.SectionOf("document");
        var isUnreadable = (context.Description.Document?.IsUnreadable("legal-basis") ?? true)
            || context.Description.IsUnreadable("documents")
            || !context.Rules.IsDocumentDayReadable
                || cited.Exists(basis => basis.Entry!.IsUnreadable("number") || basis.Entry.IsUnreadable("date"));
        var outcome = check.Series is { } series
            ? Series(context.Framework.Series.First(s => s.Id == series), cited, gap, context)
            : All([.. check.All.Where(instrument => instrument.Date <= day)], cited, gap, context);
        var expected = check.Series is { } id ? context.Framework.Series.First(s => s.Id == id).Members : check.All;
        return outcome with { IsUnreadable = isUnreadable
            || context.Rules.Citations.Any(citation => citation.Basis is not null
            && IsSlip(citation, expected, context)) };
    }

    // A number or date that has a finding of its own, and may be meant for what is asked: the same fact is not reported
    // twice.
    private static bool IsSlip(Rules.Citations.Citation citation, IReadOnlyList<InstrumentKey> expected,
        AssessmentContext context) =>
        citation.Number is not { } number || expected.Any(instrument =>
            instrument.Number == citation.OnAnotherDay?.Number || instrument.Number == citation.MistakenFor?.Number
            || (citation.Instrument is null
                && context.Rules.Instruments.SameDayAndSerial(number,
                citation.Entry.Date?.Value)?.Number == instrument.Number));

    private static CheckOutcome All(
        List<InstrumentKey> expected, List<(Sourced<string> Id, DocumentEntry? Entry)> cited, Source.Location gap,
        AssessmentContext context)
    {
        if (expected.Count == 0)
        {
            return NotYet();
        }

        var missing = expected.Where(instrument => !cited.Exists(basis => Matches(basis.Entry!, instrument, context)))
            .ToList();
        var evidence = EvidenceOf(
            cited.Where(basis => expected.Exists(instrument => Matches(basis.Entry!, instrument, context))));
        if (missing.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new("Đã viện dẫn đủ.", "All are cited.")) { Evidence = evidence };
        }

        var names = string.Join(", ", missing.Select(Name));
        var namesEn = string.Join(", ", missing.Select(NameEn));
        return new(evidence.Count == 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
            new($"Chưa viện dẫn {names}.", $"{namesEn} not cited."))
        {
            RestsOnAbsence = evidence.Count == 0,
            Evidence = evidence,
            Gaps = [.. missing.Select(instrument => FindingDetail.AboutWhole(gap, KeyOf(instrument)))],
        };
    }

    private static CheckOutcome Series(
        InstrumentSeries series, List<(Sourced<string> Id, DocumentEntry? Entry)> cited, Source.Location gap,
        AssessmentContext context)
    {
        var day = context.DocumentDay;
        if (series.InForceOn(day) is not { } expected)
        {
            return NotYet();
        }

        var right = EvidenceOf(cited.Where(basis => Matches(basis.Entry!, expected, context)));
        if (right.Count > 0)
        {
            return new(RequirementStatus.Satisfied,
                new($"Đã viện dẫn {Name(expected)}.", $"{NameEn(expected)} is cited.")) { Evidence = right };
        }

        var other = EvidenceOf(
            cited.Where(basis => series.Members.Any(member => Matches(basis.Entry!, member, context))));
        return new(other.Count == 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
            new($"Chưa viện dẫn {Name(expected)}, còn hiệu lực vào {Day.Vi(day)}.",
                $"{NameEn(expected)}, in force on {Day.En(day)}, is not cited."))
        {
            RestsOnAbsence = other.Count == 0,
            Evidence = other,
            Gaps = [FindingDetail.AboutWhole(gap, KeyOf(expected))],
        };
    }

    private static CheckOutcome NotYet() => new(RequirementStatus.NotApplicable, new(
        "Văn bản ban hành trước khi có yêu cầu viện dẫn này.",
        "The document was issued before there was anything to cite."));

    private static List<Evidence> EvidenceOf(IEnumerable<(Sourced<string> Id, DocumentEntry? Entry)> cited) =>
        [.. cited.Select(basis => new Evidence(basis.Id.Location, basis.Id.Value, true))];

    // Number and date identify an instrument: several share a number.
    private static bool Matches(DocumentEntry entry, InstrumentKey instrument, AssessmentContext context) =>
        entry.Number is { } number && entry.Date?.Value == instrument.Date
        && context.Rules.Instruments.Parse(number.Value)?.Canonical == instrument.Number;

    private static string Name(InstrumentKey instrument) => $"{instrument.Number} ngày {Day.Vi(instrument.Date)}";

    private static string KeyOf(InstrumentKey instrument) => $"{instrument.Number} {Day.Iso(instrument.Date)}";

    private static string NameEn(InstrumentKey instrument) => $"{instrument.Number} of {Day.En(instrument.Date)}";
}
