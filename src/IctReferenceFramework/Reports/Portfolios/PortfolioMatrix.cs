using IctReferenceFramework.Framework;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>
/// The questions over all provinces: which meet a requirement, on what legal basis it is asked for, who cites what is
/// no longer law.
/// </summary>
internal sealed class PortfolioMatrix(Portfolio portfolio, Language language)
{
    /// <summary>For what a mistake in the file hides: neither met nor unknown.</summary>
    private const string Mistaken = "!";

    /// <summary>Each requirement, of parts and groups, by each description that counts.</summary>
    public PortfolioTable Requirements() => new("requirements", PortfolioTexts.Matrix, PortfolioTexts.MatrixLegend,
        [
            In(HeadingTexts.Requirement), In(HeadingTexts.Part), In(HeadingTexts.Obligation),
            In(HeadingTexts.LegalBasis), .. portfolio.Counted.Select(entry => entry.Name),
        ],
        [
            .. portfolio.Framework.Requirements.Select(requirement => (IReadOnlyList<PortfolioCell>)
            [
                new($"{requirement.Id} {In(requirement.Title)}"), new(In(portfolio.Framework.NameOf(requirement.Part))),
                new(In(RequirementTexts.Obligation(requirement))), new(In(RequirementTexts.Origin(requirement))),
                .. portfolio.Counted.Select(entry => Cell(entry, requirement)),
            ]),
        ]);

    /// <summary>Instruments that are cited though they are no longer law on the day, and by whom.</summary>
    public PortfolioTable Citations() => new("citations", PortfolioTexts.Ended, PortfolioTexts.EndedOn(portfolio.AsOf),
        [In(HeadingTexts.CitationColumns[0]), In(HeadingTexts.CitationColumns[6]), In(PortfolioTexts.CitedBy),
            In(PortfolioTexts.Locality)],
        [
            .. portfolio.Counted.SelectMany(entry => entry.EndedCitations.Select(citation => (citation, entry)))
                .GroupBy(pair => pair.citation.Number, StringComparer.Ordinal)
                .OrderByDescending(cited => cited.Select(pair => pair.entry).Distinct().Count())
                .ThenBy(cited => cited.Key, StringComparer.Ordinal)
                .Select(cited => (IReadOnlyList<PortfolioCell>)
                [
                    new(cited.Key), new(string.Join(", ", cited.First().citation.Successors)),
                    new(In(PortfolioTexts.Of(cited.Select(pair => pair.entry).Distinct().Count(),
                        portfolio.Counted.Count(entry => entry.Assessment is not null)))),
                    new(string.Join("; ", cited.Select(pair => pair.entry.Name).Distinct())),
                ]),
        ]);

    /// <summary>What has changed in each locality since an earlier portfolio.</summary>
    public PortfolioTable Changes(IReadOnlyList<PortfolioChange> changes) => new("changes", PortfolioTexts.Changes,
        PortfolioTexts.ChangesIntroduction,
        [In(PortfolioTexts.Locality), .. PortfolioTexts.ChangeColumns.Select(In)],
        [
            .. changes.Select(change => (IReadOnlyList<PortfolioCell>)
            [
                new(change.Kind == PortfolioChangeKind.Compared ? change.Locality
                    : $"{change.Locality} ({In(PortfolioTexts.Of(change.Kind))})"),
                Named(change.Better, "good"), Named(change.Worse, "poor"), Named(change.NewlyAssessed, null),
                Named(change.NoLongerAssessed, null),
            ]),
        ]);

    private static PortfolioCell Named(IReadOnlyList<string> ids, string? style) =>
        ids.Count == 0 ? new("") : new($"{ids.Count}: {string.Join(", ", ids)}", Style: style);

    private PortfolioCell Cell(PortfolioEntry entry, Requirement requirement)
    {
        if (entry.Assessment?[requirement.Id].In(entry.View) is not { IsUnreadable: false } result)
        {
            return new(Mistaken, Style: "poor");
        }

        return new($"{Shares.SignOf(result.Status)} {In(ReportTexts.Status(result.Status))}",
            Style: Shares.StyleOf(result.Status));
    }

    private string In(LocalizedText text) => text.In(language);
}
