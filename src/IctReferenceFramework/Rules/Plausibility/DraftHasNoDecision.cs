using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class DraftHasNoDecision : Rule
{
    public override RuleInfo Info { get; } = new("ICT9010", "draft-has-no-decision")
    {
        Title = new("Dự thảo chưa có quyết định ban hành",
            "A draft has no decision yet"),
        Rationale = new(
            "Kiến trúc đã có quyết định ban hành ghi ngày thì không còn là dự thảo; trạng thái sai làm lệch ngày "
                + "xét hiệu lực văn bản.",
            "An architecture with a dated decision is no draft; a wrong status moves the day on which the law is "
                + "looked at."),
        Remedy = new("Ghi 'status: issued', hoặc bỏ 'decision' nếu chưa ban hành.",
            "Write 'status: issued', or drop 'decision' until there is one."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.IsDraft && context.Description.Document is { Decision: { } decision, Status: { } status }
            && context.Document(decision.Value)?.Date is { } day && day.Value <= context.AsOf)
        {
            yield return Violation(status.Location,
                $"Trạng thái là '{Kebab.Of(status.Value)}' nhưng quyết định ban hành đã có ngày {Day.Vi(day.Value)}.",
                $"The status is '{Kebab.Of(status.Value)}', but the decision is dated {Day.En(day.Value)}.") with
            {
                Related = [new(day.Location, new("Ngày của quyết định ở đây.", "The day of the decision is here."))],
            };
        }
    }
}
