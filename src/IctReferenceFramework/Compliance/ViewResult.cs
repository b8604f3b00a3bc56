using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>The result of one requirement in one view.</summary>
/// <param name="Status">How far it is met.</param>
/// <param name="Reason">Why, as a whole sentence.</param>
public sealed record ViewResult(RequirementStatus Status, LocalizedText Reason)
{
    private const int MaxGaps = 20;

    private static readonly LocalizedText NoReason = new("", "");

    /// <summary>Places that the result rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>
    /// Where something is missing or wrong, the first twenty: the smallest place, or the nearest parent that exists.
    /// </summary>
    public IReadOnlyList<Location> GapLocations => [.. Gaps.Select(gap => gap.Location).Distinct().Take(MaxGaps)];

    /// <summary>Everything that is missing or wrong, each with its place.</summary>
    public IReadOnlyList<FindingDetail> Gaps { get; init; } = [];

    /// <summary>True if everything it rests on names a document; a result that is only stated is worth less.</summary>
    public bool IsDocumented => Evidence.Count > 0 && Evidence.All(evidence => evidence.IsDocumented);

    /// <summary>How well it is shown; null where nothing is met.</summary>
    public ResultStrength? Strength => Status switch
    {
        RequirementStatus.Satisfied or RequirementStatus.PartiallySatisfied =>
            IsWeak ? ResultStrength.Weak : IsDocumented ? ResultStrength.Documented : ResultStrength.Stated,
        _ => null,
    };

    /// <summary>
    /// Facts that no document shows and each of which alone upholds that it is satisfied: were one otherwise, the
    /// result would be too.
    /// </summary>
    public IReadOnlyList<Evidence> HingesOn { get; init; } = [];

    /// <summary>True if it holds only by what proves little: free text, or what does not operate yet.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>True if a signed attestation decided it.</summary>
    public bool IsAttested { get; init; }

    /// <summary>The waiver that tolerates it; null where there is none.</summary>
    public Waiver? Waiver { get; init; }

    /// <summary>What it would be without the waiver; null where there is none.</summary>
    public ViewResult? WithoutWaiver { get; init; }

    /// <summary>
    /// What an as-is result would be by itself, where it is held at the target's, which is lower (decision 0009); null
    /// where it is not.
    /// </summary>
    public ViewResult? HeldFrom { get; init; }

    /// <summary>True if the locality took it out: it does not apply, and its weight is told.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>True if it was not assessed because something that it looks at is written wrongly.</summary>
    internal bool IsUnreadable { get; init; }

    /// <summary>True if a mistake hides gaps that it would have too: that they are not told says nothing.</summary>
    internal bool HidesGaps { get; init; }

    /// <summary>The check that was not met, whose kind names the rule of its finding.</summary>
    internal RequirementCheck? FailedCheck { get; init; }

    /// <summary>The same without places and reasons.</summary>
    internal ViewResult StatusOnly() => this with
    {
        Reason = NoReason,
        Evidence = [],
        Gaps = [],
        HingesOn = [],
        Waiver = null,
        WithoutWaiver = null,
        HeldFrom = HeldFrom?.StatusOnly(),
    };

    /// <summary>Points of the score from 0 to 1.</summary>
    internal double Points => Status switch
    {
        RequirementStatus.Satisfied => 1,
        RequirementStatus.PartiallySatisfied => 0.5,
        _ => 0,
    };
}
