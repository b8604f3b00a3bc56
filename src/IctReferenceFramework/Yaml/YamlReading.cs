using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>What came of reading a file.</summary>
/// <param name="Source">The text.</param>
/// <param name="Tree">Its nodes, or <see langword="null"/> if it could not be read to the end or holds nothing.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record YamlReading(SourceText Source, YamlTree? Tree, IReadOnlyList<Finding> Findings);
