using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Compute, storage and bandwidth have figures whose totals meet the forecast.</summary>
internal sealed class CapacityMeetsNeed : DecidingRule
{
    private static readonly CapacityResource[] Expected =
        [CapacityResource.Compute, CapacityResource.Storage, CapacityResource.Bandwidth];

    public override string Name => "capacity-meets-need";

    public override IEnumerable<string> LooksAt =>
        ["components/capacity", "components/status", "capacity/resource", "capacity/amount", "capacity/unit",
            "capacity/needed", "capacity/needed-by"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var figures =
            (from component in context.Counted.In(PartIds.ComputingAndStorage, PartIds.Network)
             from capacity in component.Capacity
             where capacity is { Resource: not null, Amount: not null, Unit: not null }
                 && Expected.Contains(capacity.Resource.Value)
             select (Component: component, Capacity: capacity)).ToList();
        if (figures.Count == 0)
        {
            return CheckOutcome.Missing("Chưa có số liệu năng lực (tính toán, lưu trữ, băng thông).",
                "There are no capacity figures.",
                context.SectionOf(PartIds.ComputingAndStorage))
                    with { IsUnreadable = Reasons.AnyUnreadable(context, "capacity", "status") };
        }

        var totals = Expected.Select(resource => Total.Of(resource, figures.Select(f => f.Capacity))).ToList();
        var evidence = figures.Select(
            f => new Evidence(f.Capacity.Location, $"{f.Component.Id}: {Kebab.Of(f.Capacity.Resource!.Value)}",
            f.Component.Evidence.Count > 0)).ToList();
        var gaps = totals.Where(total => !total.IsMet).ToList();
        if (gaps.Count == 0)
        {
            return new(RequirementStatus.Satisfied,
                new("Năng lực hiện có đáp ứng nhu cầu dự báo.",
                    "The existing capacity meets the forecast.")) { Evidence =
                evidence };
        }

        var wrong = gaps.SelectMany(total => figures.Where(f => total.Resource == f.Capacity.Resource!.Value)
            .Select(f => f.Capacity.Location)
            .DefaultIfEmpty(context.SectionOf(PartIds.ComputingAndStorage))
                .Select(place => FindingDetail.AboutWhole(place, total.Lack)));
        return new(RequirementStatus.PartiallySatisfied, new(
            string.Join(' ', gaps.Select(total => total.Reason.Vi)),
            string.Join(' ', gaps.Select(total => total.Reason.En))))
        {
            Evidence = evidence,
            Gaps = [.. wrong],
        };
    }

    /// <summary>What there is of a resource, and what will be needed: sums of figures in one unit.</summary>
    private sealed record Total(CapacityResource Resource, bool IsMet, string Lack, LocalizedText Reason)
    {
        public static Total Of(CapacityResource resource, IEnumerable<Capacity> all)
        {
            var figures = all.Where(figure => figure.Resource!.Value == resource).ToList();
            var name = Kebab.Of(resource);
            if (figures.Count == 0)
            {
                return new(resource, false, name,
                    new($"Chưa có số liệu năng lực của '{name}'.", $"There are no figures of '{name}'."));
            }

            if (figures.TrueForAll(figure => figure.Needed is null || figure.NeededBy is null))
            {
                return new(resource, false, $"{name} needed", new(
                    $"Chưa dự báo nhu cầu của '{name}' ('needed', 'needed-by').",
                    $"The need of '{name}' is not forecast ('needed', 'needed-by')."));
            }

            // Units of one measure are converted; different measures, such as cores and servers, are held apart.
            var isShort = figures.GroupBy(figure => Measure(figure.Unit!.Value).Name)
                .Any(same => same.Sum(figure => (figure.Needed?.Value ?? 0) * Measure(figure.Unit!.Value).Factor)
                    > same.Sum(figure => figure.Amount!.Value * Measure(figure.Unit!.Value).Factor));
            return new(resource, !isShort, $"{name} short", new(
                $"Năng lực hiện có của '{name}' thấp hơn nhu cầu dự báo.",
                $"The existing '{name}' is less than the forecast."));
        }

        private static (string Name, double Factor) Measure(CapacityUnit unit) => unit switch
        {
            CapacityUnit.Gb => ("bytes", 1),
            CapacityUnit.Tb => ("bytes", 1_000),
            CapacityUnit.Pb => ("bytes", 1_000_000),
            CapacityUnit.Mbps => ("bits a second", 1),
            CapacityUnit.Gbps => ("bits a second", 1_000),
            _ => (unit.ToString(), 1),
        };
    }
}
