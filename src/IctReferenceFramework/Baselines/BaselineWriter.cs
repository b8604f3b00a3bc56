using System.Text.Json;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Baselines;

/// <summary>Writes a baseline: one entry an item, sorted, so that a change of it reads well in a review.</summary>
internal static class BaselineWriter
{
    public static void Write(Baseline baseline, Stream stream) => JsonWriting.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", 1);
        writer.WriteStartArray("known");
        foreach (var entry in baseline.Entries.OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Identity.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Identity.Key, StringComparer.Ordinal)
            .ThenBy(entry => string.Join('\n', entry.Identity.Details), StringComparer.Ordinal))
        {
            WriteEntry(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteEntry(Utf8JsonWriter writer, BaselineEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("file", entry.File);
        writer.WriteString("rule", entry.Identity.Rule);
        if (entry.Identity.Requirement is { } requirement)
        {
            writer.WriteString("requirement", requirement);
        }

        WriteUnlessEmpty(writer, "place", entry.Identity.Place);
        WriteUnlessEmpty(writer, "value", entry.Identity.Value);
        if (entry.Identity.Details.Count > 0)
        {
            writer.WriteStrings("details", entry.Identity.Details);
        }

        writer.WriteString("severity", Kebab.Of(entry.Severity));
        writer.WriteString("message", entry.Message);
        writer.WriteEndObject();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter writer, string name, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteString(name, value);
        }
    }
}
