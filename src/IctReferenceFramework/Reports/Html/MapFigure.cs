using System.Xml.Linq;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>
/// The map: the centre and the layers as rows with the described components in them, the systems as columns beside.
/// </summary>
internal sealed class MapFigure(ReportContent content, string prefix)
{
    private const int MostDescribed = 4;
    private const int MostFunctions = 2;

    private readonly Language _language = content.Language;

    public XElement Build()
    {
        var parts = content.Map;
        return Tag("section", Class("map"), Attribute("aria-labelledby", $"{prefix}-map-h"),
            Tag("h2", Attribute("id", $"{prefix}-map-h"), MapTexts.Heading.In(_language)),
            Tag("div", Class("grid"),
                Tag("ul", Class("rows"), Attribute("aria-label", MapTexts.Layers.In(_language)),
                    parts.Where(part => part.Part is not CrossCuttingSystem)
                        .OrderBy(part => part.Part is Layer layer ? layer.Number : 0).Select(Row)),
                parts.Any(part => part.Part is CrossCuttingSystem)
                    ? Tag("ul", Class("columns"), Attribute("aria-label", MapTexts.Systems.In(_language)),
                        parts.Where(part => part.Part is CrossCuttingSystem).Select(Column)) : null),
            Tag("ul", Class("legend"), MapTexts.Legend.Select(entry => Tag("li", Class($"chip {entry.Style}"),
                entry.Text.In(_language)))));
    }

    private XElement Row(MapPart part) => Tag("li", Class($"row {Standing(part)}"),
        Tag("a", Attribute("href", $"#{prefix}-r-{part.Part.Id}"), Name(part)),
        Tag("ul", Class(part.Described.Count > 2 ? "chips many" : "chips"), Chips(part)),
        Tag("div", Class("standing"), SmallBar(part),
            Tag("span", MapTexts.Assessed(part.Figures).In(_language))));

    private XElement Column(MapPart part) => Tag("li", Class($"column {Standing(part)}"),
        Tag("a", Attribute("href", $"#{prefix}-r-{part.Part.Id}"), Name(part)),
        Tag("span", $" · {MapTexts.Components(part.Described.Count).In(_language)} · "
            + $"{MapTexts.Assessed(part.Figures).In(_language)}"));

    private string Name(MapPart part) => part.Part is Layer layer
        ? $"{layer.Number}. {layer.Name.In(_language)}" : part.Part.Name.In(_language);

    private static string Standing(MapPart part) => part.Figures.Assessed == 0 ? "unassessed" : "assessed";

    private XElement SmallBar(MapPart part)
    {
        var shares = OutcomeShares.Of(part.Figures);
        return Bar.Draw(shares, string.Join(", ", shares.Where(share => share.Count > 0)
            .Select(share => share.Said.In(_language))), hasNumbers: false);
    }

    private IEnumerable<XElement> Chips(MapPart part)
    {
        var shown = part.Described.Count <= MostDescribed ? part.Described.Count : MostDescribed - 1;
        foreach (var each in part.Described.Take(shown))
        {
            yield return Chip(each.Style, each.Services == 0 ? each.Name
                : $"{each.Name} · {MapTexts.Services(each.Services).In(_language)}");
        }

        if (part.Described.Count > shown)
        {
            yield return Chip("more", MapTexts.More(part.Described.Count - shown).In(_language));
        }

        if (part.Missing.Count > 0)
        {
            yield return Chip("missing", $"+ {Names(part.Missing)}");
        }

        if (part.Unknown.Count > 0)
        {
            yield return Chip("unsaid", MapTexts.NothingKnownOf(Names(part.Unknown)).In(_language));
        }
        else if (part.Figures is { Assessed: 0, Unreadable: > 0 })
        {
            yield return Chip("missing", MapTexts.Mistaken.In(_language));
        }
        else if (part.Described.Count + part.Missing.Count == 0)
        {
            yield return Chip(part.Figures.NotSatisfied > 0 ? "missing" : "unsaid",
                (part.Figures.Assessed > 0 ? MapTexts.NothingDescribed : MapTexts.NothingKnown).In(_language));
        }
    }

    private string Names(IReadOnlyList<Function> functions) =>
        string.Join("; ", functions.Take(MostFunctions).Select(function => function.Name.In(_language)))
            + (functions.Count > MostFunctions
                ? $"; {MapTexts.MoreFunctions(functions.Count - MostFunctions).In(_language)}" : "");

    private static XElement Chip(string style, string text) =>
        Tag("li", Class($"chip {style}"), Attribute("title", text), text);
}
