using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class BasisPrecedesTheDocument : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4007", "basis-precedes-the-document")
    {
        Title = new("Căn cứ pháp lý được ban hành trước văn bản viện dẫn",
            "The legal basis is older than the document that cites it"),
        Rationale = new(
            "Văn bản được viện dẫn làm căn cứ phải được ban hành trước.",
            "Nothing can rest on an instrument that has not been issued."),
        Remedy = new("Sửa ngày của văn bản, hoặc bỏ khỏi 'legal-basis'.",
            "Correct a date, or take it out of 'legal-basis'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from citation in context.Citations
        where citation.Basis is not null && context.IsDocumentDayKnown
            && citation is { OnAnotherDay: null, IsOfAnotherYear: false }
        let date = citation.Date
        let day = context.DocumentDay
        where date > day || (date is null && citation.Number?.Year > day.Year)
        let said = date is { } known ? new LocalizedText($"ngày {Day.Vi(known)}", $"on {Day.En(known)}")
            : new($"năm {citation.Number!.Year}", $"in {citation.Number!.Year}")
        select Violation(citation.Place,
            context.IsDraft
                ? $"Căn cứ {citation.Name:value} ghi {said.Vi}, sau ngày đánh giá {Day.Vi(day)}."
                : $"Căn cứ {citation.Name:value} ban hành {said.Vi}, sau văn bản viện dẫn ({Day.Vi(day)}).",
            context.IsDraft
                ? $"The basis {citation.Name:value} was issued {said.En}, after the day of the evaluation, "
                    + $"{Day.En(day)}."
                : $"The basis {citation.Name:value} was issued {said.En}, after the document that cites it "
                    + $"({Day.En(day)}).") with
        {
            Details = About(citation),
            Related = [new(citation.DateLocation,
                new("Vị trí ghi ngày ban hành.", "The day of issue is here."))],
        };
}
