using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>No use is forbidden; each that needs a reason has one.</summary>
internal sealed class NoForbiddenUseKind : CheckKindOf<NoForbiddenUse>
{
    public override RuleInfo? Rule => null;

    protected override IEnumerable<string> ReadsFrom(NoForbiddenUse check) => CheckPlaces.OfElements("uses");

    protected override CheckOutcome Decide(NoForbiddenUse check, Requirement requirement, AssessmentContext context)
    {
        var uses = context.Relations.Uses.Where(use => check.From is null || use.FromPart == check.From).ToList();
        if (uses.Count == 0)
        {
            return CheckOutcome.NotAssessed("Bản mô tả chưa ghi quan hệ sử dụng nào.",
                "The description states no uses.");
        }

        var forbidden = uses.Where(use => check.From is null
            ? context.Framework.Uses[use.FromPart, use.ToPart] == UsePermission.Forbidden
            : use.ToPart == check.To && use.Reason is null).ToList();
        var unreasoned = check.From is not null ? [] : uses.Where(use =>
            use.Reason is null && context.Framework.Uses[use.FromPart, use.ToPart] == UsePermission.WithReason)
                .ToList();
        var bad = forbidden.Concat(unreasoned).ToList();
        if (bad.Count == 0)
        {
            // A use that needs a reason stands by it: a reader judges whether it is one.
            var reasoned = uses.Where(use => use.Reason is not null
                && context.Framework.Uses[use.FromPart, use.ToPart] == UsePermission.WithReason).ToList();
            var (vi, en) = reasoned.Count == 0 ? ("", "") : (
                $" {reasoned.Count} quan hệ theo lý do đã nêu, ví dụ {Told(reasoned[0])}.",
                $" {English.Count(reasoned.Count, "use", "rests", "rest")} on a reason, such as {Told(reasoned[0])}.");
            return new(RequirementStatus.Satisfied, new(
                $"Tất cả {uses.Count} quan hệ sử dụng đều đúng nguyên tắc phân tầng.{vi}",
                $"{English.All(uses.Count, "use", "follows", "follow")} the layers.{en}"))
            {
                Evidence = [.. uses.Take(50).Select(use => new Evidence(use.Id.Location, use.Id.Value, false))],
            };
        }

        var first = $"{bad[0].From} → {bad[0].Id}";
        return new(forbidden.Count > 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, new(
            $"{bad.Count} quan hệ sử dụng trái nguyên tắc phân tầng hoặc chưa nêu lý do, ví dụ {first}.",
            $"{English.Count(bad.Count, "use", "breaks the layers or lacks", "break the layers or lack")} a "
                + $"reason, such as {first}."))
        {
            Gaps = [.. bad.Select(use => new FindingDetail(use.Id.Location))],
        };
    }

    private static string Told(Rules.Use use) => $"{use.From} → {use.Id}: “{LongText.Middle(use.Reason!.Value)}”";
}
