using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>
/// Interfaces or uses exist between neighbouring layers, and security and operations say what they cover.
/// </summary>
internal sealed class InterfacePointsAreIdentified : DecidingRule
{
    public override string Name => "interface-points-are-identified";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var links = context.Relations.Uses.Select(use => (use.FromPart, use.ToPart)).Concat(
            from component in context.Counted.Components
            from offered in component.Interfaces
            from other in offered.With
            let target = context.Rules.Index.Element(other.Value)
            where target is not null && context.Counted.Counts(target.Status)
            select (component.Part, Rules.Use.PartOf(target))).ToHashSet();
        bool Linked(string a, string b) => links.Contains((a, b)) || links.Contains((b, a));
        bool Excluded(params string[] parts) => parts.Any(context.Counted.ExcludedParts.Contains);
        bool Covers(string part) => context.Counted.In(part).Any(component => component.Covers.Count > 0);

        (string Name, bool IsAsked, bool IsThere)[] points =
        [
            ("6–5", !Excluded(PartIds.DataAcquisition, PartIds.Network),
                Linked(PartIds.DataAcquisition, PartIds.Network)),
            ("5–4|5–3", !Excluded(PartIds.Network)
                && !(Excluded(PartIds.ComputingAndStorage) && Excluded(PartIds.ServicesAndData)),
                Linked(PartIds.Network, PartIds.ComputingAndStorage)
                || Linked(PartIds.Network, PartIds.ServicesAndData)),
            ("3–2", !Excluded(PartIds.ServicesAndData, PartIds.Applications),
                Linked(PartIds.ServicesAndData, PartIds.Applications)),
            ("7, 9", !Excluded(PartIds.Security, PartIds.OperationsAndMaintenance),
                Covers(PartIds.Security) && Covers(PartIds.OperationsAndMaintenance)),
        ];
        var asked = points.Where(point => point.IsAsked).ToList();
        var missing = asked.Where(point => !point.IsThere).Select(point => point.Name).ToList();
        if (asked.Count == 0)
        {
            return new(RequirementStatus.NotApplicable,
                new("Các lớp liên quan đều bị loại trừ.", "The layers concerned are excluded."));
        }

        if (missing.Count == 0)
        {
            return new(RequirementStatus.Satisfied,
                new("Đã xác định đủ các điểm giao diện.", "All interface points are identified."))
            {
                Evidence = [.. context.Relations.Uses.Take(50)
                    .Select(use => new Evidence(use.Id.Location, $"{use.From} → {use.Id}", false))],
            };
        }

        return new(missing.Count == asked.Count ? RequirementStatus.NotSatisfied
            : RequirementStatus.PartiallySatisfied, new(
            $"Chưa xác định điểm giao diện giữa các lớp {string.Join(", ", missing)}.",
            $"Interface points not seen: {string.Join(", ", missing)}."))
        {
            RestsOnAbsence = missing.Count == asked.Count,
            Gaps = [.. missing.Select(point => FindingDetail.AboutWhole(context.SectionOf("architecture"), point))],
            IsUnreadable = Reasons.AnyUnreadable(context, "uses", "interfaces", "covers"),
        };
    }
}
