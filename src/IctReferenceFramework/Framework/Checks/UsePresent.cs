namespace IctReferenceFramework.Framework.Checks;

/// <summary>Every item of a part uses another part.</summary>
/// <param name="From">Id of the part that uses.</param>
/// <param name="To">Id of the part that is used.</param>
internal sealed record UsePresent(string From, string To) : RequirementCheck("use-present");
