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

        if (IsTakenOut(before.Target, after.Target) || IsTakenOut(before.AsIs, after.AsIs))
        {
            return ChangeDirection.Excluded;
        }

        var views = new[] { Of(before.Target, after.Target), Of(before.AsIs, after.AsIs) };
        return views.Contains(ChangeDirection.Worse) ? ChangeDirection.Worse : views.Contains(ChangeDirection.Better)
            ? ChangeDirection.Better : ChangeDirection.Neutral;
    }

    private static bool IsTakenOut(ViewResult before, ViewResult after) => after.IsExcluded
        && before.Status is (RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied
            or RequirementStatus.Waived);

    // To have a requirement waived makes nothing better, and nothing worse: it is tolerated. When the waiver is gone,
    // what is under it counts.
    private static ChangeDirection Of(ViewResult before, ViewResult after) =>
        after.Status == RequirementStatus.Waived ? ChangeDirection.Neutral
            : Of((before.WithoutWaiver ?? before).Status, after.Status);

    // Points decide where both apply: to learn that something is not met makes it no worse than it was, and to leave a
    // requirement out makes nothing better. What comes to apply and is not met is worse.
    private static ChangeDirection Of(RequirementStatus before, RequirementStatus after) =>
        after == RequirementStatus.NotApplicable ? ChangeDirection.Neutral
        : before == RequirementStatus.NotApplicable
            ? after is RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied ? ChangeDirection.Worse
                : ChangeDirection.Neutral
        : Points(after) > Points(before) ? ChangeDirection.Better
        : Points(after) < Points(before) ? ChangeDirection.Worse
        : ChangeDirection.Neutral;

    private static int Points(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => 2,
        RequirementStatus.PartiallySatisfied => 1,
        _ => 0,
    };
}
