using System.Text;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A comparison as Markdown, for a pull request.</summary>
public sealed class ComparisonMarkdownReport : IComparisonReport
{
    // Characters that a comment on GitHub may have, less a reserve for what is said of the rest.
    private const int Budget = 63_000;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(ComplianceComparison comparison, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var (page, language) = (new MarkdownPage(Budget), options.Language);
        page.Heading(2, $"{(!comparison.IsComplete ? "⚠️" : comparison.HasRegressed ? "❌" : "✅")} {ComparisonWords.Title.In(language)}");
        page.Paragraph(ComparisonWords.Subject(comparison));
        if (FrameworkFileTexts.Notice(comparison.After.Framework) is { } own)
        {
            page.Paragraph(own.In(language));
        }

        page.Paragraph(ComparisonWords.Verdict(comparison).In(language));
        foreach (var direction in new[] { ChangeDirection.Worse, ChangeDirection.Better, ChangeDirection.Neutral })
        {
            Requirements(page, comparison, direction, language);
        }

        Findings(page, ComparisonWords.NewFindings, comparison.NewFindings, language);
        Findings(page, ComparisonWords.FixedFindings, comparison.FixedFindings, language);
        page.Heading(3, ComparisonWords.Scores.In(language));
        page.Table([ReportHeadings.Part.In(language), ReportTexts.Compliance.In(language)], comparison.Scores.Select(change => new[] { ComparisonWords.NameOf(change, language), ComparisonWords.Values(change, language) }), language);
        List(page, ComparisonWords.Components, comparison.Components.Select(change => ComparisonWords.Describe(change, comparison.After.Framework, language)), language);
        List(page, ComparisonWords.Citations, comparison.Citations.Select(change => ComparisonWords.Describe(change, language)), language);
        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void Requirements(MarkdownPage page, ComplianceComparison comparison, ChangeDirection direction, Language language)
    {
        var changes = comparison.Requirements.Where(change => change.Direction == direction).ToList();
        if (changes.Count > 0)
        {
            page.Heading(3, ComparisonWords.Requirements(direction).In(language));
            page.Table([StepSummaryTexts.Requirements.In(language), ReportHeadings.StatusHeading.In(language), ReportHeadings.Now.In(language)], changes.Select(change => new[]
            {
                $"{change.Requirement.Id} {change.Requirement.Title.In(language)}",
                ComparisonWords.Statuses(change, language),
                ComparisonWords.Now(change)?.Reason.In(language) ?? "–",
            }), language);
        }
    }

    private static void Findings(MarkdownPage page, LocalizedText heading, IReadOnlyList<Finding> findings, Language language)
    {
        if (findings.Count > 0)
        {
            page.Heading(3, heading.In(language));
            page.Table([ReportHeadings.Place.In(language), StepSummaryTexts.What.In(language), ReportTexts.WhatToDo.In(language)], findings.Select(finding => new[]
            {
                finding.Location.IsInText ? $"{StepSummaryTexts.Line.In(language)} {finding.Location.Line}" : finding.Location.ToString(),
                $"{ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}: {finding.Message.In(language)}",
                finding.Remedy.In(language),
            }), language);
        }
    }

    private static void List(MarkdownPage page, LocalizedText heading, IEnumerable<string> lines, Language language)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            page.Heading(3, heading.In(language));
            page.Table([ComparisonWords.Change.In(language)], all.Select(line => new[] { line }), language);
        }
    }
}
