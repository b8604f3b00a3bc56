using System.Xml.Linq;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>
/// What is understood in ten seconds: whose architecture, the conclusion, all requirements in one bar, the map, what to
/// do first, how sure it is, and whether anything technical stands against signing.
/// </summary>
internal sealed class FirstScreen(ReportContent content, string prefix)
{
    private readonly Language _language = content.Language;

    public object?[] Build() =>
    [
        Tag("p", Class("kicker"), HeadingTexts.Title.In(_language)),
        Tag("h1", content.Subject, content.Successor is not { } successor ? null
            : Tag("small", $" ({MapTexts.NowIn(successor).In(_language)})")),
        Tag("p", Class("document"), string.Join(" · ", Document().Where(text => text.Length > 0))),
        Tag("p", Class("conclusion"), FigureTexts.Of(content.Result).In(_language)),
        Outcome(),
        RunNotices.Common([content.Result]).Select(notice => Tag("p", Class("notice"), notice.In(_language))),
        Tag("div", Class("first"),
            new MapFigure(content, prefix).Build(),
            Tag("div", Class("beside"), Actions(), Sureness(), Signing())),
    ];

    private IEnumerable<string> Document() =>
    [
        content.DocumentTitle, content.DecisionLine,
        $"{HeadingTexts.AsOf.In(_language).ToLowerInvariant()} {Day.In(_language, content.Result.AsOf)}",
    ];

    private XElement Outcome()
    {
        var shares = OutcomeShares.Of(content.Assessment.Figures(content.Result.View));
        var said = string.Join(", ", shares.Where(share => share.Count > 0).Select(share => share.Said.In(_language)));
        return Bar.WithWords(shares, MapTexts.BarOf(said), _language);
    }

    private XElement Actions()
    {
        var actions = FirstAction.Of(content);
        return Block("do", MapTexts.DoFirst, actions.Count == 0
            ? Tag("p", MapTexts.NothingToDo.In(_language)) : Tag("ol", actions.Select(Action)));
    }

    private XElement Action(FirstAction action)
    {
        var requirement = action.Result.Requirement;
        var more = action.More == 0 ? "" : $" {MapTexts.MorePlaces(action.More).In(_language)}";
        return Tag("li",
            Tag("a", Attribute("href", $"#{prefix}-g-{requirement.Id}"), Tag("b", requirement.Title.In(_language))),
            Tag("span", $"{string.Join("; ", action.Where)}{more} · {requirement.Id}, "
                + $"{RequirementTexts.Obligation(requirement).In(_language)} · {action.Effect.In(_language)}"));
    }

    private XElement Sureness() => Block("sure", Certainty.Heading,
        Strip(Certainty.RequirementsAre, Certainty.OfRequirements(content)),
        Strip(Certainty.ResultsAre, Certainty.OfResults(content)));

    private object?[] Strip(LocalizedText name, IReadOnlyList<Share> shares)
    {
        var said = Certainty.Said(name, shares).In(_language);
        var isEmpty = shares.All(share => share.Count == 0);
        return [isEmpty ? null : Bar.Draw(shares, said, hasNumbers: false), Tag("p", said)];
    }

    private XElement Signing()
    {
        var obstacles = SigningNotes.Of(content);
        return Block("sign", SigningNotes.Heading,
            obstacles.Count == 0 ? Tag("p", Class("clear"), SigningNotes.None.In(_language))
                : Tag("ul", Class("notice"), obstacles.Select(obstacle => Tag("li", obstacle.In(_language)))),
            Tag("p", Class("basis"), SigningNotes.NotDecided.In(_language)));
    }

    private XElement Block(string id, LocalizedText heading, params object?[] inside) =>
        Tag("section", Attribute("aria-labelledby", $"{prefix}-{id}-h"),
            Tag("h2", Attribute("id", $"{prefix}-{id}-h"), heading.In(_language)), inside);
}
