using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>A node of a file: a mapping, a sequence or a scalar, with its place.</summary>
internal readonly record struct YamlNode(YamlTree Tree, int Index)
{
    private ref readonly YamlTree.Record Record => ref Tree[Index];

    public YamlKind Kind => Record.Kind;

    public YamlFlags Flags => Record.Flags;

    public bool IsScalar => Kind >= YamlKind.Null;

    /// <summary>The text of a scalar as written, quotes and escapes resolved; empty for a collection.</summary>
    public string Text => Record.Value ?? "";

    public Location Location => Tree.Source.At(Record.Span);

    public TextSpan Span => Record.Span;

    public YamlNode Parent => new(Tree, Record.Parent);

    public bool IsRoot => Index == 0;

    /// <summary>Entries of a mapping but for refused keys; nothing for other kinds.</summary>
    public YamlEntries Entries => new(this, withRefused: false);

    /// <summary>All entries of a mapping, refused keys too; nothing for other kinds.</summary>
    public YamlEntries AllEntries => new(this, withRefused: true);

    /// <summary>Items of a sequence; nothing for other kinds.</summary>
    public YamlItems Items => new(this);

    /// <summary>The entry of a mapping with this key, refused keys left out, or <see langword="null"/>.</summary>
    public YamlEntry? Find(string key)
    {
        // Called for every key of every component: no iterator here.
        if (Kind != YamlKind.Mapping)
        {
            return null;
        }

        for (var at = Index + 1; at < Record.Next;)
        {
            ref readonly var record = ref Tree[at];
            if (IsSame(record.Value, key) && !record.Flags.HasFlag(YamlFlags.RefusedKey))
            {
                return new(new(Tree, at), new(Tree, record.Next));
            }

            at = Tree[record.Next].Next;
        }

        return null;
    }

    // Most keys differ in length or first letter; asking that first halves the time of all look-ups.
    private static bool IsSame(string? written, string key) => written is not null && written.Length == key.Length
        && (key.Length == 0 || written[0] == key[0]) && string.Equals(written, key, StringComparison.Ordinal);

    /// <summary>The key under which this node stands, or the node itself where it stands under none.</summary>
    public YamlNode KeyOrSelf
    {
        get
        {
            // A plain key stands right before its value; a search would be quadratic in mappings of many keys.
            if (Index > 0 && !Flags.HasFlag(YamlFlags.Key) && Tree[Index - 1] is var before
                && before.Flags.HasFlag(YamlFlags.Key) && before.Parent == Record.Parent && before.Next == Index)
            {
                return new(Tree, Index - 1);
            }

            if (!IsRoot && !Flags.HasFlag(YamlFlags.Key) && Parent.Kind == YamlKind.Mapping)
            {
                foreach (var entry in Parent.AllEntries)
                {
                    if (entry.Value.Index == Index)
                    {
                        return entry.Key;
                    }
                }
            }

            return this;
        }
    }
}
