using System.Globalization;
using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// A report as Markdown, for pull requests and job summaries. What does not fit into what GitHub takes of a comment is
/// counted and said, never silently cut.
/// </summary>
internal sealed class MarkdownReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <summary>Characters that a comment on GitHub may have, less a reserve for what is said of the rest.</summary>
    private const int Budget = 65_536 - 2_000;

    private const int MostNodesOfADiagram = 120;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var page = new MarkdownPage(Budget);
        foreach (var result in results)
        {
            WriteResult(page, result, options);
        }

        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void WriteResult(MarkdownPage page, ValidationResult result, ReportOptions options)
    {
        var language = options.Language;
        if (result.Assessment is not { } assessment)
        {
            page.Heading(2, result.Name);
            page.Paragraph(ReportTexts.NoAssessment(result).In(language));
            WriteFindings(page, result, options);
            return;
        }

        var content = new ReportContent(result, assessment, language);
        page.Heading(2, $"{HeadingTexts.Title.In(language)}: {content.Subject}");
        var decision = content.DecisionLine.Length > 0 ? $"({content.DecisionLine})" : "";
        page.Paragraph($"{content.DocumentTitle} {decision}".Trim());
        page.Paragraph($"{assessment.Framework.Id}, {ReportTexts.Revision.In(language)} "
            + $"{Day.In(language, assessment.Framework.Revision)}; "
            + $"{HeadingTexts.AsOf.In(language).ToLowerInvariant()} {Day.In(language, result.AsOf)}; "
                + $"{content.FileName}");
        foreach (var notice in RunNotices.Of(result))
        {
            page.Paragraph(notice.In(language));
        }

        if (content.IsFromPublicSources)
        {
            page.Paragraph(ReportTexts.FromPublicSources.In(language));
        }

        foreach (var sentence in content.Summary)
        {
            page.Paragraph(sentence);
        }

        WriteCoverage(page, content);
        WriteGaps(page, content);
        foreach (var profile in result.Profiles)
        {
            WriteProfile(page, content, profile);
        }

        WriteFindings(page, result, options);
        WriteDiagram(page, content);
        WriteRequirements(page, content);
    }

    private static void WriteCoverage(MarkdownPage page, ReportContent content)
    {
        var language = content.Language;
        page.Heading(3, HeadingTexts.Coverage.In(language));
        page.Table(
            [HeadingTexts.Part.In(language), ReportTexts.Target.In(language), ReportTexts.AsIs.In(language)],
            content.Assessment.Parts.Concat(content.Assessment.Groups).Where(coverage => coverage.Results.Count > 0)
                .Select(coverage =>
                new[] { coverage.Name.In(language), Share(coverage, AssessmentView.Target, language),
                    Share(coverage, AssessmentView.AsIs, language) }),
            language);
    }

    private static void WriteGaps(MarkdownPage page, ReportContent content)
    {
        var language = content.Language;
        page.Heading(3, HeadingTexts.Gaps(content.Gaps.Count).In(language));
        if (content.Gaps.Count == 0)
        {
            page.Paragraph(HeadingTexts.NoGaps.In(language));
            return;
        }

        page.Table(
            ["", HeadingTexts.StatusHeading.In(language), HeadingTexts.Now.In(language),
                HeadingTexts.ToDo.In(language), HeadingTexts.Place.In(language)],
            content.Gaps.Select(gap => new[]
            {
                RequirementTexts.Named(gap.Requirement, language),
                StatusOf(gap.In(content.Result.View), language),
                gap.In(content.Result.View).Reason.In(language), gap.Requirement.Evidence.In(language),
                content.PlaceOf(gap.In(content.Result.View)),
            }),
            language);
    }

    private static void WriteProfile(MarkdownPage page, ReportContent content, ProfileAssessment profile)
    {
        var language = content.Language;
        page.Heading(3, $"{profile.Profile.Name.In(language)}: "
            + $"{FigureTexts.Short(profile.Assessment.Figures(content.Result.View)).In(language)}");
        if (!profile.Applies)
        {
            page.Paragraph(ReportTexts.ForReference(profile.Profile, content.Result.AsOf).In(language));
        }

        page.Table(["", HeadingTexts.StatusHeading.In(language), HeadingTexts.Now.In(language)],
            profile.Assessment.Results.Select(result => new[]
        {
            RequirementTexts.Named(result.Requirement, language),
            StatusOf(result.In(content.Result.View), language),
            result.In(content.Result.View).Reason.In(language),
        }), language);
    }

    private static void WriteFindings(MarkdownPage page, ValidationResult result, ReportOptions options)
    {
        var language = options.Language;
        page.Heading(3, HeadingTexts.FindingsHeading(result.Findings.Count).In(language));
        if (result.Findings.Count == 0)
        {
            page.Paragraph(ReportTexts.NoFindings.In(language));
            return;
        }

        var shown = ShownFindings.Of(result, options);
        page.Table(
            [HeadingTexts.Place.In(language), "", "", HeadingTexts.ToDo.In(language)],
            shown.Select(finding => new[]
            {
                finding.Location.ToString(), $"{ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}",
                ShownFindings.MessageOf(finding, language), finding.Remedy.In(language),
            }),
            language);
        if (shown.Count < result.Findings.Count)
        {
            page.Paragraph(ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(language));
        }
    }

    // Mermaid draws so many boxes and no more: beyond that a picture says nothing.
    private static void WriteDiagram(MarkdownPage page, ReportContent content)
    {
        if (content.Result.Description is { Elements.Count: > 0 and <= MostNodesOfADiagram } description)
        {
            var text = ArchitectureDiagrams.Mermaid(description, content.Assessment.Framework, content.Language);
            if (ArchitectureDiagrams.IsDrawnByMermaid(text))
            {
                page.Code("mermaid", text, content.Language);
            }
        }
    }

    private static void WriteRequirements(MarkdownPage page, ReportContent content)
    {
        var language = content.Language;
        page.Details($"{HeadingTexts.AllRequirements.In(language)} "
            + $"({content.Assessment.Results.Count.ToString(CultureInfo.InvariantCulture)})", () => page.Table(
            ["", ReportTexts.Target.In(language), ReportTexts.AsIs.In(language), HeadingTexts.LegalBasis.In(language)],
            content.Assessment.Results.Select(result => new[]
            {
                $"{result.Requirement.Id} {result.Requirement.Title.In(language)}", StatusOf(result.Target, language),
                StatusOf(result.AsIs, language),
                RequirementTexts.Whole(result.Requirement).In(language),
            }),
            language));
    }

    private static string StatusOf(ViewResult view, Language language) =>
        $"{Shares.SignOf(view.Status)} {VerdictTexts.Of(view).In(language)}";

    private static string Share(Coverage coverage, AssessmentView view, Language language) =>
        FigureTexts.Short(coverage.Figures(view)).In(language);
}
