using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Framework;

/// <summary>What came of loading the data file of a profile.</summary>
/// <param name="Source">The text.</param>
/// <param name="Profile">The profile, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
public sealed record ProfileLoading(SourceText Source, Profile? Profile, IReadOnlyList<Finding> Findings)
{
    /// <summary>False if the file could not be checked because the quota of the schema library was used up.</summary>
    public bool IsComplete { get; init; } = true;
}
