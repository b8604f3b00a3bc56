using System.Text;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A comparison as Markdown, for a pull request.</summary>
internal sealed class ComparisonMarkdownReport : IReport<ComplianceComparison>
{
    // Characters that a comment on GitHub may have, less a reserve for what is said of the rest.
    private const int Budget = 63_000;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(ComplianceComparison comparison, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var (page, language) = (new MarkdownPage(Budget), options.Language);
        page.Heading(2, $"{(!comparison.IsComplete ? "⚠️" : comparison.HasRegressed ? "❌" : "✅")} "
            + $"{ComparisonTexts.Title.In(language)}");
        page.Paragraph(ComparisonTexts.Subject(comparison));
        foreach (var notice in RunNotices.Of(comparison.After))
        {
            page.Paragraph(notice.In(language));
        }

        page.Paragraph(ComparisonTexts.Verdict(comparison).In(language));
        foreach (var direction in ComparisonTexts.Directions)
        {
            Requirements(page, comparison, direction, language);
        }

        Findings(page, ComparisonTexts.NewFindings, comparison.NewFindings, language);
        Findings(page, ComparisonTexts.FixedFindings, comparison.FixedFindings, language);
        page.Heading(3, ComparisonTexts.Scores.In(language));
        page.Table([HeadingTexts.Part.In(language), ReportTexts.Compliance.In(language)],
            comparison.Scores.Select(
            change => new[] { ComparisonTexts.NameOf(change, language), ComparisonTexts.Values(change, language) }),
            language);
        List(page, ComparisonTexts.Components,
            comparison.Components.Select(
            change => ComparisonTexts.Describe(change, comparison.After.Framework, language)), language);
        List(page, ComparisonTexts.Citations,
            comparison.Citations.Select(change => ComparisonTexts.Describe(change, language)), language);
        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void Requirements(MarkdownPage page, ComplianceComparison comparison, ChangeDirection direction,
        Language language)
    {
        var changes = comparison.Requirements.Where(change => change.Direction == direction).ToList();
        if (changes.Count > 0)
        {
            page.Heading(3, ComparisonTexts.Requirements(direction).In(language));
            page.Table([StepSummaryTexts.Requirements.In(language), HeadingTexts.StatusHeading.In(language),
                HeadingTexts.Now.In(language)], changes.Select(change => new[]
            {
                $"{change.Requirement.Id} {change.Requirement.Title.In(language)}",
                ComparisonTexts.Statuses(change, language),
                ComparisonTexts.Now(change)?.Reason.In(language) ?? "–",
            }), language);
        }
    }

    private static void Findings(MarkdownPage page, LocalizedText heading, IReadOnlyList<Finding> findings,
        Language language)
    {
        if (findings.Count > 0)
        {
            page.Heading(3, heading.In(language));
            page.Table([HeadingTexts.Place.In(language), StepSummaryTexts.What.In(language),
                ReportTexts.WhatToDo.In(language)], findings.Select(finding => new[]
            {
                finding.Location.IsInText ? $"{StepSummaryTexts.Line.In(language)} {finding.Location.Line}"
                    : finding.Location.ToString(),
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
            page.Table([ComparisonTexts.Change.In(language)], all.Select(line => new[] { line }), language);
        }
    }
}
