using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Something is shared, and nothing that is needed once is there twice.</summary>
internal sealed class InfrastructureIsSharedNotRepeated : DecidingRule
{
    public override string Name => "infrastructure-is-shared-not-repeated";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var shared = context.Counted.In(PartIds.ServicesAndData, PartIds.ComputingAndStorage, PartIds.Network)
            .Where(component => component.Id is { } id
                && context.Relations.UsersOf(id.Value).Except(context.Relations.GroupsOf(id.Value)).Distinct()
                .Count() >= 2).ToList();
        if (shared.Count == 0)
        {
            return CheckOutcome.Missing("Chưa có thành phần nào được ít nhất hai thành phần khác dùng chung.",
                "No component is used by two others.", context.SectionOf(PartIds.ServicesAndData)) with
            {
                IsUnreadable = Reasons.AnyUnreadable(context, "uses", "status"),
            };
        }

        var evidence = context.EvidenceOf(shared);
        var repeats =
            (from function in context.Framework.OnceOnlyFunctions
             let providers = context.Providers(function).Where(item => item.Item is Component).Distinct().ToList()
             where providers.Count > 1
             select (Function: function, Providers: providers)).ToList();
        return repeats.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"{shared.Count} thành phần được dùng chung.",
                $"{English.Count(shared.Count, "component", "is", "are")} shared.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"Chức năng '{repeats[0].Function}' được {repeats[0].Providers.Count} thành phần cùng cung cấp.",
                $"The function '{repeats[0].Function}' is provided by {repeats[0].Providers.Count} components."))
            {
                Evidence = evidence,
                Gaps = [.. repeats.SelectMany(
                    repeat => repeat.Providers.Select(
                    component => new FindingDetail(component.Location, repeat.Function)))],
            };
    }
}
