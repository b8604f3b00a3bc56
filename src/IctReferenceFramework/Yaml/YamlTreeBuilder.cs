using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Yaml;

/// <summary>Puts the nodes of one file together, event by event, and finds what this format refuses of YAML.</summary>
internal sealed class YamlTreeBuilder(SourceText source, ReadingLimits limits)
{
    private readonly List<Finding> _findings = [];
    private readonly Stack<OpenCollection> _open = new();
    private readonly AnchorCheck _anchors = new(source);
    private readonly EventPlaces _places = new(source);
    private readonly LayoutCheck _layout = new(source);
    private readonly LookAlikeCheck _letters = new(source);
    private readonly NodeTable _nodes = new(source);
    private readonly WordPool _words = new();
    private int _documents;
    private bool _hasFailed;
    private bool _isCut;
    private bool _hasLineSlip;

    /// <summary>True once a limit is passed or the first document has ended and another begins.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Where the last event ended.</summary>
    public int LastOffset { get; private set; }

    public void Add(ParsingEvent parsingEvent)
    {
        Take(parsingEvent);
        LastOffset = Math.Max(LastOffset, (int)parsingEvent.End.Index);
    }

    private void Take(ParsingEvent parsingEvent)
    {
        switch (parsingEvent)
        {
            case DocumentStart start when ++_documents > 1:
                Stop(ReadingFindings.SecondDocument(source.At(_places.SpanOf(start))));
                _nodes[0].Flags |= YamlFlags.Incomplete;
                _isCut = true;
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
        _findings.AddRange(_anchors.ToFindings().Concat(_letters.ToFindings()));
        if (_hasFailed)
        {
            return new(source, null, _findings);
        }

        if (_nodes.Count == 0 || (_nodes.Count == 1 && _nodes[0] is { Kind: YamlKind.Null, Span.Length: 0 }))
        {
            return new(source, null, [.. _findings, ReadingFindings.Empty(source)]);
        }

        return new(source, _nodes.ToTree(), _findings) { IsWhole = !_isCut, HasLineSlip = _hasLineSlip };
    }

    private void AddAlias(AnchorAlias alias)
    {
        var span = _places.SpanOf(alias);
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
        var span = _places.SpanOf(scalar);
        if (isPlain && scalar.Value.Length == 0 && IsKeyNext && !_places.IsExplicitKey(scalar))
        {
            // Of a key that is not there the parser loses the value too, and all after it.
            Fail(ReadingFindings.NoKeyBeforeColon(source, LastOffset));
            return;
        }

        var flags = isPlain ? YamlFlags.None : YamlFlags.Delimited;
        if (!scalar.Tag.IsEmpty && !(scalar.Tag.IsNonSpecific && !isPlain))
        {
            _findings.Add(ReadingFindings.Tag(source.At(_places.TagAt(span)), scalar.Tag.Value));
            flags |= YamlFlags.Unreadable;
        }

        _anchors.Define(scalar.Anchor, span);
        var value = scalar.Value;
        var isQuoted = false;
        if (isPlain)
        {
            (value, var foreign) = PlainScalar.Read(source, span, value);
            Found(foreign);
            isQuoted = foreign?.Rule == ReadingRules.QuotesAreStraight;
            _hasLineSlip |= IsKeyNext && foreign?.Rule == ReadingRules.SpacesAreOrdinary;
        }

        value = _words.Shared(_letters.Read(value, span));
        Found(IsInFlow ? null : _layout.LinesOf(scalar, span, BlockColumn));
        var kind = isPlain && !isQuoted ? CoreSchema.KindOf(value) : YamlKind.Text;
        if (!Append(span, value, kind, flags))
        {
            return;
        }

        if (IsKey())
        {
            CheckKey(value, isPlain, span);
        }
        else
        {
            Found(_layout.Behind(scalar, span));
        }
    }

    private bool IsKeyNext => _open.Count > 0 && _open.Peek().IsKeyNext;

    private bool IsInFlow => _open.Count > 0 && _open.Peek().IsFlow;

    private int BlockColumn => _open.Count > 0 ? _open.Peek().Column : -1;

    private void Found(Finding? finding)
    {
        if (finding is not null)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>True if the node just added is a key; to be asked once for each node.</summary>
    private bool IsKey()
    {
        var isKey = _open.Count > 0 && _open.Peek().AfterNode();
        _nodes[_nodes.Count - 1].Flags |= isKey ? YamlFlags.Key : YamlFlags.None;
        return isKey;
    }

    private void CheckKey(string key, bool isPlain, TextSpan span)
    {
        var open = _open.Peek();
        if (isPlain && PlainScalar.IsBullet(key))
        {
            // What the author meant as an item of a list has become a key: nothing in this mapping is what it seems.
            _findings.Add(ReadingFindings.Bullet(source.At(span.Start)));
            _hasLineSlip = true;
            RefuseKey();
            _nodes[open.Index].Flags |= YamlFlags.Unreadable;
            return;
        }

        if (key == "<<" && isPlain)
        {
            _findings.Add(ReadingFindings.MergeKey(source.At(span)));
            open.IsMergeKeyRead = true;
            RefuseKey();
            return;
        }

        var first = open.Keys.Add(VietnameseLetters.Compose(key), span);
        var isRepeated = first is not null;
        if (first is { } before)
        {
            _nodes[_nodes.Count - 1].Flags |= YamlFlags.RefusedKey;
            if (!open.IsWithoutDash)
            {
                _findings.Add(ReadingFindings.RepeatedKey(source.At(span), key, source.At(before)));
            }
        }

        // A forgotten dash repeats the id and all keys after it: one mistake.
        open.IsWithoutDash = isRepeated && (open.IsWithoutDash || key == "id");
    }

    private void RefuseKey()
    {
        _nodes[_nodes.Count - 1].Flags |= YamlFlags.RefusedKey;
        _nodes[_open.Peek().Index].Flags |= YamlFlags.Incomplete;
    }

    private void Open(NodeEvent collection, bool isMapping)
    {
        var span = _places.SpanOf(collection);
        if (_open.Count >= limits.MaxDepth)
        {
            PassLimit(ReadingFindings.TooDeep(source.At(span.Start), limits.MaxDepth));
            return;
        }

        if (!collection.Tag.IsEmpty)
        {
            _findings.Add(ReadingFindings.Tag(source.At(_places.TagAt(span)), collection.Tag.Value));
        }

        _anchors.Define(collection.Anchor, span);
        var isInMerge = _open.Count > 0 && _open.Peek().IsInMerge;
        var isImplicit = _nodes.Count > 0 && collection.Start.Index == 0;
        var isFlow = !isImplicit
            && collection is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
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

        if (!isFlow && !isImplicit)
        {
            Found(_layout.BeforeBlock(span.Start));
        }

        var column = isFlow || isImplicit ? BlockColumn : source.PositionOf(span.Start).Column - 1;
        _open.Push(new(_nodes.Count - 1, isMapping, isInMerge, isImplicit) { IsFlow = isFlow || isImplicit,
            Column = column });
    }

    private void Close(ParsingEvent end)
    {
        if (_open.Peek().IsValueMissing)
        {
            // Keys and values come in pairs, or nobody could walk the table.
            Fail(ReadingFindings.NoKeyBeforeColon(source, LastOffset));
            return;
        }

        var open = _open.Pop();
        ref var record = ref _nodes[open.Index];
        record.Next = _nodes.Count;
        if (open.IsImplicit && _nodes.Count > open.Index + 1)
        {
            // The mapping of a single pair inside '[ ]' has no start of its own: it begins with its key.
            record.Span = record.Span with { Start = _nodes[open.Index + 1].Span.Start };
        }

        // A block collection ends where the next token begins, lines later: the end of the last child is meant.
        var last = record.Flags.HasFlag(YamlFlags.Delimited) ? _places.AfterBracket((int)end.Start.Index)
            : _nodes.LastChildEnd(open.Index);
        record.Span = record.Span with { End = Math.Max(record.Span.Start, last) };
        if (open.IsFlow && !open.IsImplicit && !IsInFlow)
        {
            Found(_layout.OfFlow(record.Span, BlockColumn));
        }
    }

    private bool Append(TextSpan span, string? value, YamlKind kind, YamlFlags flags)
    {
        if (_nodes.Count >= limits.MaxNodes)
        {
            PassLimit(ReadingFindings.TooManyNodes(source.At(span.Start), limits.MaxNodes));
            return false;
        }

        _nodes.Add(span, value, _open.Count > 0 ? _open.Peek().Index : -1, kind, flags);
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
}
