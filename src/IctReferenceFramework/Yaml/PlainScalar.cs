using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// A plain value or key as its author meant it. What a word processor put around it is taken off, with a finding, so
/// that nothing else is said of it.
/// </summary>
/// <param name="Value">The text without foreign spaces and curly quotes around it.</param>
/// <param name="Finding">What was taken off, if anything.</param>
internal readonly record struct PlainScalar(string Value, Finding? Finding)
{
    public static PlainScalar Read(SourceText source, TextSpan span, string value)
    {
        if (value.Length == 0 || !value.AsSpan().ContainsAny(ForeignCharacters.All))
        {
            return new(value, null);
        }

        var trimmed = Trimmed(value);
        if (trimmed.Length < value.Length)
        {
            return new(trimmed, ReadingFindings.ForeignSpace(source.At(SpaceIn(source.Text, span, value))));
        }

        return IsInCurlyQuotes(value)
            ? new(value[1..^1], ReadingFindings.CurlyQuotes(source.At(span), value[0], value[1..^1]))
            : new(value, null);
    }

    /// <summary>True for a key that begins with the sign of a list item as word processors write it.</summary>
    public static bool IsBullet(ReadOnlySpan<char> text) =>
        text.Length > 1 && ForeignCharacters.Dashes.Contains(text[0])
            && (text[1] == ' ' || ForeignCharacters.IsSpace(text[1]));

    private static string Trimmed(string value)
    {
        var start = 0;
        var end = value.Length;
        while (start < end && IsTrimmed(value[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(value[end - 1]))
        {
            end--;
        }

        return value[start..end];
    }

    private static bool IsTrimmed(char c) => c == ' ' || ForeignCharacters.IsSpace(c);

    // The run of foreign spaces that the value begins with (behind an anchor or a tag, if it has one), or else ends
    // with.
    private static TextSpan SpaceIn(string text, TextSpan span, string value)
    {
        var first = ForeignCharacters.IsSpace(value[0]) || value[0] == ' ';
        var start = first ? IndexOfSpace(text, span.Start) : LastIndexOfSpace(text, span);
        var end = start + 1;
        while (end < text.Length && ForeignCharacters.IsSpace(text[end]))
        {
            end++;
        }

        while (start > span.Start && ForeignCharacters.IsSpace(text[start - 1]))
        {
            start--;
        }

        return new(start, end);
    }

    private static int IndexOfSpace(string text, int from) => from
        + text.AsSpan(from).IndexOfAny(ForeignCharacters.Spaces);

    // The parser counts some of them among the white space behind a value.
    private static int LastIndexOfSpace(string text, TextSpan span)
    {
        var end = span.End;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || ForeignCharacters.IsSpace(text[end])))
        {
            end++;
        }

        return span.Start + text.AsSpan(span.Start, end - span.Start).LastIndexOfAny(ForeignCharacters.Spaces);
    }

    // “A” và “B” begins and ends with quotes, but they are not around the whole.
    private static bool IsInCurlyQuotes(string value) =>
        value.Length > 1 && ForeignCharacters.IsOpeningQuote(value[0])
        && (ForeignCharacters.IsClosingQuote(value[^1]) || value[^1] is '"' or '\'')
        && !value.AsSpan(1, value.Length - 2).ContainsAny(value[0], value[^1])
        && !value.AsSpan(1, value.Length - 2).ContainsAny('“', '”');
}
