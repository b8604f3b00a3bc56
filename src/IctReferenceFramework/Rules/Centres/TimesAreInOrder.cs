using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class TimesAreInOrder : Rule
{
    public override RuleInfo Info { get; } = new("ICT7008", "centre-times-are-in-order")
    {
        Title = new("Thời gian phát hiện không dài hơn thời gian xử lý sự cố",
            "Incidents are seen no later than they are dealt with"),
        Rationale = new(
            "Sự cố phải được phát hiện rồi mới xử lý được.",
            "An incident must be seen before it can be dealt with."),
        Remedy = new("Sửa 'detect-hours' hoặc 'resolve-hours'.", "Correct 'detect-hours' or 'resolve-hours'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in CentreFacts.Living(context)
        let seen = centre.DetectHours
        let dealt = centre.ResolveHours
        where seen is not null && dealt is not null && seen.Value > dealt.Value
        select Violation(seen.Location,
            $"Phát hiện trong {Number.Vi(seen.Value)} giờ nhưng xử lý xong trong {Number.Vi(dealt.Value)} giờ.",
            $"It is seen within {Number.En(seen.Value)} hours, but dealt with within {Number.En(dealt.Value)}.") with
        {
            Related = [new(dealt.Location, new("Vị trí ghi thời gian xử lý.",
                "The time to deal with it stands here."))],
        };
}
