using System.Xml.Linq;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>What the architecture cites, and whether it was law on its day and still is.</summary>
internal static class CitationsSection
{
    public static object?[] Build(ReportContent content)
    {
        var (language, result) = (content.Language, content.Result);
        var line = new TimeLine(result);
        return
        [
            Tag("p", HeadingTexts.CitationsIntroduction(result.DocumentDay ?? result.AsOf, result.AsOf).In(language)),
            ScrolledTable.Of(HeadingTexts.CitationsHeading.In(language), language,
                Tag("table",
                    Tag("thead", Tag("tr",
                        HeadingTexts.CitationColumns.Select(
                        column => Tag("th", Attribute("scope", "col"), column.In(language))),
                        Tag("th", Attribute("scope", "col"), PictureTexts.TimeLine.In(language), line.Axis()))),
                    Tag("tbody", result.Citations.Select(citation => Row(citation, line, language))))),
            Tag("p", Class("basis"), PictureTexts.TimeLineLegend.In(language)),
        ];
    }

    private static XElement Row(CitedInstrument citation, TimeLine line, Language language)
    {
        var entry = citation.Entry;
        var number = citation.Number ?? "";
        return Tag("tr",
            Tag("th", Attribute("scope", "row"), entry.Url is { } url ? Link(url.Value, number) : number),
            Tag("td", citation.Date is { } date ? Day.In(language, date) : ""),
            Tag("td", citation.Instrument?.Title.In(language) ?? entry.Title?.Value ?? ""),
            Tag("td", citation.IsBasis ? HeadingTexts.IsBasis.In(language) : ""),
            State(citation.OnDecision, language), State(citation.AsOf, language),
            Tag("td", string.Join(", ", citation.Successors.Select(next => next.Number))),
            Tag("td", line.Of(citation)));
    }

    private static XElement State(InstrumentState? state, Language language) => state is not { } known
        ? Tag("td", Class("unknown"), HeadingTexts.NotRegistered.In(language))
        : Tag("td", Class(known switch
        {
            InstrumentState.InForce => "good",
            InstrumentState.PartlyEnded or InstrumentState.Transitional or InstrumentState.Overtaken => "fair",
            _ => "poor",
        }), InstrumentTexts.Of(known).In(language));
}
