using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>Loads a user's data file of any kind: text, then shape, then what a shape cannot say. Each stage needs the one before.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="Source">The text.</param>
/// <param name="Data">The content, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
/// <param name="IsComplete">False if the file could not be checked because the quota of the schema library was used up.</param>
internal sealed record DataFileLoading<T>(SourceText Source, T? Data, IReadOnlyList<Finding> Findings, bool IsComplete)
    where T : class
{
    public static DataFileLoading<T> From(
        ReadOnlySpan<byte> content, string name, EmbeddedSchema schema, Func<YamlTree, IReadOnlyList<Finding>> check, Func<YamlTree, T> read)
    {
        var reading = YamlReader.Read(content, name, new());
        if (reading.Tree is not { } tree || reading.Findings.Count > 0)
        {
            return new(reading.Source, null, reading.Findings, true);
        }

        SchemaLicense.Register(null);
        var structure = StructureCheck.Check(tree, schema);
        if (structure.Findings.Count > 0 || !structure.IsComplete)
        {
            return new(reading.Source, null, structure.Findings, structure.IsComplete);
        }

        var findings = check(tree);
        return new(reading.Source, findings.Count > 0 ? null : read(tree), findings, true);
    }
}
