using System.Text.Json;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>Places of a SARIF log: lines and columns counted from 1, the end after the last character.</summary>
internal static class SarifLocation
{
    private const int LongestSnippet = 1_000;

    /// <summary>Writes the parts of a location object: file and region, or the object that is meant.</summary>
    public static void Write(Utf8JsonWriter writer, Location location, string file, string place, SarifContent content)
    {
        if (file.Length > 0)
        {
            writer.WriteStartObject("physicalLocation");
            WriteArtifact(writer, "artifactLocation", file, content);
            if (location.IsInText)
            {
                WriteRegion(writer, "region", FirstLine.Of(location), withSnippet: true);
                WriteContext(writer, FirstLine.Of(location));
            }

            writer.WriteEndObject();
        }

        var name = location.IsInText ? place : location.Subject ?? "";
        if (name.Length > 0)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", name);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
    }

    // The line before and the line after, for readers without the file.
    private static void WriteContext(Utf8JsonWriter writer, Location location)
    {
        var source = location.Source!;
        var (first, last) = (Math.Max(1, location.Start.Line - 1), Math.Min(source.LineCount, location.End.Line + 1));
        var (start, end) = (source.LineStart(first), source.LineStart(last) + source.Line(last).Length);
        if (end - start <= LongestSnippet && (first, last) != (location.Start.Line, location.End.Line))
        {
            writer.WriteStartObject("contextRegion");
            writer.WriteNumber("startLine", first);
            writer.WriteNumber("endLine", last);
            WriteSnippet(writer, source.Text[start..end]);
            writer.WriteEndObject();
        }
    }

    // Contents of a file, as they are.
    private static void WriteSnippet(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject("snippet");
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    public static void WriteArtifact(Utf8JsonWriter writer, string name, string file, SarifContent content,
        bool withIndex = true)
    {
        writer.WriteStartObject(name);
        writer.WriteString("uri", FileUri.Of(file));
        if (!FileUri.IsAbsolute(file))
        {
            writer.WriteString("uriBaseId", SarifReport.Root);
        }

        if (withIndex)
        {
            writer.WriteNumber("index", content.IndexOf(file));
        }

        writer.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter writer, string name, Location location, bool withSnippet)
    {
        var (start, end) = (location.Start, location.End);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        if (withSnippet && location.Span.Length is > 0 and <= LongestSnippet)
        {
            WriteSnippet(writer, location.Source!.Text[location.Span.Start..location.Span.End]);
        }

        writer.WriteEndObject();
    }
}
