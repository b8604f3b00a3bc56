using System.Text;

namespace IctReferenceFramework.Source;

/// <summary>Decodes bytes as UTF-8 and says where they are not; nothing is ever replaced silently.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(false, throwOnInvalidBytes: true);

    /// <summary>The decoded text, or what stands in its way.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (WideDefect(bytes) is var wide and not TextDefect.None)
        {
            return new(new("", name), wide, 0);
        }

        if (FileSignatures.KindOf(bytes) is var kind and not FileKind.Unknown)
        {
            return new(new("", name), TextDefect.OtherFile, 0) { Kind = kind };
        }

        try
        {
            var source = new SourceText(Encoding.GetString(bytes), name);
            var control = FirstControlCharacter(source.Text);
            return control < 0 ? new(source, TextDefect.None, 0) : new(source, TextDefect.ControlCharacter, control);
        }
        catch (DecoderFallbackException)
        {
            // The exception's own index is relative to an inner buffer, so the place is looked up by validating.
            var offset = FirstInvalidByte(bytes);
            var readable = new SourceText(Encoding.GetString(bytes[..offset]), name);
            return new(readable, TextDefect.InvalidByte, offset) { Byte = bytes[offset] };
        }
    }

    /// <summary>Offset of the first character that YAML forbids, or -1.</summary>
    public static int FirstControlCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c) && !char.IsSurrogatePair(text, i))
            {
                if (i == 0 || !char.IsSurrogatePair(text, i - 1))
                {
                    return i;
                }
            }
            else if (c is < ' ' and not '\t' and not '\n' and not '\r' or '\u007F' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return -1;
    }

    // UTF-16 and UTF-32 by their mark, or by the zeros that ASCII letters have in them.
    private static TextDefect WideDefect(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return TextDefect.Utf32;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return TextDefect.Utf16;
        }

        return bytes is [> 0, 0, 0, 0, ..] or [0, 0, 0, > 0, ..] ? TextDefect.Utf32
            : bytes is [> 0, 0, > 0, 0, ..] or [0, > 0, 0, > 0, ..] ? TextDefect.Utf16
            : TextDefect.None;
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
