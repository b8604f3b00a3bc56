using IctReferenceFramework.Compliance;

namespace IctReferenceFramework.Portfolios;

/// <summary>How a locality stood in an earlier portfolio.</summary>
/// <param name="Locality">Its name, with its unit where it is below a province.</param>
/// <param name="Place">Country, code, name, level and unit: what makes it the same place; null if not known.</param>
/// <param name="Statuses">Status of each requirement by its id.</param>
internal sealed record SnapshotEntry(
    string Locality, string? Place, IReadOnlyDictionary<string, RequirementStatus> Statuses);
