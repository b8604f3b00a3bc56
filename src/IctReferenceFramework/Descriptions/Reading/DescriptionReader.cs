using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// Binds a tree of nodes to the typed model. Nothing throws: what is wrong or absent reads as absent.
/// </summary>
internal static class DescriptionReader
{
    public static ArchitectureDescription Read(YamlTree tree, IReadOnlySet<int> unreadable)
    {
        var description = new ArchitectureDescription();
        description.Attach(tree.Root, new(unreadable));
        return description;
    }
}
