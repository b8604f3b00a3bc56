using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Compliance;

/// <summary>
/// The score: the points of all requirements that apply, weighted by obligation (must 3, should 2, may 1), over the
/// weights. Satisfied gives 1, partially satisfied ½, all else 0; what does not apply is left out.
/// </summary>
internal static class Score
{
    /// <summary>Weight of a requirement.</summary>
    public static int Weight(ObligationLevel obligation) => obligation switch
    {
        ObligationLevel.Must => 3,
        ObligationLevel.Should => 2,
        _ => 1,
    };

    /// <summary>The score of results in a view, from 0 to 1; null if none applies.</summary>
    public static double? Of(IEnumerable<RequirementResult> results, AssessmentView view)
    {
        ArgumentNullException.ThrowIfNull(results);
        var (points, weights) = (0.0, 0);
        foreach (var result in results.Where(result => result.In(view).Status != RequirementStatus.NotApplicable))
        {
            var weight = Weight(result.Requirement.Obligation);
            points += weight * result.In(view).Points;
            weights += weight;
        }

        return weights == 0 ? null : points / weights;
    }
}
