using System.Text.Json;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>One result of a SARIF log.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter writer, SarifEntry entry, SarifContent content)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", entry.Rule.Id);
        writer.WriteNumber("ruleIndex", content.IndexOf(entry.Rule));
        writer.WriteString("kind", entry.Kind);
        writer.WriteString("level", entry.Finding is { } finding ? SarifTool.LevelOf(finding.Severity) : "none");
        WriteText(writer, entry, content.Language);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        SarifLocation.Write(writer, entry.Location, entry.Result.Name, entry.Place, content);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteTaxa(writer, entry, content);
        WriteFingerprints(writer, entry);
        if (entry.Finding is not null)
        {
            WriteRelated(writer, entry.Finding, content);
            WriteFix(writer, entry.Finding, content);
        }

        WriteSuppression(writer, entry, content);
        if (entry.BaselineState is { } state)
        {
            writer.WriteString("baselineState", state);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, SarifEntry entry, Language language)
    {
        if (entry.Finding is not { } finding)
        {
            var requirement = entry.Requirement!;
            writer.WriteMessage("message",
                $"{requirement.Id} {requirement.Title.In(language)}: "
                    + $"{VerdictTexts.Of(entry.View!).In(language)}. {entry.View!.Reason.In(language)} "
                    + $"({RequirementTexts.Whole(requirement).In(language)})");
            return;
        }

        var more = new[] { (ReportTexts.LegalBasis, finding.LegalBasis), (ReportTexts.Expected, finding.Expected) }
            .Where(line => line.Item2 is not null)
                .Select(line => $"{Capital(line.Item1.In(language))}: {line.Item2!.In(language)}").ToList();
        var text = PrintableText.Short(finding.Message.In(language));
        writer.WriteMessage("message", string.Join('\n', more.Prepend(text)),
            string.Join("\n\n", more.Prepend(text).Select(MarkdownPage.Escape)));
    }

    private static void WriteTaxa(Utf8JsonWriter writer, SarifEntry entry, SarifContent content)
    {
        var requirements = entry.Finding?.RequirementIds ?? [entry.Requirement!.Id];
        var taxa = requirements.Select(id => (Id: id, At: content.TaxonOf(id))).Where(taxon => taxon.At is not null)
            .ToList();
        if (taxa.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("taxa");
        foreach (var (id, at) in taxa)
        {
            var (taxonomy, index) = at!.Value;
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteNumber("index", index);
            writer.WriteStartObject("toolComponent");
            writer.WriteString("name", content.Taxonomies[taxonomy].Id);
            writer.WriteNumber("index", taxonomy);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Under a name of our own: GitHub works out its own of the lines, and warns of every other.
    private static void WriteFingerprints(Utf8JsonWriter writer, SarifEntry entry)
    {
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("ictrefFinding/v1", entry.Fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter writer, Finding finding, SarifContent content)
    {
        if (finding.Related.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        foreach (var (number, related) in finding.Related.Index())
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", number + 1);
            SarifLocation.Write(writer, related.Location, related.Location.File, "", content);
            writer.WriteMessage("message", related.Message.In(content.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter writer, Finding finding, SarifContent content)
    {
        if (SuggestedText.For(finding) is not { } text || finding.Location.File.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteMessage("description",
            $"{Capital(ReportTexts.DidYouMean.In(content.Language))} '{PrintableText.Short(text)}'.");
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        SarifLocation.WriteArtifact(writer, "artifactLocation", finding.Location.File, content);
        writer.WriteStartArray("replacements");
        writer.WriteStartObject();
        SarifLocation.WriteRegion(writer, "deletedRegion", finding.Location, withSnippet: false);
        writer.WriteStartObject("insertedContent");
        writer.WriteString("text", text);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // A waiver stands in the description itself, a baseline beside it.
    private static void WriteSuppression(Utf8JsonWriter writer, SarifEntry entry, SarifContent content)
    {
        if (entry.Suppression is not { } suppression)
        {
            return;
        }

        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", suppression.Kind == SuppressionKind.Waiver ? "inSource" : "external");
        writer.WriteString("status", "accepted");
        writer.WriteString("justification", suppression.Justification.In(content.Language));
        if (suppression.Kind == SuppressionKind.Waiver && suppression.Location.IsInText)
        {
            writer.WriteStartObject("location");
            SarifLocation.Write(writer, suppression.Location, suppression.Location.File, "", content);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
