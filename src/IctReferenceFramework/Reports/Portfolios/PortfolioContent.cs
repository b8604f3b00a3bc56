using System.Globalization;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The tables that every form of a portfolio shows.</summary>
internal sealed class PortfolioContent(Portfolio portfolio, Language language)
{
    private static readonly StateOfPlay[] Kinds = Enum.GetValues<StateOfPlay>();

    private readonly PortfolioMatrix _matrix = new(portfolio, language);

    private static readonly RequirementStatus[] Counted =
        [RequirementStatus.Satisfied, RequirementStatus.PartiallySatisfied, RequirementStatus.NotSatisfied,
            RequirementStatus.NotAssessed];

    public IEnumerable<PortfolioTable> Tables =>
    [
        Localities(), .. portfolio.Changes is { } changes ? new[] { _matrix.Changes(changes) } : [],
        HeatMap(), Missing(), _matrix.Requirements(), _matrix.Citations(), Figures(), Regions(),
        Provinces(),
    ];

    private AssessmentView View => portfolio.View;

    private PortfolioTable Localities() => new("localities", PortfolioTexts.Localities, null,
        [
            In(PortfolioTexts.Locality), In(PortfolioTexts.Province), In(PortfolioTexts.Basis),
            In(HeadingTexts.Conclusion), In(ReportTexts.Target), In(ReportTexts.AsIs),
            .. Counted.Select(status => In(ReportTexts.Status(status))), In(PortfolioTexts.Excluded),
            In(PortfolioTexts.Errors),
            In(PortfolioTexts.Warnings), In(HeadingTexts.File),
        ],
        [.. portfolio.Entries.Select(Locality)]);

    private IReadOnlyList<PortfolioCell> Locality(PortfolioEntry entry)
    {
        var unit = new PortfolioCell(entry.Unit is { } known ? $"{known.Name} ({known.Code})" : "");
        return entry.Assessment is not { } assessment
            ? [new(entry.Name), unit, new(""),
                new(In(entry.IsComplete ? PortfolioTexts.Unread : PortfolioTexts.NotChecked), Style: "poor"), new(""),
                new(""), .. Counted.Select(_ => new PortfolioCell("")), new(""), .. Severities(entry)]
            :
            [
                new(entry.Name), unit, new(In(PortfolioTexts.BasisOf(entry))),
                new(Superseded(entry) + In(FigureTexts.Of(entry.Conclusion, assessment.Figures(entry.View)))),
                Figures(assessment.Figures(AssessmentView.Target)),
                Figures(assessment.Figures(AssessmentView.AsIs)),
                .. Counted.Select(status =>
                    Number(assessment.Results.Count(each => each.In(entry.View).Status == status))),
                new(In(PortfolioTexts.ExcludedOf(assessment.Figures(entry.View)))), .. Severities(entry),
            ];
    }

    private string Superseded(PortfolioEntry entry) =>
        portfolio.NewerThan(entry) is { } newer ? $"{In(PortfolioTexts.Newer(newer.File))} " : "";

    private static IEnumerable<PortfolioCell> Severities(PortfolioEntry entry) =>
        [Number(entry.Errors), Number(entry.Warnings), new(entry.File)];

    private PortfolioTable HeatMap() => new("parts", PortfolioTexts.HeatMap, PortfolioTexts.HeatMapIntroduction(View),
        [In(PortfolioTexts.Locality), .. portfolio.Framework.Parts.Select(part => In(part.Name))],
        [
            .. portfolio.Counted.Select(entry => (IReadOnlyList<PortfolioCell>)
            [
                new(entry.Name), .. entry.Assessment?.Parts.Select(part => Standing(part.Figures(entry.View)))
                    ?? portfolio.Framework.Parts.Select(
                        _ => new PortfolioCell(In(PortfolioTexts.Unread), Style: "poor")),
            ]),
        ]);

    private PortfolioTable Missing() => new("missing", PortfolioTexts.Missing, PortfolioTexts.MissingIntroduction,
        [
            In(HeadingTexts.Requirement), In(HeadingTexts.Obligation),
            In(ReportTexts.Status(RequirementStatus.NotSatisfied)),
            In(ReportTexts.Status(RequirementStatus.PartiallySatisfied)),
            In(ReportTexts.Status(RequirementStatus.NotAssessed)), In(HeadingTexts.LegalBasis),
        ],
        [
            .. portfolio.Missing.Select(missing => (IReadOnlyList<PortfolioCell>)
            [
                new($"{missing.Requirement.Id} {In(missing.Requirement.Title)}"),
                new(In(RequirementTexts.Obligation(missing.Requirement))),
                Number(missing.NotSatisfied), Number(missing.Partial), Number(missing.NotAssessed),
                new(In(RequirementTexts.Origin(missing.Requirement))),
            ]),
        ]);

    private PortfolioTable Figures()
    {
        var reference = ReferenceFigures.Embedded;
        var then = portfolio.StatesOn(reference.On);
        return new("figures", PortfolioTexts.Figures, PortfolioTexts.FiguresIntroduction(reference),
            ["", In(PortfolioTexts.AtHand(portfolio.AsOf)), In(PortfolioTexts.AtHand(reference.On)),
                In(PortfolioTexts.Reference)],
            [
                .. reference.Figures.Select(figure => (IReadOnlyList<PortfolioCell>)
                [
                    new(In(PortfolioTexts.Name(figure.What)) + RegionSuffix(figure, then)),
                    Of(figure, portfolio.States), Of(figure, then),
                    new(In(PortfolioTexts.Of(figure.Count, figure.Within(then).Count))),
                ]),
            ]);
    }

    private string RegionSuffix(ReferenceFigure figure, IReadOnlyList<LocalityState> states) => figure.Region is null
        ? "" : $" ({In(states.First(state => state.Region?.Name.Vi == figure.Region).Region!.Name)})";

    private PortfolioCell Of(ReferenceFigure figure, IReadOnlyList<LocalityState> states)
    {
        var all = figure.Within(states).Count;
        return new(In(all == 0 ? PortfolioTexts.NoRegion : PortfolioTexts.Of(figure.CountIn(states), all)));
    }

    private PortfolioTable Regions() => new("regions", PortfolioTexts.ByRegion, PortfolioTexts.MapOf(portfolio.AsOf),
        [In(PortfolioTexts.Region), In(PortfolioTexts.Provinces),
            .. Kinds.Select(kind => In(PortfolioTexts.Name(kind))), In(PortfolioTexts.NothingKnown)],
        [
            .. portfolio.States.GroupBy(state => state.Region).OrderBy(group => Order(group.Key))
                .Select(group => (IReadOnlyList<PortfolioCell>)
            [
                new(In(group.Key?.Name ?? PortfolioTexts.NoRegion)), Number(group.Count()),
                .. Kinds.Select(kind => Number(group.Count(state => state.Known.Contains(kind)))),
                Number(group.Count(state => state.Known.Count == 0)),
            ]),
        ]);

    private static int Order(Region? region) =>
        region is null ? int.MaxValue : AdministrativeUnits.Regions.TakeWhile(each => each != region).Count();

    private PortfolioTable Provinces() =>
        new("provinces", PortfolioTexts.ByProvince, PortfolioTexts.MapOf(portfolio.AsOf),
        [In(PortfolioTexts.Province), In(PortfolioTexts.Region),
            .. Kinds.Select(kind => In(PortfolioTexts.Name(kind)))],
        [
            .. portfolio.States.Select(state => (IReadOnlyList<PortfolioCell>)
            [
                new($"{state.Unit.Code} {state.Unit.Name}"), new(In(state.Region?.Name ?? PortfolioTexts.NoRegion)),
                .. Kinds.Select(kind => state.Known.Contains(kind) ? new PortfolioCell("✓", Style: "good")
                    : new("?", Style: "unknown")),
            ]),
        ]);

    private string In(LocalizedText text) => text.In(language);

    private PortfolioCell Figures(AssessmentFigures figures) =>
        new(In(FigureTexts.Short(figures)), Style: FigureTexts.StyleOf(figures));

    // Where mistakes hide all of a part, that is no lack of information.
    private PortfolioCell Standing(AssessmentFigures figures) => figures is { Assessed: 0, Unreadable: > 0 }
        ? new(In(MapTexts.Mistaken), Style: "poor") : Figures(figures);

    private static PortfolioCell Number(int count) => new(count.ToString(CultureInfo.InvariantCulture), Count: count);
}
