namespace IctReferenceFramework.Framework.Checks;

/// <summary>Every item of a selection has every key.</summary>
/// <param name="Of">Name of the selection.</param>
/// <param name="Keys">The keys.</param>
/// <param name="IfEmpty">What an empty selection means.</param>
internal sealed record EveryHas(string Of, IReadOnlyList<string> Keys, EmptySelection IfEmpty)
    : RequirementCheck("every-has");
