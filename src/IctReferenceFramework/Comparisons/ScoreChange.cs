using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Comparisons;

/// <summary>What a set of requirements came to before, and comes to after.</summary>
/// <param name="Id">Id of the part, group or profile; empty for the whole.</param>
/// <param name="Name">Its name.</param>
/// <param name="View">The view.</param>
/// <param name="Before">The figures before; null if there were none.</param>
/// <param name="After">The figures after.</param>
public sealed record ScoreChange(
    string Id, LocalizedText Name, AssessmentView View, AssessmentFigures? Before, AssessmentFigures After);
