using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class ServiceRunsInARunningCentre : Rule
{
    public override RuleInfo Info { get; } = new("ICT7006", "centre-service-runs-in-a-running-centre")
    {
        Title = new("Dịch vụ vận hành thì trung tâm cũng vận hành", "A service runs in a centre that runs"),
        Rationale = new(
            "Trung tâm còn xây dựng hoặc đã dừng thì dịch vụ của nó không thể đang vận hành.",
            "A centre that is being built, or has ended, cannot have services that run."),
        Remedy = new("Sửa trạng thái của dịch vụ hoặc của trung tâm.",
            "Correct the status of the service or of the centre."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in context.Description.OperationsCentres
        let status = centre.Status
        where status is not null && !CentreFacts.Runs(status)
        let running = centre.Services.Where(service => CentreFacts.Runs(service.Status)).ToList()
        where running.Count > 0
        select Violation(running[0].Status!.Location,
            $"Dịch vụ '{running[0].RawText("id")}' ghi là đang vận hành, nhưng trung tâm '{centre.RawText("id")}' "
                + $"không ở trạng thái vận hành.",
            $"The service '{running[0].RawText("id")}' is said to run, but the centre '{centre.RawText("id")}' "
                + $"does not.") with
        {
            Related =
            [
                new(status.Location, new("Trạng thái của trung tâm ở đây.", "The status of the centre stands here.")),
                .. running.Skip(1).Take(20)
                    .Select(service => new RelatedLocation(service.Status!.Location, new(
                        $"Dịch vụ '{service.RawText("id")}' cũng vậy.",
                        $"The service '{service.RawText("id")}' too."))),
            ],
        };
}
