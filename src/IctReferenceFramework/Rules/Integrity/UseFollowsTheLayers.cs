using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class UseFollowsTheLayers : Rule
{
    public override RuleInfo Info { get; } = new("ICT2013", "use-follows-the-layers")
    {
        Title = new("Quan hệ sử dụng tuân thủ nguyên tắc phân tầng", "Uses follow the layers"),
        Rationale = new(
            "Phân tầng cho phép thay đổi lớp dưới mà không phải sửa lớp trên. Ma trận quan hệ sử dụng do công cụ đề "
                + "xuất, trừ quan hệ với lớp liền kề bên dưới.",
            "Layers keep lower ones changeable without touching those above. The matrix is a proposal but for the "
                + "step to the layer below."),
        Remedy = new("Đi qua lớp trung gian; nếu có lý do, chuyển sang 'uses-with-reason' và ghi lý do.",
            "Go through the layer between; if there is a reason, move it to 'uses-with-reason' and state the reason."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var use in context.Uses)
        {
            var permission = context.Framework.Uses[use.FromPart, use.ToPart];
            if (permission == UsePermission.Forbidden)
            {
                yield return Forbidden(use, context.Framework);
            }
            else if (permission == UsePermission.WithReason && use.Reason is null)
            {
                yield return WithoutReason(use, context.Framework);
            }
        }
    }

    private Finding Forbidden(Use use, ReferenceFramework framework)
    {
        var (from, to, principle) = Names(use, framework);
        return Violation(use.Id.Location,
            $"Quan hệ sử dụng từ {from.Vi} đến {to.Vi} ('{use.Id}') không được phép theo ma trận quan hệ sử dụng; "
                + $"nguyên tắc {principle.Vi}.",
            $"The {from.En} does not use the {to.En} ('{use.Id}'); principle {principle.En}.") with
        {
            RequirementIds = Costs(use, framework),
        };
    }

    private Finding WithoutReason(Use use, ReferenceFramework framework)
    {
        var (from, to, principle) = Names(use, framework);
        return Violation(use.Id.Location,
            $"Quan hệ sử dụng từ {from.Vi} đến {to.Vi} ('{use.Id}') chỉ được phép khi nêu lý do, theo ma trận quan hệ "
                + $"sử dụng; nguyên tắc {principle.Vi}.",
            $"The {from.En} uses the {to.En} ('{use.Id}') only with a reason; principle {principle.En}.") with
        {
            RequirementIds = Costs(use, framework),
        };
    }

    private static (LocalizedText From, LocalizedText To, LocalizedText Principle) Names(Use use,
        ReferenceFramework framework)
    {
        var name = framework.Principles.FirstOrDefault(principle => principle.Id == framework.Uses.Principle)?.Name
            ?? new LocalizedText("", "");
        return (framework.NameOf(use.FromPart), framework.NameOf(use.ToPart),
            new($"{framework.Uses.Principle} ({name.Vi})", $"{framework.Uses.Principle} ({name.En})"));
    }

    private static IReadOnlyList<string> Costs(Use use, ReferenceFramework framework) =>
    [
        .. from requirement in framework.Requirements
           where requirement.Checks.Any(check => check is NoForbiddenUse between
               && (between.From ?? use.FromPart) == use.FromPart && (between.To ?? use.ToPart) == use.ToPart)
           select requirement.Id,
    ];
}
