using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// All nodes of a file in one array, in the order of the text. At 20,000 components node objects would cost 0.3 s in
/// pauses of the garbage collector; <see cref="YamlNode"/> is a small view into this table instead.
/// </summary>
internal sealed class YamlTree(SourceText source, YamlTree.Record[] records, int count)
{
    public SourceText Source => source;

    public int Count => count;

    public YamlNode Root => new(this, 0);

    public ref readonly Record this[int index] => ref records[index];

    /// <summary>One node.</summary>
    /// <param name="Span">Its stretch of the text.</param>
    /// <param name="Value">The text of a scalar.</param>
    /// <param name="Parent">Index of the collection it stands in; -1 for the root.</param>
    /// <param name="Next">Index of the first node after it and all that it contains.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Flags">What is wrong with it.</param>
    internal record struct Record(TextSpan Span, string? Value, int Parent, int Next, YamlKind Kind, YamlFlags Flags);
}
