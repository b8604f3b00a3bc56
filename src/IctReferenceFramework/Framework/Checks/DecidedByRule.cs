namespace IctReferenceFramework.Framework.Checks;

/// <summary>Decided by one rule in the code.</summary>
/// <param name="Name">Name of the rule.</param>
internal sealed record DecidedByRule(string Name) : RequirementCheck("rule");
