using System.Text.Json;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Findings as a code quality report of GitLab, shown in merge requests. What was not checked is a finding of its own.
/// </summary>
internal sealed class GitLabReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "gitlab";

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
            writer.WriteStartArray();
            var left = ShownFindings.LimitOf(options, ShownFindings.ForMachines);
            foreach (var result in results)
            {
                left -= WriteResult(writer, result, options.Language, left);
            }

            writer.WriteEndArray();
        });
    }

    private static int WriteResult(Utf8JsonWriter writer, ValidationResult result, Language language, int left)
    {
        if (FrameworkFileTexts.Notice(result.Framework) is { } own)
        {
            Write(writer, "ictref", own.In(language), "info", result.Name, 1, "framework-file");
        }

        if (RunNotices.Age(result.InstrumentsLookedThrough, result.AsOf) is { } age)
        {
            Write(writer, "ictref", age.In(language), "info", result.Name, 1, "instruments-looked-through");
        }

        if (!result.IsComplete)
        {
            Write(writer, "ictref", ReportTexts.NoAssessment(result).In(language), "blocker", result.Name, 1,
                "not-checked");
        }

        var fingerprints = new Fingerprints(result);
        var shown = ShownFindings.Gravest(result.Findings, left, finding => finding.Severity);
        foreach (var finding in shown)
        {
            var severity = finding.Severity switch { Severity.Error => "critical", Severity.Warning => "minor",
                _ => "info" };
            Write(writer, finding.Rule.Id,
                $"{PrintableText.Short(ShownFindings.MessageOf(finding, language))} "
                    + $"{ReportTexts.WhatToDo.In(language)}: "
                + $"{finding.Remedy.In(language)}", severity, result.Name,
                Math.Max(1, finding.Location.Line), fingerprints.Of(finding));
        }

        if (shown.Count < result.Findings.Count)
        {
            Write(writer, "ictref", ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(language), "info",
                result.Name, 1, "left-out");
        }

        return shown.Count;
    }

    // The service wants fingerprints that are unique in the whole report.
    private static void Write(Utf8JsonWriter writer, string check, string description, string severity, string file,
        int line, string fingerprint)
    {
        writer.WriteStartObject();
        writer.WriteString("description", description);
        writer.WriteString("check_name", check);
        writer.WriteString("fingerprint", PlainText.Hash($"{file}\n{fingerprint}")[..32]);
        writer.WriteString("severity", severity);
        writer.WriteStartObject("location");
        writer.WriteString("path", file);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", line);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.FlushNowAndThen();
    }
}
