using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Fuzz;

/// <summary>
/// Makes a new text of a good one. Most changes know the structure (a value, a key, an entry, a list), so that most
/// inputs get as far as the assessment; some only know lines and letters. The same seed gives the same text.
/// </summary>
internal sealed class Mutation(Random random, IReadOnlyList<string> others)
{
    private static readonly string[] Values =
    [
        "", "~", "null", "true", "no", "0", "-1", "1.200", "1,5", "99,9", "1_200", "1.200.000", ".inf", "-.nan",
        "1e400", "0x7fffffffffffffff", "9999999999999999999999",
        "2019-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "\"\"", "' '", "\"\\u0000\"", "\"\\uD800\"", "[]",
        "{}", "[[]]", "[a, a]", "{ a: 1, a: 2 }", "*x", "&x y", "!t z", "<<", "- a",
        "\u00A0", "“x”", "– x", "a #5", "#", "a: b", "a:\u00A0b", "\"\u202Ex\"", "😀", "\uFEFF", "e\u0301", "Ð", "lgsp",
        "operational", "planned", "draft", "issued", "829/QĐ-BTTTT", "ICT2002", "829-2019", "x-",
        "|", ">-", "|+\n", "\"" + "ấ" + "\"",
    ];

    private static readonly string[] Pieces =
    [
        "\t", " ", "  ", "\n", "\r\n", "\r", ":", ": ", "- ", "[", "]", "{", "}", "\"", "'", ",", "#", " #", "&", "*",
        "!", "|", ">", "?", "? ", "%", "@", "`", "---\n", "...\n", "<<<<<<< HEAD\n",
        "\0", "\u0007", "\u00A0", "\u2028", "\uFEFF", "–", "“", "”", "\\", "=", "~", "é", "\u0301", "😀", "\uD800",
    ];

    private static readonly string[] Keys =
    [
        "id", "name", "status", "functions", "uses", "uses-with-reason", "evidence", "document", "decision",
        "legal-basis", "locality", "code", "level", "since", "critical", "capacity", "services", "x-own",
        "interfaces", "security-level", "security-approval", "domain", "delivers", "phase", "budget", "until",
        "requirement", "framework", "format", "profiles", "kind", "number", "date", "waivers", "exclusions",
    ];

    public string Of(string text)
    {
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            text = random.Next(100) < 78 ? OfStructure(text) : OfLetters(text);
        }

        return text;
    }

    private string OfStructure(string text)
    {
        var reading = YamlReader.Read(new SourceText(text, ""), new());
        if (reading.Tree is not { Count: > 2 } tree || reading.Source.Text.Length != text.Length)
        {
            return OfLetters(text);
        }

        var node = new YamlNode(tree, 1 + random.Next(tree.Count - 1));
        var isKey = node.Flags.HasFlag(YamlFlags.Key);
        return random.Next(10) switch
        {
            0 when isKey => Replaced(text, node.Span, Pick(Keys)),
            1 when isKey => Replaced(text, node.Span, Misspelt(node.Text)),
            2 => Replaced(text, node.Span,
                new YamlNode(tree, 1 + random.Next(tree.Count - 1)) is var other
                ? text[other.Span.Start..other.Span.End] : ""),
            3 => WithoutLines(text, node.Span),
            4 => WithLinesTwice(text, node.Span),
            5 when !isKey && node.IsScalar => Replaced(text, node.Span, Misspelt(node.Text)),
            6 when !isKey && node.IsScalar =>
                Replaced(text, node.Span,
                $"\"{string.Concat(Enumerable.Repeat(
                    Misspelt(node.Text).Replace("\"", "", StringComparison.Ordinal)
                        .Replace("\\", "", StringComparison.Ordinal),
                    1 + random.Next(60)))}\""),
            _ when !isKey => Replaced(text, node.Span, Pick(Values)),
            _ => Replaced(text, new YamlNode(tree,
                tree[node.Index].Next < tree.Count ? tree[node.Index].Next : node.Index).Span, Pick(Values)),
        };
    }

    private string OfLetters(string text)
    {
        if (text.Length < 2)
        {
            return text + Pick(Pieces);
        }

        var at = random.Next(text.Length);
        var length = Math.Min(1 + random.Next(12), text.Length - at);
        return random.Next(9) switch
        {
            0 => text.Insert(at, Pick(Pieces)),
            1 => text.Remove(at, length),
            2 => Replaced(text, new(at, at + 1), Pick(Pieces)),
            3 => text[..at],
            4 => WithoutLines(text, new(at, at)),
            5 => WithLinesTwice(text, new(at, at)),
            6 => Indented(text, at),
            7 => text.Insert(text.LastIndexOf('\n', at) + 1, Other()),
            _ => text.Insert(at, text.Substring(at, length)),
        };
    }

    // A line of another file, or a few.
    private string Other()
    {
        var lines = others[random.Next(others.Count)].Split('\n');
        var from = random.Next(lines.Length);
        return string.Concat(lines.Skip(from).Take(1 + random.Next(4)).Select(line => line + "\n"));
    }

    private string Misspelt(string word)
    {
        if (word.Length == 0)
        {
            return "x";
        }

        var at = random.Next(word.Length);
        return random.Next(5) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, ((char)('a' + random.Next(26))).ToString()),
            2 => word.ToUpperInvariant(),
            3 => word.Replace('-', '_'),
            _ => word + " ",
        };
    }

    private string Indented(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        return random.Next(2) == 0 ? text.Insert(start, new string(' ', 1 + random.Next(4)))
            : start < text.Length && text[start] == ' ' ? text.Remove(start, 1) : text;
    }

    private static string WithoutLines(string text, TextSpan span)
    {
        var (start, end) = Lines(text, span);
        return text.Remove(start, end - start);
    }

    private static string WithLinesTwice(string text, TextSpan span)
    {
        var (start, end) = Lines(text, span);
        return text.Insert(end, text[start..end]);
    }

    private static (int Start, int End) Lines(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(span.End, text.Length));
        return (start, end < 0 ? text.Length : end + 1);
    }

    private static string Replaced(string text, TextSpan span, string by) =>
        string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(Math.Min(span.End, text.Length)));

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
