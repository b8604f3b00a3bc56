using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Schema;

/// <summary>What the check of a file's shape found.</summary>
/// <param name="Findings">Violations, each at its smallest place.</param>
/// <param name="Unreadable">Indexes of nodes whose value must not be read.</param>
/// <param name="IsComplete">False if the schema library's quota was used up, so that nothing is known.</param>
internal sealed record StructureOutcome(
    IReadOnlyList<Finding> Findings, IReadOnlySet<int> Unreadable, bool IsComplete);
