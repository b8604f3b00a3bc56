using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class CitationIsStillInForce : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4006", "citation-is-still-in-force")
    {
        Title = new("Văn bản, tiêu chuẩn viện dẫn chưa hết hiệu lực vào ngày đánh giá",
            "Cited instruments and standards are still in force on the day of the evaluation"),
        Rationale = new(
            "Văn bản bị thay thế sau ngày ban hành Kiến trúc không phải là lỗi tại thời điểm ban hành. Khi cập nhật "
                + "Kiến trúc, cần viện dẫn văn bản mới.",
            "An architecture stays lawful when its basis is replaced after its issue, but the next revision must "
                + "follow the new instrument."),
        Remedy = new("Khi cập nhật, viện dẫn văn bản mới và rà soát nội dung theo văn bản đó.",
            "At the next revision cite the new instrument and review the content by it."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        OfBasis(context).Concat(OfStandards(context));

    private IEnumerable<Finding> OfBasis(RuleContext context) =>
        from citation in context.Citations
        where citation.Basis is not null && !(citation.Date > LastDay(context))
        let instrument = citation.Instrument
        let end = instrument?.Superseded
        where end is not null && end.On <= context.AsOf
            && !(end.EndsValidity && context.IsDocumentDayKnown && end.On <= context.DocumentDay)
        select Superseded(citation.Place, instrument, end, context)
            with { Details = About(citation), Related = [SupersessionTexts.RegisteredAt(citation)] };

    // Of which day the document is may not be known; by the day of the evaluation it must have been issued.
    private static DateOnly LastDay(RuleContext context) =>
        context.IsDocumentDayReadable ? context.DocumentDay : context.AsOf;

    // A standard is applied, not cited: what counts is that it still is one.
    private IEnumerable<Finding> OfStandards(RuleContext context) =>
        from part in context.IsVietnamese ? context.Description.Parts : []
        from standard in part.Value.Standards
        let number = standard.Number
        where number is not null
        let known = context.Instruments.Find(number.Value)
        where known.Count == 1
        let end = known[0].Superseded
        where end is not null && end.On <= context.AsOf
        select Superseded(number.Location, known[0], end, context);

    private Finding Superseded(Location location, LegalInstrument instrument, Supersession end, RuleContext context)
    {
        var change = SupersessionTexts.Of(instrument, end, context.AsOf, context.Instruments);
        var name = context.Instruments.Cite(instrument.Number);
        return Violation(location,
            $"{name.Vi} {change.Vi}.",
            $"{name.En} {change.En}.") with
        {
            Severity = end.Kind is SupersessionKind.Overtaken or SupersessionKind.InPart ? Severity.Info
                : Severity.Warning,
            LegalBasis = LegalBasisOf(end.Provenance, end.LegalBasis, context.Instruments),
        };
    }
}
