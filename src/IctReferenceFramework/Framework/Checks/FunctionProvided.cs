namespace IctReferenceFramework.Framework.Checks;

/// <summary>All functions are provided by counted components; of an inner list one is enough.</summary>
/// <param name="Functions">The functions.</param>
/// <param name="Having">Keys each filled on at least one provider.</param>
internal sealed record FunctionProvided(IReadOnlyList<IReadOnlyList<string>> Functions, IReadOnlyList<string> Having)
    : RequirementCheck("function-provided");
