using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.DataCompiler;

/// <summary>Writes the nodes of a file in the form that <see cref="CompiledTree"/> reads and describes.</summary>
internal static class TreeWriter
{
    public static void Write(YamlTree tree, string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Value is { } text)
            {
                texts.TryAdd(text, texts.Count);
            }
        }

        writer.Write(texts.Count);
        foreach (var text in texts.Keys)
        {
            writer.Write(text);
        }

        writer.Write(tree.Count);
        for (var index = 0; index < tree.Count; index++)
        {
            var record = tree[index];
            writer.Write((byte)record.Kind);
            writer.Write((byte)record.Flags);
            writer.Write7BitEncodedInt(record.Value is { } text ? texts[text] : record.Next - index);
        }
    }
}
