using System.Text;

namespace IctReferenceFramework.Source;

/// <summary>Decodes bytes as UTF-8 and says where they are not; nothing is ever replaced silently.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(false, throwOnInvalidBytes: true);

    /// <summary>The decoded text, or what stands in its way.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new(new("", name), TextDefect.Utf16, 0);
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
