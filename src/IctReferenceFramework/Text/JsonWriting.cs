using System.Text.Encodings.Web;
using System.Text.Json;

namespace IctReferenceFramework.Text;

/// <summary>What all JSON of this library has in common.</summary>
internal static class JsonWriting
{
    private const int MostPending = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The file is UTF-8 and no HTML: Vietnamese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one JSON value and a line break; the stream is left open.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        stream.Write("\n"u8);
    }

    /// <summary>Hands on what is written: a report of a hundred thousand findings is never whole in memory.</summary>
    public static void FlushNowAndThen(this Utf8JsonWriter writer)
    {
        if (writer.BytesPending > MostPending)
        {
            writer.Flush();
        }
    }

    /// <summary>Writes a text in both languages under a key.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi", text.Vi);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    /// <summary>Writes a list of texts under a key.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of objects under a key.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
            writer.FlushNowAndThen();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a share from 0 to 1, to four places; null where there is none.</summary>
    public static void WriteShare(this Utf8JsonWriter writer, string name, double? share)
    {
        if (share is { } value)
        {
            writer.WriteNumber(name, Math.Round(value, 4));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
