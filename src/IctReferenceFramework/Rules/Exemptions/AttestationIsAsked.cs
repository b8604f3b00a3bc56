using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class AttestationIsAsked : Rule
{
    public override RuleInfo Info { get; } = new("ICT5005", "attestation-is-asked-for")
    {
        Title = new("Xác nhận chỉ dùng cho yêu cầu cần xác nhận và đã được ký",
            "An attestation is asked for, and signed"),
        Rationale = new(
            "Xác nhận chỉ quyết định yêu cầu mà mô tả không tự chứng minh được; yêu cầu khác phải có minh chứng trong "
                + "bản mô tả.",
            "An attestation decides only what no description can prove; anything else needs evidence in the "
                + "description."),
        Remedy = new("Bỏ xác nhận và bổ sung minh chứng, hoặc sửa ngày ký.",
            "Drop it and add the evidence, or correct the day of signing."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var attestation in context.Description.Attestations)
        {
            if (attestation.On is { } day && day.Value > context.AsOf)
            {
                yield return Violation(day.Location,
                    $"Ngày ký {Day.Vi(day.Value)} sau ngày đánh giá {Day.Vi(context.AsOf)}.",
                    $"It is signed on {Day.En(day.Value)}, after the day of the evaluation, {Day.En(context.AsOf)}.");
            }

            if (attestation.Requirement is { } id && context.FindRequirement(id.Value) is { IsManual: false })
            {
                yield return Violation(id.Location,
                    $"Yêu cầu {id} được xét theo nội dung mô tả; xác nhận này không có tác dụng.",
                    $"The requirement {id} is judged by what is described; this attestation has no effect.");
            }
        }
    }
}
