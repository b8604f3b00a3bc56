using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// White space that YAML forbids and the parser lets pass: a tab before a nested collection or at the beginning of a
/// line that goes on, a comment that is not set off; and a comment that probably was meant as part of the value.
/// </summary>
internal sealed class LayoutCheck(SourceText source)
{
    private readonly bool _hasTabs = source.Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>
    /// A block collection that begins behind a dash, a question mark or a colon: only spaces may stand between.
    /// </summary>
    public Finding? BeforeBlock(int start)
    {
        if (!_hasTabs)
        {
            return null;
        }

        var tab = -1;
        for (var at = Math.Min(start, source.Text.Length) - 1; at >= 0 && source.Text[at] is ' ' or '\t'; at--)
        {
            tab = source.Text[at] == '\t' ? at : tab;
        }

        return tab < 0 ? null : ReadingFindings.Tab(source.At(tab));
    }

    /// <summary>
    /// The lines of a scalar inside a block collection: each is indented with more spaces than the collection.
    /// </summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="span">Its stretch.</param>
    /// <param name="column">Column of the collection, counted from 0; -1 if there is none.</param>
    public Finding? LinesOf(Scalar scalar, TextSpan span, int column) =>
        TabInLines(SpanOfLines(scalar, span), column, IsBlockScalar(scalar));

    /// <summary>The lines of a flow collection, and what follows its bracket.</summary>
    public Finding? OfFlow(TextSpan span, int column) => TabInLines(span, column, areBlankLinesContent: false)
        ?? NotSetOff(span);

    /// <summary>What follows a value on its line.</summary>
    public Finding? Behind(Scalar scalar, TextSpan span) =>
        IsBlockScalar(scalar) ? null : scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? CutByComment(span)
            : NotSetOff(span);

    private Finding? TabInLines(TextSpan span, int column, bool areBlankLinesContent)
    {
        if (!_hasTabs || column < 0 || !source.Text.AsSpan(span.Start, span.Length).Contains('\t'))
        {
            return null;
        }

        var last = source.PositionOf(Math.Max(span.Start, span.End - 1)).Line;
        for (var line = source.PositionOf(span.Start).Line + 1; line <= last; line++)
        {
            var text = source.Line(line);
            var spaces = text.IndexOfAnyExcept(' ');
            if (spaces >= 0 && spaces <= column && text[spaces] == '\t'
                && (areBlankLinesContent || !text.IsWhiteSpace()))
            {
                return ReadingFindings.Tab(source.At(source.LineStart(line) + spaces));
            }
        }

        return null;
    }

    private Finding? NotSetOff(TextSpan span) =>
        source.Text.AsSpan(span.End) is ['#', ..] ? ReadingFindings.CommentWithoutSpace(source.At(span.End)) : null;

    // In 'Toà nhà #5' the number sign cuts the value; who means a comment writes a space behind it.
    private Finding? CutByComment(TextSpan value)
    {
        var text = source.Text.AsSpan(value.End);
        return value.Length > 0 && text is [' ', ..] && text.TrimStart(' ') is ['#', var next, ..]
            && !char.IsWhiteSpace(next) && next is not ('#' or '!')
            ? ReadingFindings.CutByComment(source, value.Start, value.End + text.IndexOf('#'))
            : null;
    }

    private static bool IsBlockScalar(Scalar scalar) =>
        scalar.Style is YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded;

    // A block scalar without any text ends where its blank lines do.
    private TextSpan SpanOfLines(Scalar scalar, TextSpan span) =>
        IsBlockScalar(scalar) && !source.Text.AsSpan(span.Start, span.Length).Contains('\n')
            ? span with { End = Math.Clamp((int)scalar.End.Index, span.End, source.Text.Length) } : span;
}
