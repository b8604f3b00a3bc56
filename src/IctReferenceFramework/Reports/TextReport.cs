using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// Findings as text for people: each with its source line and a mark under the place, a summary last.
/// </summary>
internal sealed class TextReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var result in results)
        {
            WriteResult(writer, result, options);
        }

        WriteSummary(writer, results, options);
    }

    private static void WriteResult(TextWriter writer, ValidationResult result, ReportOptions options)
    {
        if (!result.IsComplete)
        {
            writer.WriteLine($"{PrintableText.Escape(result.Name)}: "
                + $"{ReportTexts.NoAssessment(result).In(options.Language)}");
            writer.WriteLine();
            return;
        }

        if (result.Assessment is { } assessment)
        {
            ComplianceSummary.Write(writer, result, assessment, options);
            foreach (var profile in result.Profiles)
            {
                ComplianceSummary.Write(writer, result, profile, options);
            }
        }

        var shown = ShownFindings.Of(result, options);
        foreach (var finding in shown)
        {
            WriteFinding(writer, result, finding, options);
        }

        if (result.IsUnread)
        {
            writer.WriteLine(ReportTexts.NoAssessment(result).In(options.Language));
            writer.WriteLine();
        }

        if (shown.Count < result.Findings.Count)
        {
            writer.WriteLine(ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(options.Language));
            writer.WriteLine();
        }
    }

    private static void WriteFinding(TextWriter writer, ValidationResult result, Finding finding, ReportOptions options)
    {
        var language = options.Language;
        var place = PrintableText.Escape($"{result.Name}{(result.Name.Length > 0 ? ":" : "")}{finding.Location}");
        var severity = Coloured(ReportTexts.Name(finding.Severity).In(language), finding.Severity, options.UseColour);
        writer.WriteLine($"{place}: {severity} {finding.Rule.Id}: {PrintableText.Short(finding.Message.In(language))}");
        foreach (var line in SourceExcerpt.Of(finding.Location))
        {
            writer.WriteLine(line);
        }

        // A message that asks "did you mean" has said it already.
        if (finding.Suggestion is { } suggestion && !finding.Message.Vi.Contains(suggestion, StringComparison.Ordinal))
        {
            writer.WriteLine($"      = {ReportTexts.DidYouMean.In(language)}: {PrintableText.Escape(suggestion)}");
        }

        if (finding.LegalBasis is { } basis)
        {
            writer.WriteLine($"      = {ReportTexts.LegalBasis.In(language)}: {basis.In(language)}");
        }

        writer.WriteLine(finding.Expected is { } expected
            ? $"      = {ReportTexts.Expected.In(language)}: {expected.In(language)}"
            : $"      = {ReportTexts.Remedy.In(language)}: {PrintableText.Short(finding.Remedy.In(language))}");

        foreach (var related in finding.Related)
        {
            writer.WriteLine(
                $"      = {ReportTexts.SeeAlso.In(language)} {PrintableText.Escape(related.Location.ToString())}: "
                + PrintableText.Escape(related.Message.In(language)));
        }

        writer.WriteLine();
    }

    private static void WriteSummary(TextWriter writer, IReadOnlyList<ValidationResult> results, ReportOptions options)
    {
        var complete = results.Where(result => result.IsComplete).ToList();
        if (complete.Count == results.Count && results.All(result => result.Findings.Count == 0))
        {
            writer.WriteLine(ReportTexts.NoFindings.In(options.Language));
        }

        foreach (var line in ReportTexts.CountsOf(results))
        {
            writer.WriteLine(line.In(options.Language));
        }

        if (complete.Count < results.Count)
        {
            writer.WriteLine(ReportTexts.NotCheckedCount(results.Count - complete.Count).In(options.Language));
        }
    }

    private static string Coloured(string text, Severity severity, bool useColour) =>
        !useColour ? text
        : severity switch
        {
            Severity.Error => $"\u001b[1;31m{text}\u001b[0m",
            Severity.Warning => $"\u001b[1;33m{text}\u001b[0m",
            _ => $"\u001b[1;36m{text}\u001b[0m",
        };
}
