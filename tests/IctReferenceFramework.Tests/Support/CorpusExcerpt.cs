using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Support;

/// <summary>
/// The parts of a corpus file between <c># example</c> and <c># end of example</c>, under the keys that they stand in,
/// with the findings of one rule in one language.
/// </summary>
internal static partial class CorpusExcerpt
{
    public const string Begin = "# example", End = "# end of example";

    public static string Of(string path, string rule, Language language)
    {
        var lines = File.ReadAllLines(path);
        var text = new StringBuilder();
        var shown = new List<string>();
        for (var begin = Next(lines, Begin, 0); begin >= 0; begin = Next(lines, Begin, begin + 1))
        {
            // Keys above it that stand there already are not said again.
            List<string> ancestors = [.. Ancestors(lines, begin)];
            foreach (var line in ancestors.Skip(ancestors.Zip(shown).TakeWhile(pair => pair.First == pair.Second)
                .Count()))
            {
                text.Append(line).Append('\n');
            }

            shown = ancestors;
            Append(text, lines[(begin + 1)..Next(lines, End, begin)], rule, language);
        }

        return text.Length > 0 ? text.ToString()
            : throw new InvalidOperationException(
                $"{path} marks no example: '{Begin}' before its first line, '{End}' after its last.");
    }

    private static void Append(StringBuilder text, string[] lines, string rule, Language language)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Finding().Match(lines[i]) is { Success: true } finding)
            {
                if (finding.Groups["rule"].Value == rule)
                {
                    text.Append(Mark(finding, lines[i + 1], language)).Append('\n');
                }
            }
            else if (!Translation().IsMatch(lines[i]))
            {
                text.Append(lines[i]).Append('\n');
            }
        }
    }

    private static int Next(string[] lines, string mark, int from) =>
        Array.FindIndex(lines, from, line => line.Trim() == mark);

    private static string Mark(Match finding, string translation, Language language) => language == Language.English
        ? $"{finding.Groups["marks"].Value} {finding.Groups["message"].Value}"
        : $"{finding.Groups["marks"].Value} {translation[(translation.IndexOf('|', StringComparison.Ordinal) + 2)..]}";

    private static Stack<string> Ancestors(string[] lines, int line)
    {
        var (indent, found) = (Indent(lines[line]), new Stack<string>());
        for (var i = line - 1; i >= 0 && indent > 0; i--)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]) && lines[i].TrimStart()[0] != '#' && Indent(lines[i]) < indent)
            {
                indent = Indent(lines[i]);
                found.Push(lines[i]);
            }
        }

        return found;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"^(?<marks># *\^+) (?<rule>ICT\d{4}) \w+ (\[[^\]]*\] )?(?<message>.*)$")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^# *\| ")]
    private static partial Regex Translation();
}
