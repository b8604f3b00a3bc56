using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>What came of reading a file.</summary>
/// <param name="Source">The text.</param>
/// <param name="Tree">Its nodes, or <see langword="null"/> if it could not be read to the end or holds nothing.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record YamlReading(SourceText Source, YamlTree? Tree, IReadOnlyList<Finding> Findings)
{
    /// <summary>False if the tree holds only a part of the file.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>
    /// True if a key begins with what a word processor put there, so that the lines are not nested as they look.
    /// </summary>
    public bool HasLineSlip { get; init; }
}
