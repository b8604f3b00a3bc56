using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Says where and why a text is not YAML. The parser's own places are those at which it gave up, often lines later and
/// sometimes 1:1, and its words are a parser's; so the text is looked at once more for what people get wrong.
/// </summary>
internal static class SyntaxDiagnosis
{
    /// <summary>The finding for a text that the parser refused.</summary>
    /// <param name="source">The text.</param>
    /// <param name="offset">Where the parser gave up.</param>
    /// <param name="parserMessage">What it said.</param>
    public static Finding Of(SourceText source, int offset, string parserMessage)
    {
        var scan = new SyntaxScan(source.Text);
        scan.Run();
        if (scan.Defect is { } defect)
        {
            return Describe(source, defect);
        }

        return FromParser(source, Math.Clamp(offset, 0, source.Text.Length), parserMessage);
    }

    private static Finding Describe(SourceText source, SyntaxDefect defect)
    {
        var location = source.At(defect.Offset);
        var shown = defect.Offset < source.Text.Length ? source.Text[defect.Offset] : ' ';
        return defect.Kind switch
        {
            SyntaxDefectKind.Tab => Finding.Of(ReadingRules.NoTabs, location,
                "Dòng này thụt lề bằng tab.", "This line is indented with a tab."),
            SyntaxDefectKind.UnclosedBracket => Finding.Of(ReadingRules.BracketsClose, location,
                $"Ngoặc '{shown}' không được đóng.", $"The bracket '{shown}' is never closed."),
            SyntaxDefectKind.StrayBracket => Finding.Of(ReadingRules.BracketsClose, location,
                $"Ngoặc '{shown}' không khớp với ngoặc mở nào.", $"The bracket '{shown}' matches no opening bracket."),
            SyntaxDefectKind.UnclosedQuote => Finding.Of(ReadingRules.QuotesClose, location,
                $"Dấu nháy {shown} không được đóng.", $"The quote {shown} is never closed."),
            _ => Finding.Of(ReadingRules.QuotesClose, location,
                "Sau dấu nháy đóng còn văn bản; cả giá trị phải nằm trong dấu nháy.",
                "Text follows the closing quote; the whole value must stand inside the quotes."),
        };
    }

    private static Finding FromParser(SourceText source, int offset, string message)
    {
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

        if (Says("mapping values are not allowed") || Says("invalid mapping"))
        {
            var colon = source.Text.LastIndexOf(':', Math.Min(offset, Math.Max(0, source.Text.Length - 1)));
            return Finding.Of(ReadingRules.ColonStands, source.At(colon < 0 ? offset : colon),
                "Dấu hai chấm thứ hai trên một dòng: giá trị có ': ' phải đặt trong dấu nháy kép.",
                "A second colon on the line: a value that contains ': ' must stand in double quotes.");
        }

        if (Says("could not find expected ':'") || Says("while scanning a simple key"))
        {
            return Finding.Of(ReadingRules.ColonStands, LineWithoutColon(source, offset),
                "Dòng này thiếu dấu hai chấm và dấu cách sau khoá.",
                "This line lacks the colon and space after the key.");
        }

        if (Says("cannot start any token") || Says("unknown escape") || Says("escape"))
        {
            var sign = offset < source.Text.Length ? source.Text[offset].ToString() : "";
            return Finding.Of(ReadingRules.Syntax, source.At(offset),
                $"Ký tự '{sign}' không được đứng ở đây; hãy đặt giá trị trong dấu nháy đơn.",
                $"The character '{sign}' cannot stand here; put the value in single quotes.");
        }

        if (Says("expected <block end>") || Says("did not find expected key") || Says("block mapping")
            || Says("block sequence") || Says("block collection") || Says("'-' indicator"))
        {
            return Finding.Of(ReadingRules.IndentationFits, FirstWordAt(source, offset),
                "Dòng này thụt lề không khớp với các dòng cùng cấp ở trên.",
                "The indentation of this line does not match the lines of its level above.");
        }

        return Finding.Of(ReadingRules.Syntax, source.At(offset),
            "Chỗ này không đúng cú pháp YAML.",
            "This is not valid YAML.");
    }

    // The parser reports where the next key begins; the line meant is the last one before it without ': '.
    private static Location LineWithoutColon(SourceText source, int offset)
    {
        for (var line = source.PositionOf(offset).Line; line >= 1; line--)
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

        return source.At(offset);
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
