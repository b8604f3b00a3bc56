using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class EssentialComponentIsCritical : Rule
{
    private static readonly string[] Essential =
        [FunctionIds.ProvincialIntegrationPlatform, FunctionIds.SmartCityPlatform];

    public override RuleInfo Info { get; } = new("ICT2018", "essential-component-is-critical")
    {
        Title = new("Thành phần thiết yếu được đánh dấu trọng yếu", "Essential components are marked critical"),
        Rationale = new(
            "Dự phòng và khôi phục chỉ được đánh giá ở thành phần trọng yếu. Nền tảng tích hợp, nền tảng đô thị thông "
                + "minh và trung tâm điều hành gặp sự cố sẽ làm gián đoạn nhiều dịch vụ.",
            "Redundancy and recovery are judged for critical components only; if integration platform, smart-city "
                + "platform or centre fails, many services stop."),
        Remedy = new("Thêm 'critical: true' cùng độ sẵn sàng, RTO, RPO và cách dự phòng.",
            "Add 'critical: true' with availability, RTO, RPO and redundancy."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var level = context.Description.Document?.Locality?.Level?.Value ?? AdministrativeLevel.Province;
        return
            from element in context.Description.Elements
            where element is OperationsCentre centre ? centre.Level is { } at && at.Value == level
                : element.Functions.Any(function => Essential.Contains(function.Value))
            where element.Status is not { Value: ComponentStatus.Retired } && !element.IsUnreadable("critical")
            where element.Critical is { Value: false } || (element.Critical is null && !context.IsFromPublicSources)
            let name = element is OperationsCentre
                ? new LocalizedText("Trung tâm của địa phương", "The locality's own centre")
                : new("Nền tảng dùng chung", "The shared platform")
            select Violation(element.Critical?.Location ?? element.Location,
                $"{name.Vi} '{element.RawText("id")}' chưa được đánh dấu trọng yếu.",
                $"{name.En} '{element.RawText("id")}' is not marked critical.");
    }
}
