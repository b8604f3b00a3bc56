using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>The sheets that are read first: a cover, a chart, and flat data for a pivot table.</summary>
internal static class ExcelCover
{
    private const int NameWidth = 34;
    private const int TextWidth = 110;
    private const int NumberWidth = 13;

    private static readonly (RequirementStatus Status, string Colour)[] Charted =
    [
        (RequirementStatus.Satisfied, "1B7340"), (RequirementStatus.PartiallySatisfied, "E0A52A"),
        (RequirementStatus.NotSatisfied, "C0504D"), (RequirementStatus.Waived, "8064A2"),
        (RequirementStatus.NotAssessed, "BFBFBF"),
    ];

    private static readonly LocalizedText Legend = new("Chú giải", "Legend");

    /// <summary>Whose architecture, the conclusion, the figures, obstacles to signing, the legend.</summary>
    public static ExcelSheet Cover(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("cover").In(language),
        [(HeadingTexts.Title.In(language), NameWidth), ("", TextWidth)],
        [
            .. results.SelectMany(result => About(result, language)),
            [Legend.In(language), HeadingTexts.HowScored.In(language)],
            .. Charted.Select(each => each.Status).Append(RequirementStatus.NotApplicable)
                .Select(status => (IReadOnlyList<object?>)
                [$"{Shares.SignOf(status)} {ReportTexts.Status(status).In(language)}",
                    OfficeTexts.Meaning(status).In(language)]),
        ]) { IsCover = true };

    private static IEnumerable<IReadOnlyList<object?>> About(ValidationResult result, Language language)
    {
        if (result.Assessment is not { } assessment)
        {
            return [[result.Name, ReportTexts.NoAssessment(result).In(language)]];
        }

        var content = new ReportContent(result, assessment, language);
        var framework = assessment.Framework;
        return
        [
            [content.Subject, content.DocumentTitle],
            [HeadingTexts.Conclusion.In(language), FigureTexts.Of(result).In(language)],
            .. RunNotices.Of(result).Select(notice => (IReadOnlyList<object?>)["", notice.In(language)]),
            .. content.IsFromPublicSources
                ? new IReadOnlyList<object?>[] { ["", ReportTexts.FromPublicSources.In(language)] } : [],
            [ReportTexts.Target.In(language),
                FigureTexts.Whole(assessment.Figures(AssessmentView.Target)).In(language)],
            [ReportTexts.AsIs.In(language), FigureTexts.Whole(assessment.Figures(AssessmentView.AsIs)).In(language)],
            .. SigningNotes.Of(content).DefaultIfEmpty(SigningNotes.None).Select((note, i) => (IReadOnlyList<object?>)
                [i == 0 ? SigningNotes.Heading.In(language) : "", note.In(language)]),
            [HeadingTexts.Decision.In(language), content.DecisionLine],
            [HeadingTexts.JudgedBy.In(language),
                $"{framework.Name.In(language)}, {framework.Instrument.Citation.In(language)}"],
            [HeadingTexts.AsOf.In(language), result.AsOf],
            [HeadingTexts.File.In(language), content.FileName],
        ];
    }

    /// <summary>Results by part as a chart; by description where there are several.</summary>
    public static ExcelSheet Chart(IReadOnlyList<ValidationResult> results, Language language)
    {
        var assessed = results.Where(result => result.Assessment is not null).ToList();
        var bars = assessed.Count == 1
            ? assessed[0].Assessment!.Parts.Concat(assessed[0].Assessment!.Groups)
                .Where(coverage => coverage.Results.Count > 0)
                .Select(coverage => (Name: coverage.Name.In(language), coverage.Results, assessed[0].View))
            : assessed.Select(result => (result.Name, result.Assessment!.Results, result.View));
        var rows = bars.Select(bar => (IReadOnlyList<object?>)
        [
            bar.Name, .. Charted.Select(each =>
                (object?)bar.Results.Count(result => result.In(bar.View).Status == each.Status)),
        ]).ToList();
        return new(OfficeTexts.Sheet("chart").In(language),
            [((assessed.Count == 1 ? HeadingTexts.Part : HeadingTexts.File).In(language), NameWidth),
                .. Charted.Select(each => (ReportTexts.Status(each.Status).In(language), NumberWidth))], rows)
        {
            ChartColours = rows.Count == 0 ? [] : [.. Charted.Select(each => each.Colour)],
        };
    }

    /// <summary>One row for each requirement and view, every column of one kind: what a pivot table wants.</summary>
    public static ExcelSheet Data(IReadOnlyList<ValidationResult> results, Language language) => new(
        OfficeTexts.Sheet("data").In(language),
        [
            (HeadingTexts.File.In(language), 24), (OfficeTexts.Locality.In(language), 24),
            (OfficeTexts.View.In(language), NumberWidth), (HeadingTexts.Part.In(language), NameWidth),
            (OfficeTexts.Id.In(language), NumberWidth), (HeadingTexts.Requirement.In(language), NameWidth),
            (HeadingTexts.Obligation.In(language), NumberWidth), (HeadingTexts.ConfidenceHeading.In(language), 20),
            (HeadingTexts.StatusHeading.In(language), 18), (OfficeTexts.Weight.In(language), NumberWidth),
        ],
        [
            .. from result in results
               where result.Assessment is not null
               let content = new ReportContent(result, result.Assessment!, language)
               from view in Enum.GetValues<AssessmentView>()
               from row in content.Assessment.Results
               let requirement = row.Requirement
               select (IReadOnlyList<object?>)
               [
                   result.Name, content.Subject, ReportTexts.ViewName(view).In(language),
                   content.Assessment.Framework.NameOf(requirement.Part).In(language), requirement.Id,
                   requirement.Title.In(language), Framework.Labels.Of(requirement.Obligation).In(language),
                   Framework.Labels.Of(requirement.Provenance.Confidence).In(language),
                   ReportTexts.Status(row.In(view).Status).In(language), Score.Weight(requirement.Obligation),
               ],
        ]);
}
