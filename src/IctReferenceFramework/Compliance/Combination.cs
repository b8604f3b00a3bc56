namespace IctReferenceFramework.Compliance;

/// <summary>
/// Several checks in one requirement must all hold. From public sources one of which nothing is known leaves the whole
/// open; in a description of the locality itself it is what is still to be said.
/// </summary>
internal static class Combination
{
    public static CheckOutcome Of(IReadOnlyList<CheckOutcome> outcomes, bool isFromPublicSources)
    {
        var counting = outcomes.Where(outcome => !outcome.IsSkipped
            && outcome.Status != RequirementStatus.NotApplicable).ToList();
        if (counting.Count == 0)
        {
            return outcomes[0] with { Status = RequirementStatus.NotApplicable };
        }

        if (counting.Count == 1)
        {
            return counting[0];
        }

        var reasons = counting.Where(outcome => outcome.Status != RequirementStatus.Satisfied)
            .DefaultIfEmpty(counting[0]).ToList();
        return new(StatusOf(counting, isFromPublicSources), new(
            string.Join(' ', reasons.Select(outcome => outcome.Reason.Vi)),
            string.Join(' ', reasons.Select(outcome => outcome.Reason.En))))
        {
            Evidence = [.. counting.SelectMany(outcome => outcome.Evidence).Distinct()],
            Gaps = [.. counting.SelectMany(outcome => outcome.Gaps).Distinct()],
            RestsOnAbsence = counting.Where(outcome => outcome.Status == RequirementStatus.NotSatisfied)
                .All(outcome => outcome.RestsOnAbsence),
            Hinges = [.. counting.SelectMany(outcome => outcome.Hinges).Distinct()],
            IsWeak = counting.Exists(outcome => outcome.IsWeak),
            IsUnreadable = counting.Exists(outcome => outcome.IsUnreadable),
        };
    }

    private static RequirementStatus StatusOf(List<CheckOutcome> outcomes, bool isFromPublicSources)
    {
        bool All(RequirementStatus status) => outcomes.TrueForAll(outcome => outcome.Status == status);
        bool Any(RequirementStatus status) => outcomes.Exists(outcome => outcome.Status == status);

        if (All(RequirementStatus.Satisfied))
        {
            return RequirementStatus.Satisfied;
        }

        if (isFromPublicSources && !All(RequirementStatus.NotSatisfied)
            && outcomes.Exists(outcome => outcome.Status == RequirementStatus.NotAssessed
                || (outcome.Status == RequirementStatus.NotSatisfied && outcome.RestsOnAbsence)))
        {
            return RequirementStatus.NotAssessed;
        }

        if (Any(RequirementStatus.PartiallySatisfied) || Any(RequirementStatus.Satisfied))
        {
            return RequirementStatus.PartiallySatisfied;
        }

        // What is left is missing, or unknown beside missing.
        return Any(RequirementStatus.NotSatisfied) && !Any(RequirementStatus.NotAssessed)
            ? RequirementStatus.NotSatisfied : RequirementStatus.NotAssessed;
    }
}
