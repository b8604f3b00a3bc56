namespace IctReferenceFramework.Source;

/// <summary>Recognises files of other programs that people take for a description.</summary>
internal static class FileSignatures
{
    // The directory of a zip stands at its end, the first entry at its beginning.
    private const int Looked = 65536;

    public static FileKind KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => Packed(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OldOffice,
        [0x25, 0x50, 0x44, 0x46, ..] => FileKind.Pdf,
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => FileKind.Picture,
        _ when bytes.StartsWith("{\\rtf"u8) => FileKind.Rtf,
        _ => Markup(bytes),
    };

    private static FileKind Packed(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(Looked, bytes.Length)];
        var tail = bytes[Math.Max(0, bytes.Length - Looked)..];
        return head.IndexOf("word/"u8) >= 0 || tail.IndexOf("word/"u8) >= 0 ? FileKind.Word
            : head.IndexOf("xl/"u8) >= 0 || tail.IndexOf("xl/"u8) >= 0 ? FileKind.Excel
            : FileKind.Zip;
    }

    private static FileKind Markup(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return start.StartsWith("<?xml"u8) ? FileKind.Xml
            : start.StartsWith("<!DOCTYPE"u8) || start.StartsWith("<!doctype"u8) || start.StartsWith("<html"u8)
                ? FileKind.Html
            : FileKind.Unknown;
    }
}
