using System.Xml.Linq;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The provinces as tiles of one size, each with how it stands, for a day that has tiles.</summary>
internal sealed class TileMap(Portfolio portfolio, Language language)
{
    /// <summary>The map with its headline; the headline alone for a day that has no tiles.</summary>
    public XElement Build()
    {
        var standings = portfolio.Standings;
        var official = standings.Count(standing => standing.Entry is { IsFromPublicSources: false });
        var silent = standings.Count(standing => standing.Entry is null);
        var tiles = AdministrativeUnits.Tiles.ToDictionary(tile => tile.Code);
        return Tag("section", Attribute("id", "map"), Attribute("aria-labelledby", "map-h"),
            Tag("h2", Attribute("id", "map-h"), PortfolioTexts.Map.In(language)),
            Tag("p", Class("conclusion"), PortfolioTexts.Headline(standings.Count, official,
                standings.Count - official - silent, silent).In(language)),
            standings.Any(standing => !tiles.ContainsKey(standing.Unit.Code)) ? null : new object[]
            {
                Tag("p", PortfolioTexts.MapIntroduction.In(language)),
                Tag("ol", Class("tiles"), standings
                    .OrderBy(standing => (tiles[standing.Unit.Code].Row, tiles[standing.Unit.Code].Column))
                    .Select(standing => Tile(standing, tiles[standing.Unit.Code]))),
            });
    }

    private XElement Tile(ProvinceStanding standing, MapTile tile)
    {
        var said = standing.Entry switch
        {
            null => PortfolioTexts.Undescribed,
            { Assessment: null } => PortfolioTexts.Unread,
            { Conclusion: { Kind: ConclusionKind.MistakesInFile, Count: var mistakes } } => new($"{mistakes} lỗi",
                $"{English.Count(mistakes, "mistake")}"),
            { } entry => FigureTexts.Short(entry.Assessment.Figures(entry.View)),
        };
        var name = Tag("b", standing.Unit.Name);
        return Tag("li", Class($"tile row-{tile.Row} column-{tile.Column} {StyleOf(standing.Entry)}"),
            standing.Entry is { } known
                ? Tag("a", Attribute("href", $"#{RowId(known)}"), name,
                    Tag("span", (known.Unit == standing.Unit || known.Unit?.Name == standing.Unit.Name ? ""
                        : $"{known.Name}: ") + said.In(language)))
                : new object[] { name, Tag("span", said.In(language)) });
    }

    /// <summary>The row of a description in the table of descriptions.</summary>
    public string RowId(PortfolioEntry entry) =>
        $"localities-{portfolio.Entries.TakeWhile(other => other != entry).Count() + 1}";

    private static string StyleOf(PortfolioEntry? entry) => entry switch
    {
        null => "undescribed",
        { Assessment: null } or { Conclusion.Kind: ConclusionKind.MistakesInFile } => "poor",
        { IsFromPublicSources: true } => "reported unknown",
        { Assessment: { } assessment } => FigureTexts.StyleOf(assessment.Figures(entry.View)),
    };
}
