using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// What word processors put at the beginning of a line: foreign spaces, and the signs of their lists. It is looked at
/// where a text is not YAML, or not what it seems; lines of a block scalar are free text.
/// </summary>
internal static partial class LineSlips
{
    /// <summary>
    /// The text with ordinary characters in the place of foreign ones, none moved, and a finding for each place.
    /// </summary>
    public static (string Text, IReadOnlyList<Finding> Findings) Mend(SourceText source, string text)
    {
        var findings = new List<Finding>();
        var mended = new StringBuilder(text);
        foreach (var (span, finding) in In(source))
        {
            findings.Add(finding);
            for (var at = span.Start; at < span.End; at++)
            {
                mended[at] = finding.Rule == ReadingRules.DashStands ? '-' : ' ';
            }
        }

        return findings.Count == 0 ? (text, findings) : (mended.ToString(), findings);
    }

    /// <summary>The first slip up to a line; null if there is none.</summary>
    public static Finding? First(SourceText source, int lastLine) =>
        In(source).Select(slip => slip.Finding).FirstOrDefault() is { } first && first.Location.Line <= lastLine
            ? first : null;

    private static IEnumerable<(TextSpan Span, Finding Finding)> In(SourceText source)
    {
        if (!source.Text.AsSpan().ContainsAny(ForeignCharacters.All))
        {
            yield break;
        }

        var blockIndent = -1;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var indent = IndentOf(source.Line(line));
            if (blockIndent >= 0 && (indent > blockIndent || source.Line(line).IsWhiteSpace()))
            {
                continue;
            }

            blockIndent = BlockScalarHeader().IsMatch(source.Line(line)) ? indent : -1;
            foreach (var slip in InLine(source, source.LineStart(line) + indent,
                source.LineStart(line) + source.Line(line).Length))
            {
                yield return slip;
            }
        }
    }

    private static IEnumerable<(TextSpan Span, Finding Finding)> InLine(SourceText source, int start, int end)
    {
        var text = source.Text;
        if (start == end || text[start] == '#' || text.AsSpan(start, end - start).IsWhiteSpace())
        {
            yield break;
        }

        var content = start;
        while (ForeignCharacters.IsSpace(text[content]) || text[content] == ' ')
        {
            content++;
        }

        if (content > start)
        {
            var span = new TextSpan(start,
                text.AsSpan(start, content - start).LastIndexOfAny(ForeignCharacters.Spaces) + start + 1);
            yield return (span, ReadingFindings.ForeignSpace(source.At(span)));
        }

        if (PlainScalar.IsBullet(text.AsSpan(content, end - content)))
        {
            yield return (new(content, content + 1), ReadingFindings.Bullet(source.At(content)));
            content++;
        }

        if (KeyAndForeignSpace().Match(text, content, end - content) is { Success: true } match)
        {
            var space = new TextSpan(match.Index + match.Length - 1, match.Index + match.Length);
            yield return (space, ReadingFindings.ForeignSpace(source.At(space)));
        }
    }

    private static int IndentOf(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    [GeneratedRegex(@"(:|-)\s+[|>][-+0-9]*\s*(#.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex BlockScalarHeader();

    [GeneratedRegex(@"\G *(- +)*[\w.-]+:[\u00A0\u1680\u180E\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]",
        RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndForeignSpace();
}
