using System.Text;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Reads the nodes of a file of ours that was read when the library was built. Reading YAML took more than half of the
/// time that a small description needs; this takes less than a tenth of that.
/// </summary>
/// <remarks>
/// The form: the number of different texts, then each text with its length in bytes; the number of nodes, then for
/// each its kind, its flags and a number, which is the text of a scalar or how many nodes a collection takes with all
/// that it contains. Counts take four bytes, other numbers seven bits a byte. Places are left out: nobody is shown a
/// line of these files.
/// </remarks>
internal static class CompiledTree
{
    /// <exception cref="ArgumentException">The library has no such file.</exception>
    public static YamlTree Of(string name)
    {
        using var stream = typeof(CompiledTree).Assembly.GetManifestResourceStream($"{name}.tree")
            ?? throw new ArgumentException($"There is no data file '{name}'.", nameof(name));
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        var records = new YamlTree.Record[reader.ReadInt32()];
        var parent = -1;
        for (var index = 0; index < records.Length; index++)
        {
            while (parent >= 0 && records[parent].Next <= index)
            {
                parent = records[parent].Parent;
            }

            var kind = (YamlKind)reader.ReadByte();
            var flags = (YamlFlags)reader.ReadByte();
            var number = reader.Read7BitEncodedInt();
            var isScalar = kind >= YamlKind.Null;
            records[index] = new(default, isScalar ? texts[number] : null, parent, index + (isScalar ? 1 : number),
                kind, flags);
            parent = isScalar ? parent : index;
        }

        return new(new SourceText("", name), records, records.Length);
    }
}
