namespace IctReferenceFramework.Descriptions;

/// <summary>A use that the framework allows only with a reason, and that reason.</summary>
/// <param name="Component">Id of the component that is used.</param>
/// <param name="Reason">Why.</param>
public sealed record JustifiedUse(Sourced<string> Component, Sourced<string> Reason);
