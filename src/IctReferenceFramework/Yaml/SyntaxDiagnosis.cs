using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Says where and why a text is not YAML. The parser's own places are those at which it gave up, often lines later and
/// sometimes 1:1, and its words are a parser's; so the text is looked at once more for what people get wrong.
/// </summary>
internal static partial class SyntaxDiagnosis
{
    /// <summary>The finding for a text that the parser refused.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">Where the parser gave up.</param>
    /// <param name="parserMessage">What it said.</param>
    public static Finding Of(SourceText source, int offset, string parserMessage)
    {
        var scan = new SyntaxScan(source.Text);
        scan.Run();
        var slip = LineSlips.First(source, source.PositionOf(Math.Max(offset, scan.Defect?.Offset ?? 0)).Line + 1);
        if (scan.Defect is { } defect)
        {
            return slip is not null && slip.Location.Span.Start <= defect.Offset ? slip : Describe(source, defect);
        }

        return slip ?? FromParser(source, Math.Clamp(offset, 0, source.Text.Length), parserMessage);
    }

    private static Finding Describe(SourceText source, SyntaxDefect defect)
    {
        var location = source.At(defect.Offset);
        var shown = defect.Offset < source.Text.Length ? source.Text[defect.Offset] : ' ';
        return defect.Kind switch
        {
            SyntaxDefectKind.Tab => ReadingFindings.Tab(location),
            SyntaxDefectKind.UnclosedBracket => Finding.Of(ReadingRules.BracketsClose, location,
                $"Thiếu ngoặc đóng cho '{shown}'.", $"The bracket '{shown}' is never closed."),
            SyntaxDefectKind.StrayBracket => Finding.Of(ReadingRules.BracketsClose, location,
                $"Ngoặc đóng '{shown}' không có ngoặc mở tương ứng.",
                $"The bracket '{shown}' matches no opening bracket."),
            SyntaxDefectKind.UnclosedQuote => Finding.Of(ReadingRules.QuotesClose, location,
                $"Thiếu dấu nháy đóng cho {shown}.", $"The quote {shown} is never closed."),
            SyntaxDefectKind.TextAfterBracket => Finding.Of(ReadingRules.BracketsClose, location,
                $"Sau ngoặc đóng còn '{shown}'.", $"'{shown}' follows the closing bracket."),
            SyntaxDefectKind.MissingComma => MissingComma(location),
            _ when shown == '#' => ReadingFindings.CommentWithoutSpace(location),
            _ when shown == ',' => Finding.Of(ReadingRules.QuotesClose, location,
                "Thừa dấu phẩy sau giá trị.", "A comma must not stand after the value."),
            _ => Finding.Of(ReadingRules.QuotesClose, location,
                "Sau dấu nháy đóng còn ký tự; toàn bộ giá trị phải nằm trong dấu nháy.",
                "Text follows the closing quote; the whole value must stand inside the quotes."),
        };
    }

    private static Finding FromParser(SourceText source, int offset, string message)
    {
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

        if (Says("mapping values are not allowed") || Says("invalid mapping"))
        {
            return UnexpectedColon(source, offset);
        }

        if (Says("could not find expected ':'") || Says("while scanning a simple key"))
        {
            return MissingColon(LineWithoutColon(source, source.PositionOf(offset).Line));
        }

        if (SyntaxSentences.For(source, offset, message) is { } said)
        {
            return said;
        }

        if (Says("escape"))
        {
            var slash = source.Text.IndexOf('\\', offset);
            return Finding.Of(ReadingRules.Syntax,
                slash < 0 ? source.At(offset) : source.At(new TextSpan(slash, Math.Min(slash + 2, source.Text.Length))),
                "Trong dấu nháy kép, dấu '\\' mở đầu một ký tự đặc biệt; cần viết '\\\\' hoặc dùng dấu nháy đơn.",
                "In double quotes '\\' begins a special character; write '\\\\' or use single quotes.");
        }

        if (Says("block scalar"))
        {
            return Finding.Of(ReadingRules.Syntax, source.At(offset),
                "Sau dấu '>' hoặc '|' phải xuống dòng; muốn viết chính dấu này thì đặt giá trị trong dấu nháy.",
                "After '>' or '|' the text begins on the next line; to write the sign itself, put the value in "
                    + "quotes.");
        }

        if (Says("expected ',' or"))
        {
            return MissingComma(source.At(offset));
        }

        if (Says("expected <block end>") || Says("did not find expected key") || Says("block mapping")
            || Says("block sequence") || Says("block collection") || Says("'-' indicator"))
        {
            return Misindented(source, offset);
        }

        // The parser stops at a text that goes on behind a tab, but points to where the text began.
        if (FirstTabInIndentation().Match(source.Text) is { Success: true } tab)
        {
            return Describe(source, new(SyntaxDefectKind.Tab, tab.Index));
        }

        return Finding.Of(ReadingRules.Syntax, source.At(offset),
            "Nội dung tại vị trí này không đúng cú pháp YAML.",
            "This is not valid YAML.");
    }

    private static Finding MissingComma(Location location) =>
        Finding.Of(ReadingRules.BracketsClose, location,
            "Thiếu dấu phẩy giữa hai phần tử trong ngoặc.", "A comma is missing between two items in brackets.");

    [GeneratedRegex(@"(?<=(^|[\r\n]) *)\t(?=[ \t]*[^\s#])", RegexOptions.CultureInvariant)]
    private static partial Regex FirstTabInIndentation();

    // The second colon of a line belongs to a value that lacks quotes. The first one is that of a key, and what is
    // wrong is the line above, which lacks its own, or the indentation.
    private static Finding UnexpectedColon(SourceText source, int offset)
    {
        var colon = Math.Max(0, source.Text.LastIndexOf(':', Math.Min(offset, Math.Max(0, source.Text.Length - 1))));
        var line = source.PositionOf(colon).Line;
        if (source.Text.AsSpan(source.LineStart(line), colon - source.LineStart(line))
            .Contains(": ", StringComparison.Ordinal))
        {
            return Finding.Of(ReadingRules.ColonStands, source.At(colon),
                "Dòng có dấu hai chấm thứ hai: giá trị chứa ': ' phải đặt trong dấu nháy kép.",
                "A second colon on the line: a value that contains ': ' must stand in double quotes.");
        }

        var above = LineWithoutColon(source, line - 1);
        var blank = source.Text.AsSpan(above.Span.End, Math.Max(0, source.LineStart(line) - above.Span.End)).Trim();
        return above.Span.Length > 0 && blank.IsEmpty ? MissingColon(above) : Misindented(source, colon);
    }

    private static Finding MissingColon(Location location) =>
        Finding.Of(ReadingRules.ColonStands, location,
            "Dòng này thiếu dấu hai chấm và dấu cách sau khóa.",
            "This line lacks the colon and space after the key.");

    // Before the indentation is blamed: a line without 'key: ' or '- ' at the right place, at or right above it, is
    // what the parser stumbled over.
    private static Finding Misindented(SourceText source, int offset)
    {
        var line = source.PositionOf(offset).Line;
        for (var near = line; near >= Math.Max(1, line - 1); near--)
        {
            var text = source.Line(near);
            var content = text.TrimStart();
            if (content.IsEmpty || content[0] == '#')
            {
                continue;
            }

            var start = source.LineStart(near) + text.Length - content.Length;
            if (content[0] == '-' && content.Length > 1 && !char.IsWhiteSpace(content[1]) && content[1] != '-')
            {
                return Finding.Of(ReadingRules.DashStands, source.At(start),
                    "Sau dấu '-' ở đầu phần tử phải có dấu cách.", "The '-' of an item must be followed by a space.");
            }

            var body = content.StartsWith("- ", StringComparison.Ordinal) ? content[2..].TrimStart() : content;
            if (!body.IsEmpty && !body.Contains(": ", StringComparison.Ordinal)
                && !body.TrimEnd().EndsWith(":", StringComparison.Ordinal)
                && body[0] is not ('[' or '{' or '"' or '\''))
            {
                return MissingColon(source.At(new TextSpan(start, start + content.TrimEnd().Length)));
            }
        }

        return Finding.Of(ReadingRules.IndentationFits, FirstWordAt(source, offset),
            "Dòng này thụt lề không khớp với các dòng cùng cấp ở trên.",
            "The indentation of this line does not match the lines of its level above.");
    }

    // The nearest line, going up, that has content but no colon after a key; an empty place if there is none.
    private static Location LineWithoutColon(SourceText source, int from)
    {
        for (var line = from; line >= 1; line--)
        {
            var text = source.Line(line);
            var content = text.TrimStart();
            if (!content.IsEmpty && content[0] != '#' && !content.Contains(": ", StringComparison.Ordinal)
                && !content.TrimEnd().EndsWith(":", StringComparison.Ordinal))
            {
                var start = source.LineStart(line) + text.Length - content.Length;
                return source.At(new TextSpan(start, start + content.TrimEnd().Length));
            }
        }

        return source.At(new TextSpan(0, 0));
    }

    private static Location FirstWordAt(SourceText source, int offset)
    {
        var line = source.PositionOf(offset).Line;
        var text = source.Line(line);
        var content = text.TrimStart();
        if (content.IsEmpty)
        {
            return source.At(offset);
        }

        var start = source.LineStart(line) + text.Length - content.Length;
        var length = content.IndexOfAny(" :");
        return source.At(new TextSpan(start, start + (length <= 0 ? content.TrimEnd().Length : length)));
    }
}
