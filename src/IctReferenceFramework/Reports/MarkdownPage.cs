using System.Text;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports;

/// <summary>Markdown with a limit: text of users means nothing in it, and what does not fit is counted.</summary>
internal sealed class MarkdownPage(int budget)
{
    private const int LongestText = 1_000;
    private const string Meaningful = "\\`*_{}[]()<>#+-.!|~&:@$^=";

    private readonly StringBuilder _text = new();

    public void Heading(int level, string text) => Block($"{new string('#', level)} {Escape(text)}");

    public void Paragraph(string text) => Block(Escape(text));

    public void Table(IReadOnlyList<string> headings, IEnumerable<string[]> rows, Language language)
    {
        _text.Append("| ").AppendJoin(" | ", headings.Select(Cell)).Append(" |\n|")
            .AppendJoin("|", headings.Select(_ => "---")).Append("|\n");
        var left = 0;
        foreach (var row in rows)
        {
            var line = $"| {string.Join(" | ", row.Select(Cell))} |\n";
            if (left > 0 || _text.Length + line.Length > budget)
            {
                left++;
                continue;
            }

            _text.Append(line);
        }

        _text.Append('\n');
        if (left > 0)
        {
            Block((language == Language.Vietnamese
                ? $"**Còn {left} dòng không hiển thị** do giới hạn độ dài; xem báo cáo HTML hoặc JSON."
                : $"**{left} more rows are not written here**, because of the limit of length; see the HTML or "
                    + $"JSON report."));
        }
    }

    public void Code(string kind, string code, Language language)
    {
        if (_text.Length + code.Length > budget)
        {
            Block(language == Language.Vietnamese
                ? "**Sơ đồ không ghi ở đây** vì giới hạn độ dài; xem `ictref diagram`."
                : "**The diagram is not written here**, because of the limit of length; see `ictref diagram`.");
            return;
        }

        Block($"```{kind}\n{code.TrimEnd('\n')}\n```");
    }

    public void Details(string summary, Action content)
    {
        _text.Append("<details><summary>").Append(Html(summary)).Append("</summary>\n\n");
        content();
        _text.Append("</details>\n\n");
    }

    /// <summary>Text in which no sign means anything to Markdown or HTML, on one line.</summary>
    public static string Escape(string text)
    {
        var shown = PrintableText.Escape(text.Length <= LongestText ? text
            : PrintableText.Beginning(text, LongestText) + "…");
        var result = new StringBuilder(shown.Length);
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];
            if (c is '<' or '>' or '&')
            {
                result.Append(c switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            }
            else
            {
                // Dots, hyphens, brackets and colons inside of a line mean nothing but beside what they would make of
                // it.
                if (Meaningful.Contains(c, StringComparison.Ordinal)
                    && (c is not ('.' or '-' or '(' or ')' or ':' or '+' or '=' or '!' or '{' or '}' or '$' or '^')
                    || i == 0))
                {
                    result.Append('\\');
                }

                result.Append(c);
            }
        }

        // A number with a dot would begin a list.
        var digits = result.ToString().TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < result.Length && result[digits] is '.' or ')')
        {
            result.Insert(digits, '\\');
        }

        // An address in plain text becomes a link by itself, an @name a mention.
        return result.ToString().Replace("://", ":&#47;&#47;", StringComparison.Ordinal)
            .Replace("www.", "www&#46;", StringComparison.OrdinalIgnoreCase);
    }

    public override string ToString() => _text.ToString();

    private static string Cell(string text) => Escape(text);

    private static string Html(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);

    private void Block(string text) => _text.Append(text).Append("\n\n");
}
