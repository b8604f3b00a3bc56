namespace IctReferenceFramework.Compliance;

/// <summary>
/// What a set of results comes to in a view, in the order in which it is said: how much could be assessed, what came of
/// it, and between which scores the truth lies. No score says anything without the first.
/// </summary>
public sealed record AssessmentFigures
{
    /// <summary>Requirements that apply.</summary>
    public int Requirements { get; private init; }

    /// <summary>Their weight: must 3, should 2, may 1.</summary>
    public int Weight { get; private init; }

    /// <summary>Requirements of these that could be assessed.</summary>
    public int Assessed { get; private init; }

    /// <summary>Their weight.</summary>
    public int AssessedWeight { get; private init; }

    /// <summary>Satisfied.</summary>
    public int Satisfied { get; private init; }

    /// <summary>Satisfied in part.</summary>
    public int PartiallySatisfied { get; private init; }

    /// <summary>Not satisfied.</summary>
    public int NotSatisfied { get; private init; }

    /// <summary>Not satisfied, and tolerated for a time.</summary>
    public int Waived { get; private init; }

    /// <summary>Not assessed because the file is written wrongly where they look.</summary>
    public int Unreadable { get; private init; }

    /// <summary>Taken out by the locality; they do not count as applying.</summary>
    public int Excluded { get; private init; }

    /// <summary>The weight of what was taken out.</summary>
    public int ExcludedWeight { get; private init; }

    /// <summary>As-is results that are held at the lower result of the target (decision 0009).</summary>
    public int Held { get; private init; }

    /// <summary>The score if all that is not assessed were not met; null if nothing applies.</summary>
    public double? Least { get; private init; }

    /// <summary>The score if all that is not assessed were met; null if nothing applies.</summary>
    public double? Most { get; private init; }

    /// <summary>The score of what was assessed alone; null if nothing was.</summary>
    public double? OfAssessed { get; private init; }

    /// <summary>True if at least half of the weight was assessed: less is too little to judge by.</summary>
    public bool SufficesToJudge => Weight > 0 && AssessedWeight * 2 >= Weight;

    /// <summary>The figures of results in a view.</summary>
    /// <param name="results">Results of requirements.</param>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>The figures.</returns>
    public static AssessmentFigures Of(IEnumerable<RequirementResult> results, AssessmentView view)
    {
        ArgumentNullException.ThrowIfNull(results);
        var all = results.Select(each => (Result: each.In(view), Weight: Score.Weight(each.Requirement.Obligation)))
            .ToList();
        var applying = all.Where(each => each.Result.Status != RequirementStatus.NotApplicable).ToList();
        var assessed = applying.Where(each => each.Result.Status != RequirementStatus.NotAssessed).ToList();
        var excluded = all.Where(each => each.Result.IsExcluded).ToList();
        var (weight, assessedWeight) = (applying.Sum(each => each.Weight), assessed.Sum(each => each.Weight));
        var points = assessed.Sum(each => each.Weight * each.Result.Points);
        int Count(RequirementStatus status) => assessed.Count(each => each.Result.Status == status);
        return new()
        {
            Requirements = applying.Count,
            Weight = weight,
            Assessed = assessed.Count,
            AssessedWeight = assessedWeight,
            Satisfied = Count(RequirementStatus.Satisfied),
            PartiallySatisfied = Count(RequirementStatus.PartiallySatisfied),
            NotSatisfied = Count(RequirementStatus.NotSatisfied),
            Waived = Count(RequirementStatus.Waived),
            Unreadable = applying.Count(each => each.Result.IsUnreadable),
            Excluded = excluded.Count,
            Held = all.Count(each => each.Result.HeldFrom is not null),
            ExcludedWeight = excluded.Sum(each => each.Weight),
            Least = weight == 0 ? null : points / weight,
            Most = weight == 0 ? null : (points + weight - assessedWeight) / weight,
            OfAssessed = assessedWeight == 0 ? null : points / assessedWeight,
        };
    }
}
