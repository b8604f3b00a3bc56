using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class CentreHasARegulation : Rule
{
    public override RuleInfo Info { get; } = new("ICT7004", "running-centre-has-a-regulation")
    {
        Title = new("Trung tâm đang vận hành có quy chế", "A centre that runs has an operating regulation"),
        Rationale = new(
            "Quy chế xác định trách nhiệm trực, xử lý và phối hợp. Trung tâm cùng cấp với địa phương được đánh giá ở "
                + "yêu cầu IOC-07.",
            "Without a regulation nobody knows who is on duty, who acts and who answers. The locality's own "
                + "centre is judged by IOC-07."),
        Remedy = new("Ghi mã văn bản quy chế ở 'operating-regulation'.",
            "Name the regulation under 'operating-regulation'."),
        Severity = Severity.Info,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in context.IsFromPublicSources ? [] : CentreFacts.Running(context)
        let id = centre.Id
        where !CentreFacts.IsOwn(centre, context) && id is not null
            && !centre.IsFilled("operating-regulation") && !centre.IsUnreadable("operating-regulation")
                && !centre.IsUnreadable("level")
        select Violation(id.Location,
            $"Trung tâm '{id}' đang vận hành nhưng chưa có quy chế quản lý, vận hành.",
            $"The centre '{id}' runs without an operating regulation.");
}
