using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Portfolios;

/// <summary>A requirement that descriptions lack.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="NotSatisfied">How many do not satisfy it.</param>
/// <param name="Partial">How many satisfy it in part.</param>
/// <param name="NotAssessed">For how many there is too little information.</param>
internal sealed record MissingRequirement(Requirement Requirement, int NotSatisfied, int Partial, int NotAssessed);
