using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The roadmap: phases and projects in time, their money, and what each delivers.</summary>
internal static class RoadmapSection
{
    public static object?[] Build(RoadmapContent roadmap, Language language)
    {
        var years = roadmap.Years;
        return
        [
            roadmap.Undelivered.Count == 0 ? null : Tag("p", Class("notice"),
                PictureTexts.Undelivered(roadmap.Undelivered, language).In(language)),
            ScrolledTable.Of(PictureTexts.Roadmap.In(language), language, Tag("table", Class("roadmap"),
                Tag("thead", Tag("tr", PictureTexts.RoadmapColumns.Select((column, i) =>
                    Tag("th", Attribute("scope", "col"), column.In(language),
                        i == 1 && years is { } span ? Axis(span) : null)))),
                Tag("tbody", roadmap.Lines.Select(line => Row(line, years, language))))),
        ];
    }

    private static XElement Row(RoadmapLine line, (int From, int To)? years, Language language) => Tag("tr",
        Class(line.IsPhase ? "phase" : line.IsOfPhase ? "project of-phase" : "project"),
        Tag("th", Attribute("scope", "row"), line.Name),
        Tag("td", years is { } span && line.From is { } from ? Bar(from, line.To, line, span) : null,
            Tag("span", line.Time.Length == 0 ? PictureTexts.Undated.In(language)
                : line.IsOwn ? line.Time : $"{line.Time} ({PictureTexts.OfThePhase.In(language)})")),
        Tag("td", line.Money),
        Tag("td", line.IsPhase ? "" : line.Delivers.Count == 0 ? PictureTexts.NothingDelivered.In(language)
            : string.Join("; ", line.Delivers)));

    // An end that is not known fades at the edge of the picture; the words beside the bar say what is known.
    private static XElement Bar(DateOnly from, DateOnly? to, RoadmapLine line, (int From, int To) years)
    {
        var (start, end) = (Place(from, years), to is { } last ? Place(last, years) : 100);
        return Svg.Tag("svg", ("class", "gantt"), ("aria-hidden", "true"),
            Svg.Tag("rect",
                ("class", (line.IsPhase ? "phase" : "project") + (to is null || !line.IsOwn ? " open" : "")),
                ("x", Percent(start)), ("width", Percent(Math.Max(1, end - start))), ("y", "15%"), ("height", "70%")));
    }

    private static XElement Axis((int From, int To) years)
    {
        var all = years.To - years.From + 1;
        var step = Math.Max(1, (all + 5) / 6);
        return Svg.Tag("svg", ("class", "gantt"), ("aria-hidden", "true"),
            Enumerable.Range(0, all).Where(i => i % step == 0).Select(i => Svg.Tag("text",
                ("x", Percent(100d * i / all)), ("y", "80%"),
                (years.From + i).ToString(CultureInfo.InvariantCulture))));
    }

    private static double Place(DateOnly day, (int From, int To) years) =>
        100 * (day.Year - years.From + ((day.DayOfYear - 1) / 366d)) / (years.To - years.From + 1);

    private static string Percent(double value) => value.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
