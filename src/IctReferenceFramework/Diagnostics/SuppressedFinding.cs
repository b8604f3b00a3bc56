using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Diagnostics;

/// <summary>A finding that does not count, and what tolerates it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Kind">What tolerates it.</param>
/// <param name="Justification">Why, as a sentence.</param>
/// <param name="Location">Where that stands: the waiver, or the entry of the baseline.</param>
public sealed record SuppressedFinding(Finding Finding, SuppressionKind Kind, LocalizedText Justification,
    Location Location);
