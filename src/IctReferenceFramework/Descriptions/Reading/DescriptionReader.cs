using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// Binds a tree of nodes to the typed model. Nothing throws: what is wrong or absent reads as absent.
/// </summary>
internal static class DescriptionReader
{
    public static ArchitectureDescription Read(YamlTree tree, IReadOnlySet<int> unreadable,
        IReadOnlySet<int>? mended = null)
    {
        var description = new ArchitectureDescription();
        description.Attach(tree.Root, new(unreadable) { Mended = mended ?? new HashSet<int>() });
        return description;
    }
}
