using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Baselines;

/// <summary>Reads a baseline whose structure has been checked.</summary>
internal static class BaselineReader
{
    public static Baseline Read(YamlTree tree) =>
        new(tree.Source, [.. new DataNode(tree.Root).Items("known").Select(Entry)]);

    private static BaselineEntry Entry(DataNode node)
    {
        var identity = new FindingIdentity(
            node.Text("rule"), node.OptionalText("requirement"), node.OptionalText("place") ?? "",
            node.OptionalText("value") ?? "", node.Texts("details"));
        return new(node.Text("file"), identity, node.Choice<Severity>("severity"), node.OptionalText("message") ?? "",
            node.Node.Find("rule")!.Value.Value.Location);
    }
}
