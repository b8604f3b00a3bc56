using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>The tables of the Word report.</summary>
internal static class WordTables
{
    private static readonly RequirementStatus[] Counted =
        [RequirementStatus.Satisfied, RequirementStatus.PartiallySatisfied, RequirementStatus.NotSatisfied,
            RequirementStatus.NotAssessed];

    public static XElement Coverage(ReportContent content)
    {
        var language = content.Language;
        var rows = content.Assessment.Parts.Concat(content.Assessment.Groups)
            .Where(coverage => coverage.Results.Count > 0).ToList();
        return Word.Table(
            [28, 16, 16, 10, 10, 10, 10],
            [HeadingTexts.Part.In(language), ReportTexts.Target.In(language), ReportTexts.AsIs.In(language),
                .. Counted.Select(status => ReportTexts.Status(status).In(language))],
            rows.Select(coverage => CoverageRow(coverage, content)),
            [.. rows.Select(coverage => coverage.Figures(AssessmentView.Target))
                .Select(figures => OfficeColours.Of(FigureTexts.StyleOf(figures)))],
            totals: CoverageRow(
                new("", ReportTexts.Total, content.Assessment.Results), content));
    }

    private static string[] CoverageRow(Coverage coverage, ReportContent content) =>
    [
        coverage.Name.In(content.Language), Share(coverage, AssessmentView.Target, content.Language),
        Share(coverage, AssessmentView.AsIs, content.Language),
        .. Counted.Select(status => Number(coverage, content, status)),
    ];

    /// <summary>What is described in each part, and what is missing or not known there.</summary>
    public static XElement Map(ReportContent content)
    {
        var language = content.Language;
        return Word.Table([24, 38, 19, 19],
            [HeadingTexts.Part.In(language), .. MapTexts.Columns.Select(column => column.In(language))],
            content.Map.Select(part => new[]
            {
                part.Part.Name.In(language), MapTexts.Described(part, language),
                MapTexts.Names(part.Missing, language), MapTexts.Names(part.Unknown, language),
            }));
    }

    public static XElement Gaps(ReportContent content, int width)
    {
        var (language, view) = (content.Language, content.Result.View);
        return Word.Table(
            [22, 12, 24, 20, 22],
            [HeadingTexts.Requirement.In(language), HeadingTexts.StatusHeading.In(language),
                HeadingTexts.Now.In(language), HeadingTexts.ToDo.In(language), HeadingTexts.LegalBasis.In(language)],
            content.Gaps.Select(gap => new[]
            {
                $"{gap.Requirement.Id} {gap.Requirement.Title.In(language)}",
                VerdictTexts.Of(gap.In(view)).In(language),
                $"{gap.In(view).Reason.In(language)} ({content.PlaceOf(gap.In(view))})",
                gap.Requirement.Evidence.In(language), RequirementTexts.Whole(gap.Requirement).In(language),
            }),
            [.. content.Gaps.Select(gap => OfficeColours.Of(Shares.StyleOf(gap.In(view).Status)))], width);
    }

    public static IEnumerable<XElement> Profile(ReportContent content, ProfileAssessment profile)
    {
        var (language, view) = (content.Language, content.Result.View);
        yield return Word.Paragraph(
            $"{profile.Profile.Name.In(language)}: {FigureTexts.Short(profile.Assessment.Figures(view)).In(language)}",
            "Heading2");
        if (!profile.Applies)
        {
            yield return Word.Paragraph(ReportTexts.ForReference(profile.Profile, content.Result.AsOf).In(language),
                isItalic: true);
        }

        yield return Word.Table(
            [38, 16, 46],
            [HeadingTexts.Requirement.In(language), HeadingTexts.StatusHeading.In(language),
                HeadingTexts.Now.In(language)],
            profile.Assessment.Results.Select(result => new[]
            {
                RequirementTexts.Named(result.Requirement, language),
                VerdictTexts.Of(result.In(view)).In(language), result.In(view).Reason.In(language),
            }),
            [.. profile.Assessment.Results.Select(result => OfficeColours.Of(Shares.StyleOf(result.In(view).Status)))]);
        yield return Word.Paragraph("");
    }

    public static XElement Citations(ReportContent content)
    {
        var language = content.Language;
        return Word.Table(
            [22, 15, 31, 16, 16],
            [HeadingTexts.CitationColumns[0].In(language), HeadingTexts.CitationColumns[1].In(language),
                HeadingTexts.CitationColumns[2].In(language),
                HeadingTexts.CitationColumns[4].In(language), HeadingTexts.CitationColumns[5].In(language)],
            content.Result.Citations.Select(citation => new[]
            {
                citation.Number ?? "", citation.Date is { } date ? Day.In(language, date) : "",
                citation.Instrument?.Title.In(language) ?? citation.Entry.Title?.Value ?? "",
                State(citation.OnDecision, language), State(citation.AsOf, language),
            }));
    }

    public static XElement Requirements(ReportContent content)
    {
        var language = content.Language;
        var results = content.Assessment.Results;
        return Word.Table(
            [36, 15, 15, 34],
            [HeadingTexts.Requirement.In(language), ReportTexts.Target.In(language), ReportTexts.AsIs.In(language),
                HeadingTexts.Now.In(language)],
            results.Select(result => new[]
            {
                RequirementTexts.Named(result.Requirement, language),
                VerdictTexts.Of(result.Target).In(language),
                VerdictTexts.Of(result.AsIs).In(language), result.In(content.Result.View).Reason.In(language),
            }),
            [.. results.Select(result => OfficeColours.Of(Shares.StyleOf(result.Target.Status)))]);
    }

    public static IEnumerable<XElement> Findings(ValidationResult result, ReportOptions options)
    {
        var language = options.Language;
        if (result.Findings.Count == 0)
        {
            yield return Word.Paragraph(ReportTexts.NoFindings.In(language));
            yield break;
        }

        var shown = ShownFindings.Of(result, options);
        yield return Word.Table(
            [13, 17, 40, 30],
            [HeadingTexts.Place.In(language), HeadingTexts.Kind.In(language), HeadingTexts.Now.In(language),
                HeadingTexts.ToDo.In(language)],
            shown.Select(finding => new[]
            {
                finding.Location.ToString(), $"{ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}",
                ShownFindings.MessageOf(finding, language), finding.Remedy.In(language),
            }));
        yield return Word.Paragraph(shown.Count < result.Findings.Count
            ? ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(language) : "");
    }

    public static string State(Instruments.InstrumentState? state, Language language) =>
        (state is { } known ? InstrumentTexts.Of(known) : HeadingTexts.NotRegistered).In(language);

    private static string Share(Coverage coverage, AssessmentView view, Language language) =>
        FigureTexts.Short(coverage.Figures(view)).In(language);

    private static string Number(Coverage coverage, ReportContent content, RequirementStatus status) =>
        coverage.Count(content.Result.View, status) is var count and > 0
            ? count.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
