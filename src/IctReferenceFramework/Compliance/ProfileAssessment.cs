using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance;

/// <summary>How far a description complies with a profile; scored apart from the framework.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Assessment">Its requirements with their results.</param>
/// <param name="Applies">False if it does not apply on the day of the evaluation: the results are for
/// reference.</param>
public sealed record ProfileAssessment(Profile Profile, Assessment Assessment, bool Applies);
