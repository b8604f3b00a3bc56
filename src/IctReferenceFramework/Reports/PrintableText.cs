using System.Globalization;
using System.Text;

namespace IctReferenceFramework.Reports;

/// <summary>Makes text of a user harmless on a terminal and measures how wide it is there.</summary>
internal static class PrintableText
{
    private const int MaxMessage = 1200;

    /// <summary>
    /// The text with control characters and the signs that turn the writing direction spelt out as <c>\u202E</c>,
    /// so that a file cannot steer the terminal or show something other than it says. Tabs become one space.
    /// </summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (c == '\t')
            {
                result.Append(' ');
            }
            else if (IsHarmful(c))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                result.Append(c);
            }
        }

        return WithoutCommands(result.ToString());
    }

    /// <summary>The escaped text, no longer than a few lines: a value of a megabyte is not repeated whole.</summary>
    public static string Short(string text) =>
        Escape(text.Length <= MaxMessage ? text : Beginning(text, MaxMessage) + "…");

    /// <summary>The first units of a text, but never half a character.</summary>
    public static string Beginning(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>Columns that the escaped text takes on a terminal.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value <= char.MaxValue && IsHarmful((char)rune.Value) && rune.Value != '\t' ? 6
                : IsCombining(rune) ? 0
                : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    // CI services take orders from the log: '##[' and '##vso[' anywhere in a line, '::' at its beginning.
    private static string WithoutCommands(string text)
    {
        if (text.Contains("##", StringComparison.Ordinal))
        {
            text = text.Replace("##[", "#\\u0023[", StringComparison.Ordinal)
                .Replace("##vso[", "#\\u0023vso[", StringComparison.OrdinalIgnoreCase);
        }

        return text.AsSpan().TrimStart().StartsWith("::") ? text.Replace("::", ":\\u003A", StringComparison.Ordinal)
            : text;
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u2060' or '\u061C' or '\u200E' or '\u200F' or (
            >= '\u2028' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF');

    private static bool IsCombining(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || rune.Value is 0x200C or 0x200D;

    // East Asian wide characters and emoji, roughly: enough to keep a caret in its place.
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
