using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Baselines;

/// <summary>What came of loading a baseline.</summary>
/// <param name="Source">The text.</param>
/// <param name="Baseline">The baseline, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
public sealed record BaselineLoading(SourceText Source, Baseline? Baseline, IReadOnlyList<Finding> Findings)
{
    /// <summary>False if the file could not be checked because the quota of the schema library was used up.</summary>
    public bool IsComplete { get; init; } = true;

    internal static BaselineLoading From(ReadOnlySpan<byte> content, string name)
    {
        var loading = DataFileLoading<Baseline>.From(content, name, EmbeddedSchema.Baseline, _ => [], Read);
        return new(loading.Source, loading.Data, loading.Findings) { IsComplete = loading.IsComplete };
    }

    private static Baseline Read(YamlTree tree) => new(tree.Source, [.. new DataNode(tree.Root).Items("known").Select(Entry)]);

    private static BaselineEntry Entry(DataNode node)
    {
        var identity = new FindingIdentity(
            node.Text("rule"), node.OptionalText("requirement"), node.OptionalText("place") ?? "", node.OptionalText("value") ?? "", node.Texts("details"));
        return new(node.Text("file"), identity, node.Choice<Severity>("severity"), node.OptionalText("message") ?? "", node.Node.Find("rule")!.Value.Value.Location);
    }
}
