using System.Text.Json;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), for code-scanning services and editors: rules with help, the framework's
/// requirements as a taxonomy, fingerprints that moved lines do not change, suppressions by waivers and baselines,
/// fixes for suggestions.
/// </summary>
internal sealed class SarifReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <summary>
    /// Name of the base that relative addresses of files start from: the folder of the run, normally the root of a
    /// repository.
    /// </summary>
    internal const string Root = "ROOT";

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Programs;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var content = new SarifContent(results, options);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            WriteRun(writer, content);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteRun(Utf8JsonWriter writer, SarifContent content)
    {
        writer.WriteStartObject();
        SarifTool.Write(writer, content);
        writer.WriteString("language", content.LanguageTag);
        WriteInvocation(writer, content);
        SarifTaxonomies.Write(writer, content);
        WriteArtifacts(writer, content);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartObject("automationDetails");
        writer.WriteString("id", $"ictref/{content.Framework.Id}/");
        writer.WriteEndObject();
        writer.WriteStartArray("results");
        foreach (var entry in content.Entries)
        {
            SarifResult.Write(writer, entry, content);
            writer.FlushNowAndThen();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // What was not checked must not look clean.
    private static void WriteInvocation(Utf8JsonWriter writer, SarifContent content)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", content.Results.All(result => result.IsComplete));
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var result in content.Results.Where(result => result.IsUnread))
        {
            writer.WriteStartObject();
            writer.WriteString("level", result.IsComplete ? "warning" : "error");
            writer.WriteMessage("message", $"{result.Name}: {ReportTexts.NoAssessment(result).In(content.Language)}");
            writer.WriteEndObject();
        }

        foreach (var own in RunNotices.Common(content.Results))
        {
            writer.WriteStartObject();
            writer.WriteString("level", "note");
            writer.WriteMessage("message", own.In(content.Language));
            writer.WriteEndObject();
        }

        if (content.LeftOut > 0)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "warning");
            writer.WriteMessage("message", ReportTexts.LeftOut(content.LeftOut).In(content.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        if (content.LeftOut > 0)
        {
            writer.WriteNumber("resultsLeftOut", content.LeftOut);
        }

        if (content.Framework.File is { } file)
        {
            writer.WriteString("frameworkFile", file.Name);
            writer.WriteString("frameworkSha256", file.Digest);
        }

        writer.WriteString("asOf", Day.Iso(content.AsOf));
        writer.WriteString("view",
            Descriptions.Reading.Kebab.Of(content.Results.Count > 0 ? content.Results[0].View
            : Compliance.AssessmentView.Target));
        WriteFigures(writer, content);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // A run may look at several descriptions: the figures of each, by its file.
    private static void WriteFigures(Utf8JsonWriter writer, SarifContent content)
    {
        writer.WriteStartArray("descriptions");
        foreach (var result in content.Results.Where(result => result.Assessment is not null))
        {
            writer.WriteStartObject();
            writer.WriteString("file", result.Name);
            writer.WriteString("conclusion", FigureTexts.Of(result).In(content.Language));
            AssessmentJson.WriteFigures(writer, result.Assessment!.Figures(result.View));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteArtifacts(Utf8JsonWriter writer, SarifContent content)
    {
        if (content.Files.Any(file => !FileUri.IsAbsolute(file)))
        {
            writer.WriteStartObject("originalUriBaseIds");
            writer.WriteStartObject(Root);
            writer.WriteMessage("description", ReportTexts.FolderOfTheRun.In(content.Language));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteStartArray("artifacts");
        foreach (var file in content.Files)
        {
            writer.WriteStartObject();
            SarifLocation.WriteArtifact(writer, "location", file, content, withIndex: false);
            writer.WriteStrings("roles", [content.IsDescription(file) ? "analysisTarget" : "referencedOnCommandLine"]);
            writer.WriteString("mimeType",
                file.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "application/yaml");
            writer.WriteString("encoding", "utf-8");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
