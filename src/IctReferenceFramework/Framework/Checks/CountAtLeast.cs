namespace IctReferenceFramework.Framework.Checks;

/// <summary>A selection has enough items.</summary>
/// <param name="Of">Name of the selection.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Distinct">Key whose different values are counted, or <see langword="null"/>.</param>
/// <param name="Having">Keys filled on the items that count.</param>
internal sealed record CountAtLeast(string Of, int Minimum, string? Distinct, IReadOnlyList<string> Having)
    : RequirementCheck("count-at-least");
