using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class NumberAndDateAgree : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4003", "instrument-number-and-date-agree")
    {
        Title = new("Số và ngày của văn bản khớp nhau", "Number and date of an instrument agree"),
        Rationale = new(
            "Nhiều văn bản có cùng số; phải có cả số, ký hiệu và ngày ban hành mới xác định được văn bản.",
            "Several instruments share a number; number and date together identify one."),
        Remedy = new("Đối chiếu với bản gốc hoặc Công báo rồi sửa số hoặc ngày.",
            "Compare with the original and correct number or date."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var citation in context.Citations.Where(
            citation => citation is { Number: not null, WrittenDate: not null }))
        {
            var (number, date, place) = (citation.Number!, citation.WrittenDate!.Value, citation.DateLocation);
            if (citation is { Instrument: { From: { } from } registered, Entry.Effective: { } effective }
                && effective.Value != from)
            {
                yield return Disagreement(effective.Location, SeverityOf(registered.Provenance),
                    $"{registered.Number} có hiệu lực từ {Day.Vi(from)}, không phải từ {Day.Vi(effective.Value)}.",
                    $"{registered.Number} takes effect on {Day.En(from)}, not on {Day.En(effective.Value)}.") with
                {
                    LegalBasis = LegalBasisOf(registered.Provenance, null, context.Instruments),
                    Suggestion = Day.Iso(from),
                };
            }

            if (citation.HasTwoDays)
            {
                yield return Disagreement(place, Severity.Error,
                    $"Ở đây ghi ngày {Day.Vi(date)}, còn sau số, ký hiệu ghi ngày {Day.Vi(number.StatedDate!.Value)}.",
                    $"The day here is {Day.En(date)}, and behind the number it is "
                        + $"{Day.En(number.StatedDate!.Value)}.");
            }
            else if (citation.OnAnotherDay is { Date: { } known } instrument)
            {
                yield return Disagreement(place, SeverityOf(instrument.Provenance),
                    $"{instrument.Number} ban hành ngày {Day.Vi(known)}, không phải ngày {Day.Vi(date)}.",
                    $"{instrument.Number} was issued on {Day.En(known)}, not on {Day.En(date)}.") with
                {
                    LegalBasis = LegalBasisOf(instrument.Provenance, null, context.Instruments),
                    Suggestion = Day.Iso(known),
                };
            }
            else if (citation.IsOfAnotherYear)
            {
                yield return Disagreement(place, Severity.Error,
                    $"Số '{number.Canonical}' là của năm {number.Year}, nhưng ngày ban hành ghi năm {date.Year}.",
                    $"The number '{number.Canonical}' is of {number.Year}, but the day of issue is in "
                        + $"{date.Year}.");
            }
        }
    }

    private Finding Disagreement(Location location, Severity severity, string vi, string en) =>
        Violation(location, vi, en) with { Severity = severity };
}
