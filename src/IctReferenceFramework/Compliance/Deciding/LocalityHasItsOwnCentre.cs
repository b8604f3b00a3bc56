using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>A centre works at the level of the locality.</summary>
internal sealed class LocalityHasItsOwnCentre : DecidingRule
{
    public override string Name => "locality-has-its-own-centre";

    public override IEnumerable<string> LooksAt =>
        ["operations-centres/status", "operations-centres/level", "locality/level", "/operations-centres"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        if (context.Counted.OwnCentres.Count > 0)
        {
            var own = context.Counted.OwnCentres.Select(centre => context.ItemOf(centre)).ToList();
            return new(RequirementStatus.Satisfied,
                Reasons.Provided(own)) { Evidence = own.ConvertAll(context.EvidenceOf) };
        }

        var level = context.Description.Document?.Locality?.Level?.Value ?? AdministrativeLevel.Province;
        var lower = context.Counted.Centres.Where(centre => centre.Level?.Value > level).ToList();
        if (lower.Count > 0)
        {
            var other = lower.Select(centre => context.ItemOf(centre)).ToList();
            return new(RequirementStatus.PartiallySatisfied, new(
                "Chỉ có trung tâm của đơn vị hành chính cấp dưới.", "There are centres of a lower level only."))
            {
                Evidence = other.ConvertAll(context.EvidenceOf),
                Gaps = [new(other[0].Location, "centre-of-lower-level")],
            };
        }

        return CheckOutcome.Missing("Chưa có trung tâm.", "There is no centre.",
            context.SectionOf(PartIds.OperationsCentre)) with
        {
            IsUnreadable = context.Description.IsUnreadable("operations-centres")
                || context.Description.OperationsCentres.Any(centre => centre.IsUnreadable("level")
                    || centre.IsUnreadable("status")),
        };
    }
}
