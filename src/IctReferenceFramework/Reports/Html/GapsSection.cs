using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The gaps, the most important first: what to do, why it matters, on what legal basis, where.</summary>
internal static class GapsSection
{
    public static object Build(ReportContent content, string prefix) => content.Gaps.Count == 0
        ? Tag("p", HeadingTexts.NoGaps.In(content.Language))
        : Tag("ol", Class("gaps"), content.Gaps.Select(gap => Card(content, gap, prefix)));

    private static XElement Card(ReportContent content, RequirementResult gap, string prefix)
    {
        var (language, requirement, view) = (content.Language, gap.Requirement, gap.In(content.Result.View));
        var place = content.PlaceOf(view);
        return Tag("li", Class($"gap {Shares.StyleOf(view.Status)}"), Attribute("id", $"{prefix}-g-{requirement.Id}"),
            Tag("h3", Tag("span", Class("id"), requirement.Id), " ", requirement.Title.In(language), " ",
                Tag("span", Class($"status {Shares.StyleOf(view.Status)}"),
                    $"{Shares.SignOf(view.Status)} {VerdictTexts.Of(view).In(language)}")),
            Tag("dl",
                Tag("dt", HeadingTexts.Now.In(language)), Tag("dd", view.Reason.In(language)),
                Tag("dt", HeadingTexts.ToDo.In(language)), Tag("dd", requirement.Evidence.In(language)),
                Tag("dt", HeadingTexts.Why.In(language)), Tag("dd", content.WhyOf(gap)),
                Tag("dt", HeadingTexts.LegalBasis.In(language)),
                Tag("dd", RequirementTexts.Whole(requirement).In(language)),
                place.Length == 0 ? null
                    : new object[] { Tag("dt", HeadingTexts.Place.In(language)), Tag("dd", Tag("code", place)) }));
    }
}
