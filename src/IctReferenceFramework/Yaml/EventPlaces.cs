using System.Buffers;
using IctReferenceFramework.Source;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Yaml;

/// <summary>Where in the text the parser's events stand.</summary>
internal sealed class EventPlaces(SourceText source)
{
    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\r\n,]}");

    /// <summary>The stretch of an event, without the white space behind it.</summary>
    public TextSpan SpanOf(ParsingEvent parsingEvent)
    {
        var start = Math.Min((int)parsingEvent.Start.Index, source.Text.Length);
        var end = Math.Min((int)parsingEvent.End.Index, source.Text.Length);
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return new(start, Math.Max(start, end));
    }

    /// <summary>The tag that a node begins with.</summary>
    public TextSpan TagAt(TextSpan span) => new(span.Start, TagEnd(span));

    private int TagEnd(TextSpan span)
    {
        var length = source.Text.AsSpan(span.Start).IndexOfAny(TagEnds);
        return length < 0 ? source.Text.Length : span.Start + Math.Max(1, length);
    }

    /// <summary>
    /// True for a key behind <c>?</c>: with nothing behind it, it is a key that was written, if an empty one.
    /// </summary>
    public bool IsExplicitKey(Scalar scalar) => LastMark(Math.Min((int)scalar.Start.Index, source.Text.Length)) == '?';

    private char LastMark(int offset)
    {
        var at = source.Text.AsSpan(0, offset).TrimEnd().Length - 1;
        return at < 0 ? '\0' : source.Text[at];
    }

    /// <summary>The end of a flow collection, whose event stands at the bracket.</summary>
    public int AfterBracket(int at) =>
        at < source.Text.Length && source.Text[at] is ']' or '}' ? at + 1 : Math.Min(at, source.Text.Length);
}
