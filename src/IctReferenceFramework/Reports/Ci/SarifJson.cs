using System.Text.Json;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>What texts look like in SARIF.</summary>
internal static class SarifJson
{
    /// <summary>A message or multiformat text: plain, and as Markdown where there is more to it.</summary>
    public static void WriteMessage(this Utf8JsonWriter writer, string name, string text, string? markdown = null)
    {
        writer.WriteStartObject(name);
        // In a plain message '[words](1)' is a link: no text of a user makes one.
        writer.WriteString("text", text.Replace("](", "] (", StringComparison.Ordinal));
        if (markdown is not null)
        {
            writer.WriteString("markdown", markdown);
        }

        writer.WriteEndObject();
    }
}
