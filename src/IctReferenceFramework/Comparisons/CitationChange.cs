using IctReferenceFramework.Instruments;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Comparisons;

/// <summary>A cited instrument that came, went, or became a legal basis or ceased to be one.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Before">How it was cited; null if it was not.</param>
/// <param name="After">How it is cited; null if it is not.</param>
internal sealed record CitationChange(string Number, CitedInstrument? Before, CitedInstrument? After)
{
    /// <summary>To rest on what is no longer law is worse, to cease to is better.</summary>
    public ChangeDirection Direction =>
        IsStale(After) && !IsStale(Before) ? ChangeDirection.Worse
        : IsStale(Before) && !IsStale(After) ? ChangeDirection.Better
        : ChangeDirection.Neutral;

    private static bool IsStale(CitedInstrument? cited) =>
        cited is { IsBasis: true, AsOf: InstrumentState.Ended or InstrumentState.Overtaken };
}
