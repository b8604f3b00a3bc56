using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class ExclusionEndsInTime : Rule
{
    private const int Years = 3;

    public override RuleInfo Info { get; } = new("ICT5010", "exclusion-ends-in-time")
    {
        Title = new("Loại trừ có thời hạn không quá ba năm",
            "An exclusion ends within three years"),
        Rationale = new(
            "Loại trừ dài hơn chu kỳ cập nhật Kiến trúc thì không còn được xem xét lại. Thời hạn ba năm do công cụ "
                + "đề xuất, chưa có văn bản quy định.",
            "An exclusion that outlasts the revisions of the architecture is never looked at again. The three years "
                + "are a proposal of this tool; no instrument sets them."),
        Remedy = new("Ghi 'until' trong vòng ba năm; khi hết hạn thì trình lại.",
            "Set 'until' within three years, and have it approved anew when it ends."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from exclusion in context.Description.Exclusions
        let until = exclusion.Until
        where until is not null && until.Value >= context.AsOf
        let approved = exclusion.Document is { } record ? context.Document(record.Value)?.Date?.Value : null
        let start = approved > context.DocumentDay && approved <= context.AsOf ? approved.Value : context.DocumentDay
        where until.Value > start.AddYears(Years)
        select Violation(until.Location,
            $"Thời hạn {Day.Vi(until.Value)} quá {Years} năm kể từ {Day.Vi(start)} (thời hạn do công cụ đề xuất).",
            $"It ends on {Day.En(until.Value)}, more than {Years} years after {Day.En(start)} (a term that this tool "
                + $"proposes).");
}
