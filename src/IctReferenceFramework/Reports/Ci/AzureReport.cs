using System.Globalization;
using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Findings as logging commands of Azure Pipelines. It knows errors and warnings; what only informs stands in the log.
/// </summary>
internal sealed class AzureReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "azure";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Pipelines;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var result in results)
        {
            if (!result.IsComplete)
            {
                writer.WriteLine(Issue("error", [("sourcepath", result.Name)],
                    ReportTexts.NoAssessment(result).In(options.Language)));
            }

            var shown = ShownFindings.Of(result, options);
            foreach (var finding in shown)
            {
                writer.WriteLine(finding.Severity == Severity.Info ? PlainLine.Of(finding, options.Language)
                    : Issue(finding, options.Language));
            }

            if (shown.Count < result.Findings.Count)
            {
                writer.WriteLine(ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(options.Language));
            }
        }

        foreach (var line in PlainLine.Closing(results, options.Language))
        {
            writer.WriteLine(line);
        }
    }

    private static string Issue(Finding finding, Language language)
    {
        var location = finding.Location;
        var properties = new List<(string, string)> { ("sourcepath", location.File) };
        if (location.IsInText)
        {
            properties.AddRange([("linenumber", Number(location.Line)), ("columnnumber", Number(location.Column))]);
        }

        properties.Add(("code", finding.Rule.Id));
        var message = PrintableText.Short(ShownFindings.MessageOf(finding, language));
        return Issue(finding.Severity == Severity.Error ? "error" : "warning", properties,
            $"{message} {ReportTexts.WhatToDo.In(language)}: {finding.Remedy.In(language)}");
    }

    private static string Issue(string type, IEnumerable<(string Name, string Value)> properties, string message) =>
        $"##vso[task.logissue type={type};{string.Concat(properties.Where(property => property.Value.Length > 0)
            .Select(property => $"{property.Name}={Property(property.Value)};"))}]{Data(message)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The agent takes %AZP25 for a percent sign, since a plain %25 was no escape in its first versions.
    private static string Data(string text) => text.Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(PrintableText.Escape(text)).Replace(";", "%3B", StringComparison.Ordinal)
            .Replace("]", "%5D", StringComparison.Ordinal);
}
