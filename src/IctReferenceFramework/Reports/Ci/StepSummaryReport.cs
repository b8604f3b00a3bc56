using System.Globalization;
using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// What a run found, on one page of Markdown for the summary of a CI job: passed or not, what has to be mended and
/// where, how far each description complies. For readers who do not program.
/// </summary>
internal sealed class StepSummaryReport : IReport<IReadOnlyList<ValidationResult>>
{
    // GitHub takes 1 MiB of a step; letters of Vietnamese take up to three bytes.
    private const int Budget = 300_000;

    /// <inheritdoc/>
    public string Format => "step-summary";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Pipelines;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var (page, language) = (new MarkdownPage(Budget), options.Language);
        var all = results.SelectMany(result => result.Findings).ToList();
        var shown = results.SelectMany(result => ShownFindings.Of(result, options)).Cast<object>()
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var bySeverity = all.OrderByDescending(finding => finding.Severity)
            .ToLookup(finding => options.FailOn is { } least && finding.Severity >= least);
        var (failing, others) = (bySeverity[true].ToList(), bySeverity[false].ToList());
        var notChecked = results.Where(result => result.IsUnread).ToList();
        page.Heading(2, StepSummaryTexts.Verdict(failing.Count, notChecked.Count).In(language));
        foreach (var result in notChecked)
        {
            page.Paragraph($"{result.Name}: {ReportTexts.NoAssessment(result).In(language)}");
        }

        page.Paragraph(StepSummaryTexts.WhatItMeans(options.FailOn).In(language));
        foreach (var own in RunNotices.Common(results))
        {
            page.Paragraph(own.In(language));
        }

        if (results.Any(result => result.Description?.Basis is { Value: DescriptionBasis.PublicSources }))
        {
            page.Paragraph(ReportTexts.FromPublicSources.In(language));
        }

        if (failing.Count > 0)
        {
            page.Paragraph(StepSummaryTexts.ToMend(failing.Count).In(language));
            WriteFindings(page, failing, shown, language);
        }

        WriteCompliance(page, results, language);
        if (others.Count > 0)
        {
            page.Details(StepSummaryTexts.Others(others.Count).In(language),
                () => WriteFindings(page, others, shown, language));
        }

        foreach (var line in ReportTexts.CountsOf(results))
        {
            page.Paragraph(line.In(language));
        }

        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void WriteFindings(MarkdownPage page, IReadOnlyList<Finding> findings, HashSet<object> shown,
        Language language)
    {
        WriteTable(page, findings.Where(shown.Contains), language);
        if (findings.Count(finding => !shown.Contains(finding)) is var left and > 0)
        {
            page.Paragraph(ReportTexts.LeftOut(left).In(language));
        }
    }

    private static void WriteTable(MarkdownPage page, IEnumerable<Finding> findings, Language language) => page.Table(
        [StepSummaryTexts.Where.In(language), StepSummaryTexts.What.In(language), ReportTexts.WhatToDo.In(language)],
        findings.Select(finding => new[]
        {
            PlaceOf(finding, language),
            $"{ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}: {finding.Message.In(language)}"
                + (finding.LegalBasis is { } basis ? $" ({ReportTexts.LegalBasis.In(language)}: {basis.In(language)})"
                    : ""),
            finding.Remedy.In(language),
        }),
        language);

    private static string PlaceOf(Finding finding, Language language)
    {
        var location = finding.Location;
        return location.IsInText
            ? $"{location.File}, {StepSummaryTexts.Line.In(language)} "
                + $"{location.Line.ToString(CultureInfo.InvariantCulture)}"
            : location.ToString();
    }

    private static void WriteCompliance(MarkdownPage page, IReadOnlyList<ValidationResult> results, Language language)
    {
        var assessed = results.Where(result => result.Assessment is not null).ToList();
        if (assessed.Count == 0)
        {
            return;
        }

        page.Heading(3, ReportTexts.Compliance.In(language));
        page.Table(
            [StepSummaryTexts.Description.In(language), HeadingTexts.Conclusion.In(language),
                ReportTexts.Target.In(language), ReportTexts.AsIs.In(language),
                StepSummaryTexts.RequirementsIn(assessed[0].View).In(language)],
            assessed.Select(result => new[]
            {
                $"{(result.Description?.Document?.Locality?.Name is { } name
                    ? $"{name.Value} ({result.Name})" : result.Name)}, {result.Framework.Id}",
                FigureTexts.Of(result).In(language),
                FigureTexts.Short(result.Assessment!.Figures(AssessmentView.Target)).In(language),
                FigureTexts.Short(result.Assessment.Figures(AssessmentView.AsIs)).In(language),
                FigureTexts.Whole(result.Assessment.Figures(result.View)).In(language),
            }),
            language);
    }
}
