namespace IctReferenceFramework.Framework.Checks;

/// <summary>A figure of every system is no lower than its security level asks for.</summary>
/// <param name="Key">Key of the figure.</param>
/// <param name="Minimums">The minimum of levels 1 to 5; 0 asks for nothing.</param>
internal sealed record QuantityByLevel(string Key, IReadOnlyList<double> Minimums)
    : RequirementCheck("quantity-by-level");
