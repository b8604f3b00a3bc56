using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class ExemptionHasNotExpired : Rule
{
    public override RuleInfo Info { get; } = new("ICT5001", "exemption-has-not-expired")
    {
        Title = new("Tạm hoãn, loại trừ còn trong thời hạn", "Waivers and exclusions have not expired"),
        Rationale = new(
            "Hết thời hạn, yêu cầu được tạm hoãn hoặc loại trừ được đánh giá như các yêu cầu khác.",
            "After its last day a waiver or exclusion has no effect, and the requirement is judged like any other."),
        Remedy = new("Đáp ứng yêu cầu hoặc trình phê duyệt thời hạn mới.",
            "Meet the requirement, or have a new date approved."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from until in context.Description.Waivers.Select(waiver => waiver.Until)
            .Concat(context.Description.Exclusions.Select(exclusion => exclusion.Until))
        where until is not null && until.Value < context.AsOf
        select Violation(until.Location,
            $"Đã hết thời hạn ngày {Day.Vi(until.Value)}, trước ngày đánh giá {Day.Vi(context.AsOf)}.",
            $"Expired on {Day.En(until.Value)}, before the day of the evaluation, {Day.En(context.AsOf)}.");
}
