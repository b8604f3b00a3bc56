using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Rules.Integrity;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>
/// No component or centre has a function of another part: what the integrity rule reports one by one decides the
/// requirement.
/// </summary>
internal sealed class FunctionsAreInTheirPart : DecidingRule
{
    public override string Name => FunctionBelongsToItsPart.Name;

    public override Rule ReportedBy { get; } = new FunctionBelongsToItsPart();

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var named = FunctionBelongsToItsPart.Named(context.Rules).ToList();
        if (named.Count == 0)
        {
            return CheckOutcome.NotAssessed("Chưa có thành phần nào nêu chức năng.", "No component states a function.");
        }

        var misplaced = named.Where(each => each.IsMisplaced).ToList();
        return misplaced.Count == 0
            ? new(RequirementStatus.Satisfied, named.Count == 1
                ? new("Chức năng duy nhất được nêu đúng chỗ.", "The one function that is stated is in its place.")
                : new($"Tất cả {named.Count} chức năng đều thuộc đúng lớp, hệ thống.",
                    $"All {named.Count} functions are in their place."))
            {
                Evidence = [.. named.Take(Assessor.MaxEvidence)
                    .Select(each => new Evidence(each.Id.Location, each.Id.Value, false))],
            }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{misplaced.Count} chức năng không thuộc lớp, hệ thống chứa thành phần, ví dụ '{misplaced[0].Id}'.",
                $"{English.Count(misplaced.Count, "function", "is", "are")} out of place, such "
                    + $"as '{misplaced[0].Id}'."))
            {
                Gaps = [.. misplaced.Select(each => new FindingDetail(each.Id.Location))],
            };
    }
}
