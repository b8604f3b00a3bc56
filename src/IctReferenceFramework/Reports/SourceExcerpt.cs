using System.Globalization;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Reports;

/// <summary>The source line of a finding with a mark under the place, as good compilers show it.</summary>
internal static class SourceExcerpt
{
    private const int MaxWidth = 100;
    private const int Lead = 40;

    /// <summary>The two lines, or nothing where there is no text to show.</summary>
    public static IEnumerable<string> Of(Location location)
    {
        if (location.Source is not { } source || source.Text.Length == 0)
        {
            yield break;
        }

        var (line, column) = location.Start;
        var text = source.Line(line);
        var start = Math.Min(column - 1, text.Length);
        var end = location.End.Line == line ? Math.Clamp(location.End.Column - 1, start, text.Length) : text.Length;
        var (shown, before, marked) = Cut(text, start, end);
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        yield return $"{number} | {shown}".TrimEnd();
        yield return $"      | {new string(' ', before)}^{new string('~', Math.Max(0, marked - 1))}";
    }

    // Of a very long line the part around the place is shown, with dots where something is left out.
    private static (string Shown, int Before, int Marked) Cut(ReadOnlySpan<char> text, int start, int end)
    {
        var from = start > MaxWidth - 20 ? start - Lead : 0;
        if (from > 0 && char.IsLowSurrogate(text[from]))
        {
            from--;
        }

        var to = Math.Min(text.Length, from + MaxWidth);
        if (to < text.Length && char.IsLowSurrogate(text[to]))
        {
            to++;
        }

        var lead = from > 0 ? "…" : "";
        var shown = lead + PrintableText.Escape(text[from..to]) + (to < text.Length ? "…" : "");
        var before = lead.Length + PrintableText.Width(text[from..start]);
        return (shown, before, PrintableText.Width(text[start..Math.Max(start, Math.Min(end, to))]));
    }
}
