using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class CriticalComponentsMatter : Rule
{
    public override RuleInfo Info { get; } = new("ICT9008", "critical-components-matter")
    {
        Title = new("Thành phần trọng yếu là thành phần được sử dụng",
            "What is critical is used by others"),
        Rationale = new(
            "Thành phần trọng yếu gặp sự cố thì dịch vụ thiết yếu ngừng hoạt động. Nếu không nơi nào sử dụng các "
                + "thành phần được đánh dấu thì dự phòng và khôi phục đang được xét trên thành phần không đáng kể.",
            "If a critical component fails, an essential service stops. Where nobody uses those that are marked, "
                + "redundancy and recovery are judged by trifles."),
        Remedy = new("Đánh dấu 'critical: true' ở các nền tảng, hạ tầng mà dịch vụ thiết yếu phụ thuộc.",
            "Mark the platforms and infrastructure that essential services depend on."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.IsFromPublicSources || context.Uses.Count == 0)
        {
            return [];
        }

        var critical = context.Description.Elements.Where(element => element.Critical is { Value: true }).ToList();
        var used = context.Uses.Select(use => use.Id.Value).ToHashSet(StringComparer.Ordinal);
        return critical.Count == 0 || critical.Exists(element => element is OperationsCentre
            || (element.Id is { } id && used.Contains(id.Value))) ? []
            : [Violation(critical[0].Critical!.Location,
                $"Không nơi nào sử dụng thành phần trọng yếu đã đánh dấu ({critical.Count}).",
                $"Nobody uses what is marked critical ({English.Count(critical.Count, "component")}).")];
    }
}
