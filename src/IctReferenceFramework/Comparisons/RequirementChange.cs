using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Comparisons;

/// <summary>A requirement whose status changed in a view.</summary>
/// <param name="Requirement">The requirement, of the newer framework if both have it.</param>
/// <param name="Before">Its result before; null if it was not asked for.</param>
/// <param name="After">Its result after; null if it is not asked for any more.</param>
public sealed record RequirementChange(Requirement Requirement, RequirementResult? Before, RequirementResult? After)
{
    /// <summary>Worse if it is worse in either view; better if it is in one and not worse in the other.</summary>
    public ChangeDirection Direction { get; } = Of(Before, After);

    private static ChangeDirection Of(RequirementResult? before, RequirementResult? after)
    {
        if (before is null || after is null)
        {
            return ChangeDirection.Neutral;
        }

        var views = new[] { Of(before.Target.Status, after.Target.Status), Of(before.AsIs.Status, after.AsIs.Status) };
        return views.Contains(ChangeDirection.Worse) ? ChangeDirection.Worse : views.Contains(ChangeDirection.Better) ? ChangeDirection.Better : ChangeDirection.Neutral;
    }

    // Points decide where both apply. What was not known or did not apply and is now seen not to be met is worse; to leave a requirement out,
    // or to have it waived, makes nothing better.
    private static ChangeDirection Of(RequirementStatus before, RequirementStatus after)
    {
        if (before == after)
        {
            return ChangeDirection.Neutral;
        }

        if (after == RequirementStatus.NotSatisfied)
        {
            return before == RequirementStatus.Waived ? ChangeDirection.Neutral : ChangeDirection.Worse;
        }

        if (after == RequirementStatus.NotApplicable || before == RequirementStatus.NotApplicable)
        {
            return after == RequirementStatus.Satisfied ? ChangeDirection.Better
                : after == RequirementStatus.PartiallySatisfied ? ChangeDirection.Worse : ChangeDirection.Neutral;
        }

        return Points(after) > Points(before) ? ChangeDirection.Better
            : Points(after) < Points(before) ? ChangeDirection.Worse : ChangeDirection.Neutral;
    }

    private static int Points(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => 2,
        RequirementStatus.PartiallySatisfied => 1,
        _ => 0,
    };
}
