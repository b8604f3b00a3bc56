using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance;

/// <summary>The result of one requirement in both views.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="AsIs">What operates or is on trial.</param>
/// <param name="Target">What is being built and planned too.</param>
public sealed record RequirementResult(Requirement Requirement, ViewResult AsIs, ViewResult Target)
{
    /// <summary>The result in a view.</summary>
    public ViewResult In(AssessmentView view) => view == AssessmentView.AsIs ? AsIs : Target;
}
