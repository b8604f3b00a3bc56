using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>Profiles of later rules, each scored apart.</summary>
internal static class ProfilesSection
{
    public static IEnumerable<object> Build(ReportContent content) =>
        content.Result.Profiles.Select(profile => Profile(content, profile));

    private static XElement Profile(ReportContent content, ProfileAssessment profile)
    {
        var language = content.Language;
        var figures = FigureTexts.Short(profile.Assessment.Figures(content.Result.View)).In(language);
        return Tag("section", Class("profile"),
            Tag("h3", profile.Profile.Name.In(language), " ", Tag("span", Class("status"), figures)),
            Tag("p", profile.Profile.Instrument.Citation.In(language)),
            profile.Applies ? null
                : Tag("p", Class("notice"),
                ReportTexts.ForReference(profile.Profile, content.Result.AsOf).In(language)),
            Tag("ul", Class("requirements"), profile.Assessment.Results.Select(result => Item(content, result))),
            profile.Profile.Status.Unknown.Count == 0 ? null : Tag("p", Class("basis"),
                $"{HeadingTexts.NotRead.In(language)}: "
                    + $"{string.Join(" ", profile.Profile.Status.Unknown.Select(text => text.In(language)))}"));
    }

    private static XElement Item(ReportContent content, RequirementResult result)
    {
        var (language, view) = (content.Language, result.In(content.Result.View));
        return Tag("li", Class($"requirement {Shares.StyleOf(view.Status)}"),
            Tag("h4", Tag("span", Class("id"), result.Requirement.Id), " ", result.Requirement.Title.In(language), " ",
                Tag("span", Class($"status {Shares.StyleOf(view.Status)}"),
                    $"{Shares.SignOf(view.Status)} {VerdictTexts.Of(view).In(language)}")),
            Tag("p", Class("reason"), view.Reason.In(language)),
            Tag("p", Class("basis"), $"{HeadingTexts.ToDo.In(language)}: {result.Requirement.Evidence.In(language)} "
                + $"({RequirementTexts.Whole(result.Requirement).In(language)})"));
    }
}
