using System.Text.Json;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>A framework as JSON for machines, in both languages.</summary>
internal static class FrameworkJson
{
    /// <summary>Writes the framework as UTF-8 text.</summary>
    public static void Write(ReferenceFramework framework, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(stream);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", framework.Id);
            writer.WriteString("version", framework.Version);
            writer.WriteString("revision", Day.Iso(framework.Revision));
            writer.WriteText("name", framework.Name);
            WriteStatus(writer, framework);
            List(writer, "parts", framework.Parts, WritePart);
            List(writer, "groups", framework.Groups, static (w, group) => Named(w, group.Id, group.Name));
            List(writer, "principles", framework.Principles, WritePrinciple);
            List(writer, "vocabularies", framework.Vocabularies, WriteVocabulary);
            List(writer, "requirements", framework.Requirements, WriteRequirement);
            List(writer, "sources", framework.Sources, WriteSource);
            writer.WriteEndObject();
        });
    }

    /// <summary>Writes a profile as UTF-8 text.</summary>
    public static void Write(Profile profile, ReferenceFramework over, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(stream);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", profile.Id);
            writer.WriteString("kind", "profile");
            writer.WriteString("version", profile.Version);
            writer.WriteString("revision", Day.Iso(profile.Revision));
            writer.WriteText("name", profile.Name);
            writer.WriteText("instrument", profile.Instrument.Citation);
            writer.WriteString("applies-from", Day.Iso(profile.AppliesFrom));
            if (profile.AppliesUntil is { } until)
            {
                writer.WriteString("applies-until", Day.Iso(until));
            }

            writer.WriteStrings("supersedes", profile.Supersedes);
            WriteStatus(writer, profile.AppliedTo(over));
            List(writer, "requirements", profile.Requirements, WriteRequirement);
            List(writer, "sources", profile.Sources, WriteSource);
            writer.WriteEndObject();
        });
    }

    private static void WriteStatus(Utf8JsonWriter writer, ReferenceFramework framework)
    {
        writer.WriteStartObject("status");
        writer.WriteString("state", Kebab.Of(framework.Status.State));
        writer.WriteString("as-of", Day.Iso(framework.Status.AsOf));
        writer.WriteText("statement", framework.Status.Statement);
        List(writer, "known", framework.Status.Known, WriteKnown);
        List(writer, "unknown", framework.Status.Unknown, WriteText);
        writer.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter writer, KnownFact fact)
    {
        WriteText(writer, fact.Statement);
        if (fact.Confidence is { } confidence)
        {
            writer.WriteString("confidence", Kebab.Of(confidence));
            writer.WriteStrings("sources", fact.Sources);
        }
    }

    private static void WritePart(Utf8JsonWriter writer, Part part)
    {
        Named(writer, part.Id, part.Name);
        writer.WriteString("kind", part is Layer ? "layer" : part is CrossCuttingSystem ? "system" : "centre");
        writer.WriteText("purpose", part.Purpose);
        WriteProvenance(writer, part.Provenance);
        List(writer, "functions", part.Functions, static (w, function) =>
        {
            Named(w, function.Id, function.Name);
            WriteProvenance(w, function.Provenance);
        });
    }

    private static void WritePrinciple(Utf8JsonWriter writer, Principle principle)
    {
        Named(writer, principle.Id, principle.Name);
        WriteProvenance(writer, principle.Provenance);
    }

    private static void WriteVocabulary(Utf8JsonWriter writer, Vocabulary vocabulary)
    {
        Named(writer, vocabulary.Id, vocabulary.Name);
        List(writer, "values", vocabulary.Values, static (w, value) =>
        {
            Named(w, value.Id, value.Name);
            WriteProvenance(w, value.Provenance);
        });
    }

    private static void WriteRequirement(Utf8JsonWriter writer, Requirement requirement)
    {
        writer.WriteString("id", requirement.Id);
        writer.WriteString("part", requirement.Part);
        writer.WriteText("title", requirement.Title);
        writer.WriteString("obligation", Kebab.Of(requirement.Obligation));
        writer.WriteString("obligation-basis", Kebab.Of(requirement.ObligationBasis));
        writer.WriteText("evidence", requirement.Evidence);
        Texts(writer, "check", requirement.Checks.Select(check =>
            check is DecidedByRule rule ? $"rule:{rule.Name}" : check.Kind));
        writer.WriteString("strength", Kebab.Of(requirement.Strength));
        writer.WriteString("proof", Kebab.Of(requirement.Proof));
        WriteProvenance(writer, requirement.Provenance);
        Texts(writer, "principles", requirement.Principles);
        writer.WriteString("example", requirement.Example);
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceReference source)
    {
        writer.WriteString("id", source.Id);
        writer.WriteString("kind", Kebab.Of(source.Kind));
        writer.WriteText("title", source.Title);
        Texts(writer, "urls", source.Urls.Select(url => url.OriginalString));
    }

    private static void WriteProvenance(Utf8JsonWriter writer, Provenance provenance)
    {
        if (provenance.Origin.Length > 0)
        {
            writer.WriteString("origin", provenance.Origin);
        }

        writer.WriteString("confidence", Kebab.Of(provenance.Confidence));
        Texts(writer, "sources", provenance.Sources);
    }

    private static void Named(Utf8JsonWriter writer, string id, LocalizedText name)
    {
        writer.WriteString("id", id);
        writer.WriteText("name", name);
    }

    private static void WriteText(Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteString("vi", text.Vi);
        writer.WriteString("en", text.En);
    }

    private static void Texts(Utf8JsonWriter writer, string key, IEnumerable<string> values)
    {
        writer.WriteStartArray(key);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter writer, string key, IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
