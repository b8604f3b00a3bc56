using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Schema;

/// <summary>What the check of a file's shape found.</summary>
/// <param name="Findings">Violations, each at its smallest place.</param>
/// <param name="Unreadable">Indexes of nodes whose value must not be read.</param>
internal sealed record StructureOutcome(
    IReadOnlyList<Finding> Findings, IReadOnlySet<int> Unreadable)
{
    /// <summary>What the engine found, before it was put in words.</summary>
    public IReadOnlyList<StructureError> Errors { get; init; } = [];
}
