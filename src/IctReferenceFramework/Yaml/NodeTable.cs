using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>The table of nodes while it is filled, in the order of the text.</summary>
internal sealed class NodeTable(SourceText source)
{
    private YamlTree.Record[] _records = new YamlTree.Record[Math.Max(16, source.Text.Length / 12)];

    public int Count { get; private set; }

    public ref YamlTree.Record this[int index] => ref _records[index];

    public void Add(TextSpan span, string? value, int parent, YamlKind kind, YamlFlags flags)
    {
        if (Count == _records.Length)
        {
            Array.Resize(ref _records, Count * 2);
        }

        _records[Count] = new(span, value, parent, Count + 1, kind, flags);
        Count++;
    }

    /// <summary>Where the last child of a collection ends; where the collection begins if it has none.</summary>
    public int LastChildEnd(int index)
    {
        var end = _records[index].Span.Start;
        for (var child = index + 1; child < Count; child = _records[child].Next)
        {
            end = _records[child].Span.End;
        }

        return end;
    }

    public YamlTree ToTree() => new(source, _records, Count);
}
