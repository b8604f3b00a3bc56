using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The cover: the first screen, the contents, the figures of both views, the framework and the day.</summary>
internal static class CoverSection
{
    public static XElement Build(ReportContent content, string prefix)
    {
        var (language, result, framework) = (content.Language, content.Result, content.Assessment.Framework);
        return Tag("header", Class("cover"),
            new FirstScreen(content, prefix).Build(),
            RunNotices.Choices(result).Select(notice => Tag("p", Class("notice"), notice.In(language))),
            Contents(content, prefix),
            Tag("div", Class("scores"),
                Score(content, AssessmentView.Target, ReportTexts.Target),
                Score(content, AssessmentView.AsIs, ReportTexts.AsIs),
                result.Profiles.Select(profile => Profile(profile, content))),
            Tag("dl", Class("facts"),
                Fact(HeadingTexts.Decision, content.DecisionLine, language),
                Fact(HeadingTexts.JudgedBy,
                    $"{framework.Name.In(language)}, {framework.Instrument.Citation.In(language)}", language),
                Fact(HeadingTexts.AsOf, Day.In(language, result.AsOf), language),
                Fact(HeadingTexts.CatalogueRevision, Day.In(language, framework.Revision), language),
                Fact(HeadingTexts.File, content.FileName, language)),
            content.IsFromPublicSources ? Tag("p", Class("notice"), ReportTexts.FromPublicSources.In(language)) : null);
    }

    private static XElement[]? Fact(LocalizedText name, string value, Language language) =>
        value.Length == 0 ? null : [Tag("dt", name.In(language)), Tag("dd", value)];

    private static XElement Score(ReportContent content, AssessmentView view, LocalizedText name)
    {
        var (language, figures) = (content.Language, content.Assessment.Figures(view));
        return Tag("div", Class("score"),
            Tag("span", name.In(language)),
            Tag("strong", $"{figures.Assessed}/{figures.Requirements}"),
            Tag("span", FigureTexts.Coverage(figures).In(language)),
            Tag("span", FigureTexts.Outcome(figures).In(language)),
            Tag("span", FigureTexts.Score(figures).In(language)),
            Tag("progress", Attribute("max", "100"),
                Attribute("value", ((figures.AssessedWeight * 100) / Math.Max(1, figures.Weight))
                    .ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Attribute("aria-label", FigureTexts.Coverage(figures).In(language)),
                FigureTexts.Coverage(figures).In(language)));
    }

    private static XElement Profile(ProfileAssessment profile, ReportContent content)
    {
        var (language, figures) = (content.Language, profile.Assessment.Figures(content.Result.View));
        return Tag("div", Class("score"),
            Tag("span", profile.Profile.Name.In(language)),
            Tag("span", FigureTexts.Coverage(figures).In(language)),
            Tag("span", FigureTexts.Outcome(figures).In(language)),
            Tag("span", FigureTexts.Score(figures).In(language)));
    }

    private static XElement Contents(ReportContent content, string prefix)
    {
        var language = content.Language;
        (string Id, LocalizedText Name, bool IsThere)[] sections =
        [
            ("s", HeadingTexts.InShort, true), ("g", HeadingTexts.Gaps(content.Gaps.Count), true),
            ("c", HeadingTexts.Coverage, true),
            ("m", PictureTexts.Roadmap, RoadmapContent.IsIn(content)),
            ("o", PictureTexts.Centres, HtmlArticle.HasCentres(content.Result)),
            ("p", HeadingTexts.ProfilesHeading, content.Result.Profiles.Count > 0),
            ("l", HeadingTexts.CitationsHeading, content.Result.Citations.Count > 0),
            ("r", HeadingTexts.AllRequirements, true),
            ("f", HeadingTexts.FindingsHeading(content.Result.Findings.Count), true),
            ("a", HeadingTexts.AboutHeading, true),
        ];
        return Tag("nav", Attribute("aria-label", HeadingTexts.Contents.In(language)),
            Tag("ol", sections.Where(section => section.IsThere)
            .Select(section => Tag("li",
                Tag("a", Attribute("href", $"#{prefix}-{section.Id}"), section.Name.In(language))))));
    }
}
