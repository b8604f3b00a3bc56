using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>
/// A report as an Excel workbook, to sort and filter: cover, summary, chart, requirements, findings, components,
/// citations, data for a pivot table.
/// </summary>
internal sealed class ExcelReport : IReport<IReadOnlyList<ValidationResult>>
{
    private const int TextWidth = 60;
    private const int NameWidth = 40;
    private const int WordWidth = 16;
    private const int IdWidth = 12;

    private static readonly RequirementStatus[] Statuses = Enum.GetValues<RequirementStatus>();

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public bool IsBinary => true;

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var language = options.Language;
        ExcelWorkbook.Write(
            [
                ExcelCover.Cover(results, language), Summary(results, language),
                ExcelCover.Chart(results, language), Requirements(results, language), Findings(results, options),
                Components(results, language), Citations(results, language), ExcelCover.Data(results, language),
            ],
            stream);
    }

    private static ExcelSheet Summary(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("summary").In(language),
        [
            (HeadingTexts.File.In(language), 24), (HeadingTexts.Part.In(language), NameWidth),
            .. FigureColumns(ReportTexts.Target, language), .. FigureColumns(ReportTexts.AsIs, language),
            .. Statuses.Select(status => (ReportTexts.Status(status).In(language), IdWidth)),
            (HeadingTexts.AsOf.In(language), WordWidth),
        ],
        [.. results.SelectMany(result => SummaryRows(result, language))]);

    private static IEnumerable<IReadOnlyList<object?>> SummaryRows(ValidationResult result, Language language)
    {
        if (result.Assessment is not { } assessment)
        {
            yield return [result.Name, ReportTexts.NoAssessment(result).In(language)];
            yield break;
        }

        yield return [result.Name, FigureTexts.Of(result).In(language)];
        foreach (var notice in RunNotices.Of(result))
        {
            yield return [result.Name, notice.In(language)];
        }

        yield return SummaryRow(result, ReportTexts.Total.In(language), new("", ReportTexts.Total, assessment.Results),
            language);
        foreach (var coverage in assessment.Parts.Concat(assessment.Groups)
            .Where(coverage => coverage.Results.Count > 0))
        {
            yield return SummaryRow(result, coverage.Name.In(language), coverage, language);
        }

        foreach (var profile in result.Profiles)
        {
            yield return SummaryRow(result, profile.Profile.Name.In(language),
                new("", profile.Profile.Name, profile.Assessment.Results), language);
        }
    }

    private static IReadOnlyList<object?> SummaryRow(ValidationResult result, string name, Coverage coverage,
        Language language) =>
    [
        result.Name, name, .. Figures(coverage.Figures(AssessmentView.Target)),
        .. Figures(coverage.Figures(AssessmentView.AsIs)),
        .. Statuses.Select(status => (object?)coverage.Count(result.View, status)), result.AsOf,
    ];

    private static ExcelSheet Requirements(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("requirements").In(language),
        [
            (HeadingTexts.File.In(language), 24), (OfficeTexts.Id.In(language), IdWidth),
            (HeadingTexts.Part.In(language), 30), (HeadingTexts.Requirement.In(language), NameWidth),
            (HeadingTexts.Obligation.In(language), WordWidth), (ReportTexts.Target.In(language), WordWidth),
            (ReportTexts.AsIs.In(language), WordWidth), (VerdictTexts.Strength.In(language), 24),
            (VerdictTexts.Proof.In(language), 24),
            (HeadingTexts.Now.In(language), TextWidth), (HeadingTexts.ToDo.In(language), TextWidth),
            (HeadingTexts.LegalBasis.In(language), NameWidth), (HeadingTexts.Place.In(language), 24),
        ],
        [
            .. from result in results
               let content = result.Assessment is { } assessment ? new ReportContent(result, assessment, language)
                   : null
               where content is not null
               from row in content.Assessment.Results.Concat(
                   result.Profiles.SelectMany(profile => profile.Assessment.Results))
               let shown = row.In(result.View)
               select (IReadOnlyList<object?>)
               [
                   result.Name, row.Requirement.Id,
                   content.Assessment.Framework.NameOf(row.Requirement.Part).In(language),
                   row.Requirement.Title.In(language),
                   RequirementTexts.Obligation(row.Requirement).In(language),
                   ReportTexts.Status(row.Target.Status).In(language), ReportTexts.Status(row.AsIs.Status).In(language),
                   VerdictTexts.StripAndWord(shown, language), Labels.Of(row.Requirement.Proof).In(language),
                   shown.Reason.In(language), row.Requirement.Evidence.In(language),
                   RequirementTexts.Source(row.Requirement).In(language), content.PlaceOf(shown),
               ],
        ])
    {
        ColouredWords = [.. Statuses.Select(status => (ReportTexts.Status(status).In(language), Shares.StyleOf(status)))
            .Where(word => OfficeColours.Of(word.Item2) is not null)],
    };

    private static ExcelSheet Findings(IReadOnlyList<ValidationResult> results, ReportOptions options) =>
        Findings(results, options, options.Language);

    private static ExcelSheet Findings(IReadOnlyList<ValidationResult> results, ReportOptions options,
        Language language) => new(
        OfficeTexts.Sheet("findings").In(language),
        [
            (HeadingTexts.File.In(language), 24), (OfficeTexts.Line.In(language), IdWidth),
            (OfficeTexts.Column.In(language), IdWidth), (HeadingTexts.Kind.In(language), WordWidth),
            (OfficeTexts.Rule.In(language), IdWidth), (HeadingTexts.Now.In(language), TextWidth),
            (HeadingTexts.ToDo.In(language), TextWidth),
        ],
        [
            .. from result in results
               from finding in ShownFindings.Of(result, options)
               select (IReadOnlyList<object?>)
               [
                   result.Name, finding.Location.IsInText ? finding.Location.Start.Line : null,
                   finding.Location.IsInText ? finding.Location.Start.Column : null,
                   ReportTexts.Name(finding.Severity).In(language), finding.Rule.Id,
                   ShownFindings.MessageOf(finding, language),
                   finding.Remedy.In(language),
               ],
            .. from result in results
               let left = result.Findings.Count - ShownFindings.Of(result, options).Count
               where left > 0
               select (IReadOnlyList<object?>)[result.Name, null, null, null, null,
                   ReportTexts.MoreFindings(left).In(language), null],
        ])
    {
        ColouredWords = [(ReportTexts.Name(Severity.Error).In(language), "poor"),
            (ReportTexts.Name(Severity.Warning).In(language), "fair")],
    };

    private static ExcelSheet Components(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("components").In(language),
        [
            (HeadingTexts.File.In(language), 24), (OfficeTexts.Id.In(language), 24),
            (OfficeTexts.Name.In(language), NameWidth), (HeadingTexts.Part.In(language), 30),
            (OfficeTexts.Status.In(language), WordWidth), (OfficeTexts.Functions.In(language), TextWidth),
            (OfficeTexts.Uses.In(language), NameWidth),
            (OfficeTexts.Owner.In(language), 30), (OfficeTexts.Vendor.In(language), WordWidth),
            (OfficeTexts.Line.In(language), IdWidth),
        ],
        [
            .. from result in results
               where result.Description is not null
               from element in result.Description!.Elements
               let part = element is Descriptions.Component component ? component.Part : PartIds.OperationsCentre
               select (IReadOnlyList<object?>)
               [
                   result.Name, element.Id?.Value, element.Name?.Value, result.Framework.NameOf(part).In(language),
                   OfficeTexts.Of(element.Status?.Value, language),
                   string.Join("; ", element.Functions.Select(
                       function => result.Framework.FindFunction(function.Value)?.Name.In(language) ?? function.Value)),
                   string.Join("; ", element.Uses.Select(use => use.Value)
                       .Concat(element.UsesWithReason.Select(use => use.Component.Value))),
                   element.Owner?.Value, element.Vendor?.Value,
                   element.Location.IsInText ? element.Location.Start.Line : null,
               ],
        ]);

    private static ExcelSheet Citations(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("citations").In(language),
        [
            (HeadingTexts.File.In(language), 24), (HeadingTexts.CitationColumns[0].In(language), 24),
            (HeadingTexts.CitationColumns[1].In(language), WordWidth),
            (HeadingTexts.CitationColumns[2].In(language), TextWidth),
            (HeadingTexts.CitationColumns[3].In(language), WordWidth),
            (HeadingTexts.CitationColumns[4].In(language), 30), (HeadingTexts.CitationColumns[5].In(language), 30),
        ],
        [
            .. from result in results
               from citation in result.Citations
               select (IReadOnlyList<object?>)
               [
                   result.Name, citation.Number, citation.Date,
                   citation.Instrument?.Title.In(language) ?? citation.Entry.Title?.Value,
                   citation.IsBasis ? HeadingTexts.IsBasis.In(language) : null,
                   WordTables.State(citation.OnDecision, language), WordTables.State(citation.AsOf, language),
               ],
        ]);

    private static IEnumerable<(string, int)> FigureColumns(LocalizedText view, Language language) =>
        OfficeTexts.FigureColumns.Select(column => ($"{view.In(language)}: {column.In(language)}", IdWidth));

    // Coverage before score: how many and how much weight was assessed, then between which scores the truth lies.
    private static object?[] Figures(AssessmentFigures figures) =>
    [
        figures.Assessed, figures.Requirements, figures.Weight == 0 ? null
            : new Share((double)figures.AssessedWeight / figures.Weight),
        figures.Least is { } least ? new Share(least) : null, figures.Most is { } most ? new Share(most) : null,
    ];
}
