using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Validation;

/// <summary>The conclusion on a description, the first that holds of a short list.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">The number that it speaks of: mistakes, requirements assessed, or requirements open.</param>
/// <param name="Of">What that number is out of; 0 where it is out of nothing.</param>
public sealed record Conclusion(ConclusionKind Kind, int Count, int Of)
{
    internal static Conclusion On(ValidationResult result)
    {
        var mistakes = result.Findings.Count(
            finding => finding.Severity == Severity.Error && finding.UnmetRequirement is null);
        if (result.Assessment is not { } assessment)
        {
            return new(ConclusionKind.NotRead, mistakes, 0);
        }

        var figures = assessment.Figures(result.View);
        if (mistakes > 0)
        {
            return new(ConclusionKind.MistakesInFile, mistakes, 0);
        }

        if (!figures.SufficesToJudge)
        {
            return new(ConclusionKind.TooLittleAssessed, figures.Assessed, figures.Requirements);
        }

        var open = assessment.Gaps(result.View);
        var musts = assessment.Results.Count(each => each.Requirement.Obligation == ObligationLevel.Must
            && each.In(result.View).Status is not (RequirementStatus.NotApplicable or RequirementStatus.NotAssessed));
        return open.Count(gap => gap.Requirement.Obligation == ObligationLevel.Must) is var left and > 0
                ? new(ConclusionKind.MandatoryOpen, left, musts)
            : open.Count > 0 ? new(ConclusionKind.OthersOpen, open.Count, figures.Assessed)
            : new(ConclusionKind.NothingOpen, figures.Assessed, figures.Requirements);
    }
}
