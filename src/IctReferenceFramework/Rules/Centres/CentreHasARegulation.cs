using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class CentreHasARegulation : Rule
{
    public override RuleInfo Info { get; } = new("ICT7004", "running-centre-has-a-regulation")
    {
        Title = new("Trung tâm đang vận hành có quy chế", "A centre that runs has an operating regulation"),
        Rationale = new(
            "Không có quy chế thì không rõ ai trực, ai xử lý, ai chịu trách nhiệm. Trung tâm ở cấp của địa phương "
                + "được xét ở IOC-07.",
            "Without a regulation nobody knows who is on duty, who acts and who answers. The locality's own "
                + "centre is judged by IOC-07."),
        Remedy = new("Dẫn tới quy chế ở 'operating-regulation'.", "Name the regulation under 'operating-regulation'."),
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
