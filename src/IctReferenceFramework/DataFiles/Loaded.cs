using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.DataFiles;

/// <summary>
/// What came of loading a user's data file of any kind: a framework, a profile, a register, facts, a baseline.
/// </summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="Source">The text.</param>
/// <param name="Data">The content, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
public sealed record Loaded<T>(SourceText Source, T? Data, IReadOnlyList<Finding> Findings)
    where T : class
{
    /// <summary>Text, then shape, then what a shape cannot say: each stage needs the one before.</summary>
    internal static Loaded<T> From(
        ReadOnlySpan<byte> content, string name, EmbeddedSchema schema, Func<YamlTree, IReadOnlyList<Finding>> check,
        Func<YamlTree, T> read)
    {
        var reading = YamlReader.Read(content, name, new());
        if (reading.Tree is not { } tree || reading.Findings.Count > 0)
        {
            return new(reading.Source, null, reading.Findings);
        }

        var structure = StructureCheck.Check(tree, schema);
        if (structure.Findings.Count > 0)
        {
            return new(reading.Source, null, structure.Findings);
        }

        var findings = check(tree);
        return new(reading.Source, findings.Count > 0 ? null : read(tree), findings);
    }
}
