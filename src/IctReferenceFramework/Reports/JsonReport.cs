using System.Text.Json;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// Findings as JSON for machines, in the shape of <c>schemas/validation.schema.json</c>, in both languages.
/// </summary>
internal sealed class JsonReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Programs;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            WriteTool(writer);
            writer.WriteString("as-of", Day.Iso(results.Count > 0 ? results[0].AsOf : default));
            if (results.Count > 0)
            {
                writer.WriteString("instruments-looked-through", Day.Iso(results[0].InstrumentsLookedThrough));
            }

            writer.WriteStartArray("files");
            var left = ShownFindings.LimitOf(options, ShownFindings.ForMachines);
            foreach (var result in results)
            {
                left -= WriteResult(writer, result, options, left);
            }

            writer.WriteEndArray();
            WriteSummary(writer, results);
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteString("name", "IctReferenceFramework");
        writer.WriteString("version", ToolVersion.Text);
        writer.WriteEndObject();
    }

    private static int WriteResult(Utf8JsonWriter writer, ValidationResult result, ReportOptions options, int left)
    {
        writer.WriteStartObject();
        writer.WriteString("file", result.Name);
        writer.WriteBoolean("complete", result.IsComplete);
        writer.WriteStartObject("conclusion");
        writer.WriteString("kind", Kebab.Of(result.Conclusion.Kind));
        writer.WriteText("text", FigureTexts.Of(result));
        writer.WriteEndObject();
        var fingerprints = new Fingerprints(result);
        writer.WriteStartArray("findings");
        var shown = ShownFindings.Gravest(result.Findings, Math.Min(options.MaxFindings ?? left, left),
            finding => finding.Severity);
        foreach (var finding in shown)
        {
            WriteFinding(writer, finding, fingerprints);
            writer.FlushNowAndThen();
        }

        writer.WriteEndArray();
        writer.WriteNumber("findings-left-out", result.Findings.Count - shown.Count);
        var suppressed = ShownFindings.Gravest(result.Suppressed, left - shown.Count, each => each.Finding.Severity);
        WriteSuppressed(writer, suppressed, fingerprints);
        writer.WriteNumber("suppressed-left-out", result.Suppressed.Count - suppressed.Count);
        WriteSummary(writer, [result]);
        if (result.Assessment is not null)
        {
            AssessmentJson.Write(writer, result.Assessment);
        }

        if (result.Profiles.Count > 0)
        {
            WriteProfiles(writer, result);
        }

        writer.WriteEndObject();
        return shown.Count + suppressed.Count;
    }

    private static void WriteSuppressed(Utf8JsonWriter writer, IReadOnlyList<SuppressedFinding> all,
        Fingerprints fingerprints)
    {
        writer.WriteStartArray("suppressed");
        foreach (var suppressed in all)
        {
            writer.WriteStartObject();
            writer.WriteString("by", Kebab.Of(suppressed.Kind));
            writer.WriteText("justification", suppressed.Justification);
            writer.WritePropertyName("finding");
            WriteFinding(writer, suppressed.Finding, fingerprints);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProfiles(Utf8JsonWriter writer, ValidationResult result)
    {
        writer.WriteStartArray("profiles");
        foreach (var profile in result.Profiles)
        {
            writer.WriteStartObject();
            writer.WriteString("profile", profile.Profile.Id);
            writer.WriteBoolean("applies", profile.Applies);
            AssessmentJson.Write(writer, profile.Assessment);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, Fingerprints fingerprints)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("name", finding.Rule.Name);
        writer.WriteString("fingerprint", fingerprints.Of(finding));
        writer.WriteString("severity", SeverityName(finding.Severity));
        writer.WriteText("message", finding.Message);
        writer.WriteText("remedy", finding.Remedy);
        if (finding.LegalBasis is not null)
        {
            writer.WriteText("ground", finding.LegalBasis);
        }

        WriteLocation(writer, finding.Location);
        if (finding.Suggestion is not null)
        {
            writer.WriteString("suggestion", finding.Suggestion);
        }

        writer.WriteStartArray("requirements");
        foreach (var id in finding.RequirementIds)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            writer.WriteStartObject();
            writer.WriteText("message", related.Message);
            WriteLocation(writer, related.Location);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Location location)
    {
        writer.WriteStartObject("location");
        if (location.IsInText)
        {
            writer.WriteNumber("line", location.Start.Line);
            writer.WriteNumber("column", location.Start.Column);
            writer.WriteNumber("end-line", location.End.Line);
            writer.WriteNumber("end-column", location.End.Column);
        }
        else if (location.Subject is not null)
        {
            writer.WriteString("object", location.Subject);
        }

        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, IReadOnlyList<ValidationResult> results)
    {
        writer.WriteStartObject("summary");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            writer.WriteNumber(SeverityName(severity), results.Sum(result => result.Count(severity)));
        }

        writer.WriteEndObject();
    }

    private static string SeverityName(Severity severity) => ReportTexts.Name(severity).En;
}
