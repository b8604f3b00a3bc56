using System.Buffers;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Sentences for constructs that the parser refuses: what it is called, and how to write what was meant.
/// </summary>
internal static class SyntaxSentences
{
    private static readonly SearchValues<char> Unquotable = SearchValues.Create("\"\\,]}#");

    /// <summary>The finding for what the parser said; null if there is no sentence of its own for it.</summary>
    public static Finding? For(SourceText source, int offset, string message)
    {
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
        var sign = offset < source.Text.Length ? source.Text[offset] : ' ';
        if (Says("anchor or alias") && sign is '*' or '&')
        {
            return QuoteIt(source, offset,
                $"Giá trị bắt đầu bằng '{sign}', dấu mà YAML dùng cho {(sign == '*' ? "bí danh" : "điểm neo")}.",
                $"The value begins with '{sign}', which YAML reads as {(sign == '*' ? "an alias" : "an anchor")}.");
        }

        if (Says("cannot start any token"))
        {
            return QuoteIt(source, offset,
                $"Giá trị không được bắt đầu bằng '{sign}' khi không có dấu nháy.",
                $"A value without quotes cannot begin with '{sign}'.");
        }

        if (Says("surrogate"))
        {
            var at = Math.Max(offset, source.Text.IndexOf("\\u", offset, StringComparison.OrdinalIgnoreCase));
            return Finding.Of(ReadingRules.Syntax, source.At(new TextSpan(at, Math.Min(at + 6, source.Text.Length))),
                "Mã '\\u' này chỉ là một nửa ký tự; hãy gõ chính ký tự đó, hoặc xóa mã.",
                "This '\\u' code is only half a character; type the character itself, or delete the code.");
        }

        if (Says("incompatible YAML document") || Says("scanning a directive"))
        {
            return Finding.Of(ReadingRules.Syntax, Line(source, offset),
                "Chỉ thị này không dùng được: công cụ đọc YAML 1.2; hãy xóa dòng bắt đầu bằng '%'.",
                "This directive cannot be used: the tool reads YAML 1.2; delete the line that begins with '%'.");
        }

        if (Says("extra spaces in first line"))
        {
            var block = Math.Max(0, source.Text.AsSpan(0, offset).LastIndexOfAny('|', '>'));
            return Finding.Of(ReadingRules.Syntax, source.At(block),
                "Khối văn bản sau dấu này không có chữ nào, chỉ có dấu cách; hãy viết nội dung, hoặc xóa các dấu "
                    + "cách thừa.",
                "The block of text after this sign holds spaces only; write its text, or delete the spaces.");
        }

        if (sign == ':' && Says("expected ',' or"))
        {
            return Finding.Of(ReadingRules.ColonStands, source.At(offset),
                "Dấu hai chấm phải đứng ngay sau khóa, trên cùng một dòng: viết 'khóa: giá trị'.",
                "The colon must stand right after its key, on the same line: write 'key: value'.");
        }

        return null;
    }

    // The whole value, to the end of the line, with the quotes that make it a text.
    private static Finding QuoteIt(SourceText source, int offset, string vi, string en)
    {
        var location = Line(source, offset);
        var value = source.Text[location.Span.Start..location.Span.End];
        return Finding.Of(ReadingRules.Syntax, location,
            $"{vi} Hãy đặt cả giá trị trong dấu nháy kép.", $"{en} Put the whole value in double quotes.") with
        {
            Suggestion = value.AsSpan().ContainsAny(Unquotable) ? null : $"\"{value}\"",
        };
    }

    private static Location Line(SourceText source, int offset)
    {
        var line = source.PositionOf(offset).Line;
        return source.At(new TextSpan(offset,
            Math.Max(offset, source.LineStart(line) + source.Line(line).TrimEnd().Length)));
    }
}
