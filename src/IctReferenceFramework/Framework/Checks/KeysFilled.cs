namespace IctReferenceFramework.Framework.Checks;

/// <summary>All keys of one section or item are filled.</summary>
/// <param name="In">Name of the selection.</param>
/// <param name="Keys">The keys.</param>
internal sealed record KeysFilled(string In, IReadOnlyList<string> Keys) : RequirementCheck("keys-filled");
