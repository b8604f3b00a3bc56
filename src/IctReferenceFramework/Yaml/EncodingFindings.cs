using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>Findings for files that are no UTF-8 text: what they are instead, and how to make a text of them.</summary>
internal static class EncodingFindings
{
    /// <summary>Why bytes are no text.</summary>
    public static Finding Of(DecodedText decoded, ReadOnlySpan<byte> bytes) => decoded.Defect switch
    {
        TextDefect.Utf16 => Wide(decoded.Source, "UTF-16"),
        TextDefect.Utf32 => Wide(decoded.Source, "UTF-32"),
        TextDefect.OtherFile => OtherFile(decoded.Source, decoded.Kind),
        TextDefect.InvalidByte => InvalidByte(decoded, LegacyEncodings.Guess(bytes)),
        _ => ControlCharacter(decoded.Source, decoded.Offset),
    };

    public static Finding ControlCharacter(SourceText source, int offset)
    {
        var code = ForeignCharacters.CodeOf(source.Text[offset]);
        return Finding.Of(ReadingRules.NoControlCharacters, source.At(offset),
            $"Ký tự điều khiển {code} không được phép trong YAML; có thể đây không phải tệp văn bản.",
            $"The control character {code} is not allowed in YAML; this may not be a text file.");
    }

    /// <summary>
    /// A text that was saved in the wrong encoding once: it is UTF-8 again, but no longer what it was.
    /// </summary>
    public static Finding? Garbled(SourceText source)
    {
        if (LegacyEncodings.Garbled(source.Text) is not { } encoding
            || LegacyEncodings.FirstWord(source.Text, encoding) is not var (start, word, meant))
        {
            return null;
        }

        return Finding.Of(ReadingRules.TextIsNotGarbled, source.At(new TextSpan(start, start + word.Length)),
            $"Chữ trong tệp có vẻ đã hỏng khi đổi bảng mã ({NameOf(encoding)}): '{word}' có lẽ là '{meant}'.",
            $"The text seems to have been garbled by a change of encoding ({NameOf(encoding)}): '{word}' probably "
                + $"is '{meant}'.");
    }

    private static Finding Wide(SourceText source, string encoding) =>
        Finding.Of(ReadingRules.Utf8, source.At(0), $"Tệp được lưu ở bảng mã {encoding}.",
            $"The file is saved as {encoding}.");

    private static Finding InvalidByte(DecodedText decoded, LegacyEncoding? encoding)
    {
        var place = decoded.Source.At(decoded.Source.Text.Length);
        return encoding is { } known
            ? Finding.Of(ReadingRules.Utf8, place,
                $"Tệp có vẻ được lưu ở bảng mã cũ {NameOf(known)}, không phải UTF-8. Hãy chuyển mã sang Unicode "
                    + $"(ví dụ bằng UniKey), rồi lưu là UTF-8.",
                $"The file seems to be saved in the old encoding {NameOf(known)}, not as UTF-8. Convert it to "
                    + $"Unicode (with UniKey, for example) and save it as UTF-8.")
            : Finding.Of(ReadingRules.Utf8, place,
                string.Create(CultureInfo.InvariantCulture,
                    $"Byte 0x{decoded.Byte:X2} ở vị trí {decoded.Offset} không phải UTF-8."),
                string.Create(CultureInfo.InvariantCulture,
                    $"Byte 0x{decoded.Byte:X2} at offset {decoded.Offset} is not UTF-8."));
    }

    private static Finding OtherFile(SourceText source, FileKind kind)
    {
        var (vi, en) = kind switch
        {
            FileKind.Word => ("tệp Word (.docx)", "a Word document (.docx)"),
            FileKind.Excel => ("tệp Excel (.xlsx)", "an Excel workbook (.xlsx)"),
            FileKind.OldOffice => ("tệp Word hoặc Excel đời cũ (.doc, .xls)", "an old Word or Excel file (.doc, .xls)"),
            FileKind.Zip => ("tệp nén (.zip)", "a zip archive"),
            FileKind.Pdf => ("tệp PDF", "a PDF file"),
            FileKind.Rtf => ("tệp RTF", "an RTF file"),
            FileKind.Html => ("trang HTML", "an HTML page"),
            FileKind.Xml => ("tệp XML", "an XML file"),
            _ => ("tệp ảnh", "a picture"),
        };
        return Finding.Of(ReadingRules.FileIsADescription, source.At(0),
            $"Đây là {vi}, không phải bản mô tả kiến trúc viết bằng YAML.",
            $"This is {en}, not an architecture description in YAML.");
    }

    private static string NameOf(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => "TCVN3 (ABC)",
        LegacyEncoding.Vni => "VNI",
        LegacyEncoding.Windows1258 => "Windows-1258",
        _ => "UTF-8 → Windows-1252",
    };
}
