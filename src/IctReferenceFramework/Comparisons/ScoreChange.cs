using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Comparisons;

/// <summary>A score before and after.</summary>
/// <param name="Id">Id of the part, group or profile; empty for the whole.</param>
/// <param name="Name">Its name.</param>
/// <param name="View">The view.</param>
/// <param name="Before">From 0 to 1; null if nothing applied.</param>
/// <param name="After">From 0 to 1; null if nothing applies.</param>
public sealed record ScoreChange(string Id, LocalizedText Name, AssessmentView View, double? Before, double? After);
