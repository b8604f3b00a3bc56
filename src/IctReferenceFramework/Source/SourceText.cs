namespace IctReferenceFramework.Source;

/// <summary>
/// A text with the name of the file it came from, which knows the line and column of every offset.
/// A line ends with LF, CRLF or CR, as in editors.
/// </summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Makes a source of a text that is already decoded. A leading byte-order mark is dropped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Name shown in findings, normally a relative path.</param>
    public SourceText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        Text = text.StartsWith('\uFEFF') ? text[1..] : text;
        Name = name;
        _lineStarts = FindLineStarts(Text);
    }

    /// <summary>The text without byte-order mark.</summary>
    public string Text { get; }

    /// <summary>Name shown in findings, normally a relative path.</summary>
    public string Name { get; }

    /// <summary>
    /// True for the text of a description that was built in code: nobody has seen a line of it, so places in it are
    /// told as the objects that stand there.
    /// </summary>
    internal bool IsMadeOfObjects => Subjects is not null;

    /// <summary>The object that stands at a place; null for a text that somebody wrote.</summary>
    internal Func<TextSpan, string>? Subjects { private get; set; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset.</summary>
    /// <param name="offset">Offset in UTF-16 units; what lies outside the text is moved to its nearest end.</param>
    /// <returns>Line and column, counted from 1.</returns>
    public TextPosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The text of a line, without its line break.</summary>
    /// <param name="line">Line, counted from 1.</param>
    /// <returns>The line without its end.</returns>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = LineStart(line);
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return Text.AsSpan(start, end - start);
    }

    /// <summary>Offset of the first unit of a line.</summary>
    /// <param name="line">Line, counted from 1.</param>
    /// <returns>An offset in UTF-16 units.</returns>
    public int LineStart(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, _lineStarts.Length);
        return _lineStarts[line - 1];
    }

    internal string SubjectOf(TextSpan span) => Subjects?.Invoke(span) ?? "";

    /// <summary>The place of a stretch of this text.</summary>
    /// <param name="span">A stretch of this text.</param>
    /// <returns>The place.</returns>
    public Location At(TextSpan span) => new(this, span);

    /// <summary>The place of a single character, or of the end of the text.</summary>
    /// <param name="offset">An offset in UTF-16 units.</param>
    /// <returns>The place.</returns>
    public Location At(int offset) => At(new TextSpan(offset, Math.Min(offset + 1, Math.Max(offset, Text.Length))));

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        var from = 0;
        while (from < text.Length)
        {
            var found = text.AsSpan(from).IndexOfAny('\n', '\r');
            if (found < 0)
            {
                break;
            }

            from += found + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n')
            {
                from++;
            }

            starts.Add(from);
        }

        return [.. starts];
    }
}
