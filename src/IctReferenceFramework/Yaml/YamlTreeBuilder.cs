using System.Buffers;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Yaml;

/// <summary>Puts the nodes of one file together, event by event, and finds what this format refuses of YAML.</summary>
internal sealed class YamlTreeBuilder(SourceText source, ReadingLimits limits)
{
    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\r\n,]}");

    private readonly List<Finding> _findings = [];
    private readonly Stack<OpenCollection> _open = new();
    private readonly AnchorCheck _anchors = new(source);
    private YamlTree.Record[] _records = new YamlTree.Record[Math.Max(16, source.Text.Length / 12)];
    private int _count;
    private int _documents;
    private bool _hasFailed;

    /// <summary>True once a limit is passed or the first document has ended and another begins.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Where the last event ended.</summary>
    public int LastOffset { get; private set; }

    public void Add(ParsingEvent parsingEvent)
    {
        LastOffset = (int)parsingEvent.End.Index;
        switch (parsingEvent)
        {
            case DocumentStart start when ++_documents > 1:
                Stop(ReadingFindings.SecondDocument(source.At(SpanOf(start))));
                _records[0].Flags |= YamlFlags.Incomplete;
                break;
            case AnchorAlias alias:
                AddAlias(alias);
                break;
            case Scalar scalar:
                AddScalar(scalar);
                break;
            case NodeEvent collection:
                Open(collection, collection is MappingStart);
                break;
            case MappingEnd or SequenceEnd:
                Close(parsingEvent);
                break;
        }
    }

    /// <summary>Gives up: the finding says why there is no tree.</summary>
    public void Fail(Finding finding)
    {
        Stop(finding);
        _hasFailed = true;
    }

    public YamlReading ToReading()
    {
        _findings.AddRange(_anchors.ToFindings());
        if (_hasFailed)
        {
            return new(source, null, _findings);
        }

        if (_count == 0 || (_count == 1 && _records[0] is { Kind: YamlKind.Null, Span.Length: 0 }))
        {
            return new(source, null, [.. _findings, ReadingFindings.Empty(source)]);
        }

        return new(source, new(source, _records, _count), _findings);
    }

    private void AddAlias(AnchorAlias alias)
    {
        var span = SpanOf(alias);
        var isMerge = _open.Count > 0 && _open.Peek().IsInMerge;
        _anchors.Use(alias.Value.Value, span, report: !isMerge);
        if (Append(span, null, YamlKind.Null, YamlFlags.Unreadable) && IsKey())
        {
            // The finding is there already, and the mapping lacks a key that nobody can name.
            RefuseKey();
        }
    }

    private void AddScalar(Scalar scalar)
    {
        var isPlain = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain;
        var span = SpanOf(scalar);
        var flags = isPlain ? YamlFlags.None : YamlFlags.Delimited;
        if (!scalar.Tag.IsEmpty && !(scalar.Tag.IsNonSpecific && !isPlain))
        {
            AddTag(scalar.Tag.Value, span);
            flags |= YamlFlags.Unreadable;
        }

        _anchors.Define(scalar.Anchor, span);
        var kind = isPlain ? CoreSchema.KindOf(scalar.Value) : YamlKind.Text;
        if (Append(span, scalar.Value, kind, flags) && IsKey())
        {
            CheckKey(scalar, span);
        }
    }

    private void AddTag(string tag, TextSpan span) =>
        _findings.Add(ReadingFindings.Tag(source.At(new TextSpan(span.Start, TagEnd(span))), tag));

    /// <summary>True if the node just added is a key; to be asked once for each node.</summary>
    private bool IsKey()
    {
        var isKey = _open.Count > 0 && _open.Peek().AfterNode();
        _records[_count - 1].Flags |= isKey ? YamlFlags.Key : YamlFlags.None;
        return isKey;
    }

    private void CheckKey(Scalar scalar, TextSpan span)
    {
        var open = _open.Peek();
        if (scalar.Value == "<<" && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain)
        {
            _findings.Add(ReadingFindings.MergeKey(source.At(span)));
            open.IsMergeKeyRead = true;
            RefuseKey();
            return;
        }

        var isRepeated = !open.Keys.TryAdd(VietnameseLetters.Compose(scalar.Value), span);
        if (isRepeated)
        {
            _records[_count - 1].Flags |= YamlFlags.RefusedKey;
            if (!open.IsWithoutDash)
            {
                var first = source.At(open.Keys[VietnameseLetters.Compose(scalar.Value)]);
                _findings.Add(ReadingFindings.RepeatedKey(source.At(span), scalar.Value, first));
            }
        }

        // A forgotten dash repeats the id and all keys after it: one mistake.
        open.IsWithoutDash = isRepeated && (open.IsWithoutDash || scalar.Value == "id");
    }

    private void RefuseKey()
    {
        _records[_count - 1].Flags |= YamlFlags.RefusedKey;
        _records[_open.Peek().Index].Flags |= YamlFlags.Incomplete;
    }

    private void Open(NodeEvent collection, bool isMapping)
    {
        var span = SpanOf(collection);
        if (_open.Count >= limits.MaxDepth)
        {
            PassLimit(ReadingFindings.TooDeep(source.At(span.Start), limits.MaxDepth));
            return;
        }

        if (!collection.Tag.IsEmpty)
        {
            AddTag(collection.Tag.Value, span);
        }

        _anchors.Define(collection.Anchor, span);
        var isInMerge = _open.Count > 0 && _open.Peek().IsInMerge;
        var isImplicit = _count > 0 && collection.Start.Index == 0;
        var isFlow = !isImplicit && collection is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var kind = isMapping ? YamlKind.Mapping : YamlKind.Sequence;
        if (!Append(span, null, kind, isFlow ? YamlFlags.Delimited : YamlFlags.None))
        {
            return;
        }

        if (IsKey())
        {
            _findings.Add(ReadingFindings.ComplexKey(source.At(span.Start)));
            RefuseKey();
        }

        _open.Push(new(_count - 1, isMapping, isInMerge, isImplicit));
    }

    private void Close(ParsingEvent end)
    {
        var open = _open.Pop();
        ref var record = ref _records[open.Index];
        record.Next = _count;
        if (open.IsImplicit && _count > open.Index + 1)
        {
            // The mapping of a single pair inside '[ ]' has no start of its own: it begins with its key.
            record.Span = record.Span with { Start = _records[open.Index + 1].Span.Start };
        }

        // A block collection ends where the next token begins, lines later: the end of the last child is meant.
        var last = record.Flags.HasFlag(YamlFlags.Delimited) ? AfterBracket((int)end.Start.Index) : LastChildEnd(open.Index);
        record.Span = record.Span with { End = Math.Max(record.Span.Start, last) };
    }

    // Of a flow collection the end event stands at the bracket.
    private int AfterBracket(int at) =>
        at < source.Text.Length && source.Text[at] is ']' or '}' ? at + 1 : Math.Min(at, source.Text.Length);

    private int LastChildEnd(int index)
    {
        var end = _records[index].Span.Start;
        for (var child = index + 1; child < _count; child = _records[child].Next)
        {
            end = _records[child].Span.End;
        }

        return end;
    }

    private bool Append(TextSpan span, string? value, YamlKind kind, YamlFlags flags)
    {
        if (_count >= limits.MaxNodes)
        {
            PassLimit(ReadingFindings.TooManyNodes(source.At(span.Start), limits.MaxNodes));
            return false;
        }

        if (_count == _records.Length)
        {
            Array.Resize(ref _records, _count * 2);
        }

        _records[_count] = new(span, value, _open.Count > 0 ? _open.Peek().Index : -1, _count + 1, kind, flags);
        _count++;
        return true;
    }

    // What goes beyond a limit is no description: of ten million brackets nothing else needs to be said.
    private void PassLimit(Finding finding)
    {
        _findings.Clear();
        _anchors.Clear();
        Fail(finding);
    }

    private void Stop(Finding finding)
    {
        _findings.Add(finding);
        IsStopped = true;
    }

    private TextSpan SpanOf(ParsingEvent parsingEvent)
    {
        var start = (int)parsingEvent.Start.Index;
        var end = Math.Min((int)parsingEvent.End.Index, source.Text.Length);
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return new(start, Math.Max(start, end));
    }

    private int TagEnd(TextSpan span)
    {
        var length = source.Text.AsSpan(span.Start).IndexOfAny(TagEnds);
        return length < 0 ? source.Text.Length : span.Start + Math.Max(1, length);
    }

    /// <summary>A collection whose end has not come yet.</summary>
    private sealed class OpenCollection(int index, bool isMapping, bool isInMerge, bool isImplicit)
    {
        private bool _isValueNext;
        private Dictionary<string, TextSpan>? _keys;

        public int Index => index;

        public bool IsImplicit => isImplicit;

        /// <summary>True while the keys of an item are read whose dash was forgotten.</summary>
        public bool IsWithoutDash { get; set; }

        public Dictionary<string, TextSpan> Keys => _keys ??= new(StringComparer.Ordinal);

        /// <summary>True if the key just read is a merge key.</summary>
        public bool IsMergeKeyRead { get; set; }

        /// <summary>True if the next node belongs to the value of a merge key.</summary>
        public bool IsInMerge => isInMerge || IsMergeKeyRead;

        /// <summary>Takes note of a child; true if the child is a key.</summary>
        public bool AfterNode()
        {
            var wasKey = isMapping && !_isValueNext;
            _isValueNext = wasKey;
            IsMergeKeyRead = false;
            return wasKey;
        }
    }
}
