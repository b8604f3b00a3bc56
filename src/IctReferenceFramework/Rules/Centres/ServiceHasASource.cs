using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class ServiceHasASource : Rule
{
    public override RuleInfo Info { get; } = new("ICT7002", "centre-service-has-a-source")
    {
        Title = new("Dịch vụ của trung tâm có nguồn dữ liệu", "A service of a centre lives on data"),
        Rationale = new(
            "Dịch vụ của trung tâm cần có nguồn dữ liệu để giám sát, điều hành.",
            "A service without data is a screen only."),
        Remedy = new("Ghi các tập dữ liệu của dịch vụ ở 'fed-by'.", "Name the datasets of the service under 'fed-by'."),
        Severity = Severity.Warning,
    };

    // A description that names no dataset at all does not describe its data yet: that is said by requirements.
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in context.IsFromPublicSources
            || (context.Description.Layers?.ServicesAndData?.Datasets.Count ?? 0) == 0 ? []
            : CentreFacts.Running(context)
        from service in centre.Services
        let id = service.Id
        where CentreFacts.Runs(service.Status) && id is not null && !service.IsFilled("fed-by")
            && !service.IsUnreadable("fed-by")
        select Violation(id.Location,
            $"Dịch vụ '{id}' đang vận hành nhưng chưa ghi nguồn dữ liệu.",
            $"The service '{id}' runs, but names no data.");
}
