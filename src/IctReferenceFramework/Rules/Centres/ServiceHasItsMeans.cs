using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class ServiceHasItsMeans : Rule
{
    private static readonly (string Service, string Facility, string[] Functions, LocalizedText Expected)[] Means =
    [
        ("field-report", "case-workflow", [FunctionIds.CaseHandling],
            new("quy trình xử lý phản ánh ('case-workflow' hoặc 'case-handling')",
                "a workflow for cases ('case-workflow' or 'case-handling')")),
        ("alerts", "", [FunctionIds.NotificationService, FunctionIds.AlertManagement],
            new("phương tiện phát cảnh báo ('notification-service' hoặc 'alert-management')",
                "a means to send alerts ('notification-service' or 'alert-management')")),
        ("infosec", "security-centre-link", [FunctionIds.SecurityMonitoring],
            new("kết nối trung tâm giám sát an toàn thông tin ('security-centre-link' hoặc 'security-monitoring')",
                "a link to the SOC ('security-centre-link' or 'security-monitoring')")),
    ];

    public override RuleInfo Info { get; } = new("ICT7005", "centre-service-has-its-means")
    {
        Title = new("Dịch vụ của trung tâm có phương tiện thực hiện", "A service of a centre has its means"),
        Rationale = new(
            "Dịch vụ phản ánh cần quy trình xử lý, dịch vụ cảnh báo cần kênh phát. Dịch vụ giám sát an toàn thông "
                + "tin cần kết nối với trung tâm giám sát an toàn thông tin (SOC).",
            "Reports need a workflow, alerts a channel, security monitoring a link to the SOC: without them the "
                + "service cannot do its work."),
        Remedy = new("Bổ sung phương tiện vào 'facilities', hoặc ghi thành phần có chức năng đó ở 'uses'.",
            "Add the facility, or name the component with that function under 'uses'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in context.IsFromPublicSources ? [] : CentreFacts.Running(context)
        where !CentreFacts.IsUnreadable(centre, context)
        from means in Means
        let service = CentreFacts.Running(centre, means.Service)
        where service is not null && !CentreFacts.Has(centre, context, means.Facility, means.Functions)
        select Violation(service.Id!.Location,
            $"Dịch vụ '{service.Id}' của '{centre.Id}' chưa có {means.Expected.Vi}.",
            $"The service '{service.Id}' of '{centre.Id}' lacks {means.Expected.En}.");
}
