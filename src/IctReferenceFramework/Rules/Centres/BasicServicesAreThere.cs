using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class BasicServicesAreThere : Rule
{
    public override RuleInfo Info { get; } = new("ICT7003", "basic-centre-services-are-there")
    {
        Title = new("Trung tâm đang vận hành có năm dịch vụ cơ bản", "A centre that runs has the five basic services"),
        Rationale = new(
            "Hướng dẫn thí điểm năm 2020 nêu năm dịch vụ cơ bản; hầu hết trung tâm đang vận hành đã có các dịch vụ "
                + "này.",
            "The pilot guidance of 2020 names five basic services, and nearly all centres have them."),
        Remedy = new("Thêm dịch vụ (kể cả 'planned'), hoặc ghi lý do ở 'note' của trung tâm.",
            "Add the service, if only as 'planned', or tell the reason in the centre's 'note'."),
        Severity = Severity.Info,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var basic = (context.Framework.FindVocabulary("centre-service")?.Values ?? [])
            .Where(value => value.Tags.Contains("basic")).ToList();
        return
            from centre in context.IsFromPublicSources ? [] : CentreFacts.Running(context)
            where CentreFacts.IsOwn(centre, context) && !CentreFacts.IsUnreadable(centre, context)
                && centre.Services.Count > 0
            let missing = basic.Where(value => centre.Services.All(service => service.RawValue("id") != value.Id))
                .ToList()
            where missing.Count > 0
            select Violation(centre.LocationOf("services"),
                $"Trung tâm '{centre.Id}' thiếu {missing.Count} dịch vụ cơ bản: "
                    + $"{string.Join(", ", missing.Select(value => value.Name.Vi))}.",
                $"The centre '{centre.Id}' lacks {English.Count(missing.Count, "basic service")}: "
                    + $"{string.Join(", ", missing.Select(value => value.Name.En))}.") with
            {
                Details = [.. missing.Select(value => new FindingDetail(centre.LocationOf("services"), value.Id))],
            };
    }
}
