using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>How far the requirements of a part or group are met.</summary>
/// <param name="Id">Id of the part or group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Results">Results of its requirements.</param>
public sealed record Coverage(string Id, LocalizedText Name, IReadOnlyList<RequirementResult> Results)
{
    /// <summary>Score of these requirements in a view, from 0 to 1; null if none applies.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>From 0 to 1; null if no requirement applies.</returns>
    public double? Score(AssessmentView view) => Compliance.Score.Of(Results, view);

    /// <summary>What these requirements come to in a view.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>How many requirements, and how much weight, could be assessed, and what came of them.</returns>
    public AssessmentFigures Figures(AssessmentView view) => AssessmentFigures.Of(Results, view);

    /// <summary>Number of results with a status in a view.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <param name="status">The status that is counted.</param>
    /// <returns>A number of requirements.</returns>
    public int Count(AssessmentView view, RequirementStatus status) =>
        Results.Count(result => result.In(view).Status == status);
}
