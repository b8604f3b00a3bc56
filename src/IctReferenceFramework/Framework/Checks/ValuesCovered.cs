namespace IctReferenceFramework.Framework.Checks;

/// <summary>Every value occurs under a key of a selection; of an inner list one is enough.</summary>
/// <param name="Of">Name of the selection.</param>
/// <param name="Key">The key.</param>
/// <param name="Values">The values.</param>
/// <param name="Having">Keys filled on the item that carries the value.</param>
/// <param name="IsWeakUnlessOperating">
/// True if the result is weak where items hold the values that do not operate yet.
/// </param>
internal sealed record ValuesCovered(
    string Of, string Key, IReadOnlyList<IReadOnlyList<string>> Values, IReadOnlyList<string> Having,
    bool IsWeakUnlessOperating = false)
    : RequirementCheck("values-covered");
