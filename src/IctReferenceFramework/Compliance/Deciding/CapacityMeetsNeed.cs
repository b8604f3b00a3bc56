using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Compute, storage and bandwidth have figures that meet the forecast.</summary>
internal sealed class CapacityMeetsNeed : DecidingRule
{
    public override string Name => "capacity-meets-need";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var figures =
            (from component in context.In(PartIds.ComputingAndStorage, PartIds.Network)
             from capacity in component.Capacity
             where capacity.Resource is not null && capacity.Amount is not null
             select (Component: component, Capacity: capacity)).ToList();
        var missing = Wanted.Where(resource => figures.TrueForAll(f => f.Capacity.Resource!.Value != resource)).ToList();
        if (missing.Count == Wanted.Length)
        {
            return CheckOutcome.Missing("Chưa có con số dung lượng nào.", "There are no capacity figures.",
                context.SectionOf(PartIds.ComputingAndStorage)) with { IsUnreadable = Reasons.AnyUnreadable(context, "capacity", "status") };
        }

        var unforecast = figures.Where(f => f.Capacity.Needed is null).ToList();
        var shortages = figures.Where(f => f.Capacity.Needed is { } needed && needed.Value > f.Capacity.Amount!.Value).ToList();
        var evidence = figures.Select(f => new Evidence(f.Capacity.Location, $"{f.Component.Id}: {Kebab.Of(f.Capacity.Resource!.Value)}",
            f.Component.Evidence.Count > 0)).ToList();
        if (missing.Count == 0 && unforecast.Count == 0 && shortages.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new("Hiện có đáp ứng nhu cầu dự báo.", "What there is meets the forecast.")) { Evidence = evidence };
        }

        var lacking = missing.Select(resource => new LocalizedText($"'{Kebab.Of(resource)}'", $"'{Kebab.Of(resource)}'")).ToList();
        var reason = missing.Count + unforecast.Count > 0
            ? Reasons.Lacking(lacking, unforecast.Count > 0 ? ["needed"] : [])
            : new($"Hiện có nhỏ hơn nhu cầu ở '{shortages[0].Component.Id}'.", $"What there is is less than needed at '{shortages[0].Component.Id}'.");
        return new(RequirementStatus.PartiallySatisfied, reason)
        {
            Evidence = evidence,
            Gaps = [.. shortages.Concat(unforecast).Select(f => f.Capacity.Location).DefaultIfEmpty(context.SectionOf(PartIds.ComputingAndStorage)).Take(20)],
        };
    }

    private static readonly CapacityResource[] Wanted = [CapacityResource.Compute, CapacityResource.Storage, CapacityResource.Bandwidth];
}
