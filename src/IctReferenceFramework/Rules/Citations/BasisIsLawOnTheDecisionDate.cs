using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class BasisIsLawOnTheDecisionDate : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4005", "basis-is-law-on-the-decision-date")
    {
        Title = new("Căn cứ pháp lý chưa hết hiệu lực vào ngày ban hành",
            "The legal basis is law on the day of the decision"),
        Rationale = new(
            "Văn bản làm căn cứ ban hành phải đang có hiệu lực vào ngày ban hành. Viện dẫn văn bản đã hết hiệu lực "
                + "hoặc chưa có hiệu lực cần được rà soát, chỉnh sửa.",
            "A decision that rests on an instrument no longer or not yet in force has no legal basis."),
        Remedy = new("Viện dẫn văn bản có hiệu lực vào ngày ban hành (đối với dự thảo: vào ngày đánh giá).",
            "Rest on what is in force on the day of the decision; a draft on the day of the evaluation."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.IsDocumentDayKnown)
        {
            yield break;
        }

        foreach (var citation in context.Citations.Where(citation => citation.Basis is not null
            && !(citation.Date > context.DocumentDay)))
        {
            if (citation.Instrument is { Superseded: { EndsValidity: true } end } instrument
                && end.On <= context.DocumentDay)
            {
                yield return Ended(citation, instrument, end, context);
            }
            else if ((citation.Instrument?.From ?? citation.Entry.Effective?.Value) is { } from
                && from > context.EffectDay)
            {
                yield return NotYet(citation, from, context);
            }
        }
    }

    private Finding Ended(Citation citation, LegalInstrument instrument, Supersession end, RuleContext context)
    {
        var change = SupersessionTexts.Of(instrument, end, context.DocumentDay, context.Instruments);
        var name = context.Instruments.Cite(instrument.Number);
        return Violation(citation.Place,
            $"{name.Vi} {change.Vi}, nên không còn là căn cứ pháp lý vào {DayOf(context).Vi}.",
            $"{name.En} {change.En}, and so was no legal basis on {DayOf(context).En}.") with
        {
            Severity = SeverityOf(end.Provenance),
            LegalBasis = LegalBasisOf(end.Provenance, end.LegalBasis, context.Instruments),
            Details = About(citation),
            Related = [SupersessionTexts.RegisteredAt(citation)],
        };
    }

    private Finding NotYet(Citation citation, DateOnly from, RuleContext context)
    {
        var kind = context.Instruments.KindOf(citation.Name, citation.Date);
        return Violation(citation.Place,
            $"{kind.Vi}{citation.Name:value} có hiệu lực từ {Day.Vi(from)}, sau "
                + $"{DayOf(context).Vi}.",
            $"{kind.En}{citation.Name:value} takes effect on {Day.En(from)}, after "
                + $"{DayOf(context).En}.") with
        {
            Severity = citation.Instrument?.From is null ? Severity.Error : SeverityOf(citation.Instrument.Provenance),
            LegalBasis = citation.Instrument is { } known ? LegalBasisOf(known.Provenance, null, context.Instruments)
                : null,
            Details = About(citation),
            Related = [SupersessionTexts.RegisteredAt(citation)],
        };
    }

    private static LocalizedText DayOf(RuleContext context) => context.IsDraft
        ? new($"ngày đánh giá {Day.Vi(context.AsOf)}", $"the day of the evaluation, {Day.En(context.AsOf)}")
        : new($"ngày ban hành {Day.Vi(context.DocumentDay)}",
            $"the day of the decision, {Day.En(context.DocumentDay)}");
}
