using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>What one check found in one view.</summary>
/// <param name="Status">How far it holds.</param>
/// <param name="Reason">Why.</param>
internal sealed record CheckOutcome(RequirementStatus Status, LocalizedText Reason)
{
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Everything that is missing or wrong, each with its place.</summary>
    public IReadOnlyList<FindingDetail> Gaps { get; init; } = [];

    /// <summary>
    /// True if the result rests on something not being there, which from public sources says nothing.
    /// </summary>
    public bool RestsOnAbsence { get; init; }

    /// <summary>True if something that would have been looked at could not be read.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Items each of which alone upholds a result that is satisfied.</summary>
    public IReadOnlyList<CheckedItem> Hinges { get; init; } = [];

    /// <summary>True if it holds only by what proves little.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True if the check is to be left out of its requirement.</summary>
    public bool IsSkipped { get; init; }

    public static CheckOutcome NotAssessed(string vi, string en) => new(RequirementStatus.NotAssessed, new(vi, en));

    public static CheckOutcome Missing(string vi, string en, Location gap) =>
        new(RequirementStatus.NotSatisfied, new(vi, en)) { RestsOnAbsence = true,
            Gaps = [FindingDetail.AboutWhole(gap, FindingDetail.Everything)] };
}
