using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance;

/// <summary>The result of one requirement in both views.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="AsIs">What operates or is on trial.</param>
/// <param name="Target">What is being built and planned too.</param>
public sealed record RequirementResult(Requirement Requirement, ViewResult AsIs, ViewResult Target)
{
    /// <summary>
    /// The choice of the locality by which it is asked for at another level than the framework states; null if it is
    /// not.
    /// </summary>
    internal LocalChoice? LocalChoice { get; init; }

    /// <summary>The result in a view.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>The result.</returns>
    public ViewResult In(AssessmentView view) => view == AssessmentView.AsIs ? AsIs : Target;

    /// <summary>The same without places and reasons.</summary>
    internal RequirementResult StatusesOnly() =>
        this with { AsIs = AsIs.StatusOnly(), Target = Target.StatusOnly() };
}
