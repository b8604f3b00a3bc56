using System.Text;
using System.Xml.Linq;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Html;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The portfolio as one HTML file that needs no network.</summary>
internal sealed class PortfolioHtmlReport : IReport<Portfolio>
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(Portfolio portfolio, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var language = options.Language;
        var title = PortfolioTexts.Title.In(language);
        var framework = portfolio.Framework;
        var tables = new PortfolioContent(portfolio, language).Tables.ToList();
        var article = Tag("article",
            Tag("header", Class("cover"),
                Tag("h1", title),
                Tag("p", Class("document"), $"{framework.Name.In(language)} · {Day.In(language, portfolio.AsOf)}"),
                RunNotices.Of(portfolio).Select(notice => Tag("p", Class("notice"), notice.In(language))),
                Tag("nav", Attribute("aria-label", HeadingTexts.Contents.In(language)),
                    Tag("ol", Tag("li", Tag("a", Attribute("href", "#map"), PortfolioTexts.Map.In(language))),
                        tables.Select(table =>
                            Tag("li", Tag("a", Attribute("href", $"#{table.Id}"), table.Heading.In(language))))))),
            new TileMap(portfolio, language).Build(),
            tables.Select(table => Section(table, language)),
            portfolio.Facts is { } facts ? Sources(facts, language) : null,
            Tag("section", Attribute("aria-labelledby", "about"),
                Tag("h2", Attribute("id", "about"), HeadingTexts.AboutHeading.In(language)),
                Tag("p", $"{framework.Status.Statement.In(language)} {CatalogueTexts.NotAQuotation.In(language)}"),
                Tag("p", HeadingTexts.HowScored.In(language))));
        stream.Write(Encoding.UTF8.GetBytes(HtmlPage.Render(title, [article], language)));
    }

    private static XElement Section(PortfolioTable table, Language language) =>
        Tag("section", Attribute("id", table.Id), Attribute("aria-labelledby", $"{table.Id}-h"),
        Tag("h2", Attribute("id", $"{table.Id}-h"), table.Heading.In(language)),
        table.Introduction is { } introduction ? Tag("p", introduction.In(language)) : null,
        Tag("p", Class("table-filter"), Attribute("hidden", "hidden"), Tag("label", PortfolioTexts.Filter.In(language),
            Tag("input", Attribute("type", "search"), Attribute("autocomplete", "off")))),
        ScrolledTable.Of(table.Heading.In(language), language,
            Tag("table", Class(StyleOf(table)),
                Tag("thead", Tag("tr",
                    table.Columns.Select(column => column.Length == 0 ? Tag("td")
                    : Tag("th", Attribute("scope", "col"), Tag("span", column))))),
                Tag("tbody", table.Rows.Select((row, number) => Tag("tr", Attribute("id", $"{table.Id}-{number + 1}"),
                    row.Select((cell, i) => i == 0
                    ? Tag("th", Attribute("scope", "row"), cell.Text)
                    : Tag("td", Class($"{(cell.IsNumber ? "number " : "")}{cell.Style}".Trim()), cell.Text))))))));

    private static string StyleOf(PortfolioTable table) => table.Id switch
    {
        "parts" => "heat sortable",
        "requirements" => "matrix sortable",
        _ => "roll-up sortable",
    };

    private static XElement Sources(PortfolioFacts facts, Language language) =>
        Tag("section", Attribute("aria-labelledby", "sources"),
        Tag("h2", Attribute("id", "sources"), HeadingTexts.Evidence.In(language)),
        Tag("ul", facts.Localities.SelectMany(locality => locality.Facts.Select(fact => Tag("li",
            $"{locality.Unit.Name}: "
                + $"{PortfolioTexts.Name(fact.What).In(language)}{(fact.Since is { } since ? $", {since}" : "")}"
                + $"{(fact.Number is { } number ? $", {number}" : "")} "
                    + $"({Framework.Labels.Of(fact.Confidence).In(language)}). {fact.Note?.In(language)} ",
            fact.Sources.Select(id => facts.Sources.First(source => source.Id == id))
                .Select(source => source.Urls.Count > 0 ? Link(source.Urls[0].AbsoluteUri, source.Title.In(language))
                    : source.Title.In(language)))))));
}
