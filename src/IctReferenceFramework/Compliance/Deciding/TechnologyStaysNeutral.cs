using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>No interface is proprietary, and no planned component names a vendor.</summary>
internal sealed class TechnologyStaysNeutral : DecidingRule
{
    public override string Name => "technology-stays-neutral";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var interfaces = context.Select("interfaces").Select(item => (ComponentInterface)item.Item!)
            .Where(offered => offered.Protocol is not null).ToList();
        var named = context.Description.Components.Where(component =>
            component.Status?.Value == ComponentStatus.Planned && component.Vendor is not null).ToList();
        if (named.Count > 0)
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"Thành phần trong kế hoạch '{named[0].Id}' đã chỉ định nhà cung cấp.",
                $"The planned component '{named[0].Id}' names a vendor."))
            {
                Gaps = [.. named.Select(component => new FindingDetail(component.Vendor!.Location, "vendor"))],
            };
        }

        if (interfaces.Count == 0)
        {
            return CheckOutcome.NotAssessed("Chưa có giao diện nào nêu giao thức.",
                "No interface states its protocol.");
        }

        var closed = interfaces.Where(offered => offered.Protocol!.Value == Protocol.Proprietary).ToList();
        return closed.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cả {interfaces.Count} giao diện dùng giao thức mở.",
                $"{English.All(interfaces.Count, "interface", "speaks", "speak")} open protocols."))
            {
                Evidence = [.. interfaces.Take(50)
                    .Select(offered => new Evidence(offered.Protocol!.Location, Kebab.Of(offered.Protocol.Value),
                    false))],
            }
            : new(closed.Count == interfaces.Count ? RequirementStatus.NotSatisfied
                : RequirementStatus.PartiallySatisfied, new(
                $"{closed.Count} giao diện dùng giao thức riêng của nhà cung cấp.",
                $"{English.Count(closed.Count, "interface", "speaks", "speak")} a vendor's own protocol."))
            {
                Gaps = [.. closed.Select(offered => new FindingDetail(offered.Protocol!.Location))],
            };
    }
}
