using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>No component has a function of another part.</summary>
internal sealed class FunctionBelongsToItsPart : DecidingRule
{
    public override string Name => "function-belongs-to-its-part";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var named =
            (from element in context.Description.Components
             where element.Status is not { Value: ComponentStatus.Retired }
             from id in element.Functions
             let function = context.Framework.FindFunction(id.Value)
             where function is not null
             select (element.Part, Id: id, Function: function)).ToList();
        if (named.Count == 0)
        {
            return CheckOutcome.NotAssessed("Chưa thành phần nào nêu chức năng.", "No component states a function.");
        }

        var misplaced = named.Where(n => n.Function.Part != n.Part).ToList();
        return misplaced.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cả {named.Count} chức năng đều đúng chỗ.", $"All {named.Count} functions are in their place."))
            {
                Evidence = [.. named.Take(50).Select(n => new Evidence(n.Id.Location, n.Id.Value, false))],
            }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{misplaced.Count} chức năng lạc chỗ, ví dụ '{misplaced[0].Id}'.", $"{misplaced.Count} functions are out of place, such as '{misplaced[0].Id}'."))
            {
                Lacks = [.. misplaced.Select(n => new FindingDetail(n.Id.Location))],
            };
    }
}
