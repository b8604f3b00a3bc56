using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The cover: whose architecture, which decision, judged by what and when, and the score.</summary>
internal static class CoverSection
{
    public static XElement Build(ReportContent content, string prefix)
    {
        var (language, result, framework) = (content.Language, content.Result, content.Assessment.Framework);
        return Tag("header", Class("cover"),
            Tag("p", Class("kicker"), HeadingTexts.Title.In(language)),
            Tag("h1", content.Subject),
            Tag("p", Class("document"), content.DocumentTitle),
            Tag("dl", Class("facts"),
                Fact(HeadingTexts.Decision, content.DecisionLine, language),
                Fact(HeadingTexts.JudgedBy,
                    $"{framework.Name.In(language)}, {framework.Instrument.Citation.In(language)}", language),
                Fact(HeadingTexts.AsOf, Day.In(language, result.AsOf), language),
                Fact(HeadingTexts.CatalogueRevision, Day.In(language, framework.Revision), language),
                Fact(HeadingTexts.File, content.FileName, language)),
            Tag("p", Class("conclusion"), FigureTexts.Of(result).In(language)),
            Tag("div", Class("scores"),
                Score(content, AssessmentView.Target, ReportTexts.Target),
                Score(content, AssessmentView.AsIs, ReportTexts.AsIs),
                Counts(content)),
            RunNotices.Of(content.Result).Select(notice => Tag("p", Class("notice"), notice.In(language))),
            content.IsFromPublicSources ? Tag("p", Class("notice"), ReportTexts.FromPublicSources.In(language)) : null,
            Contents(content, prefix));
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

    private static XElement Counts(ReportContent content)
    {
        RequirementStatus[] statuses =
        [
            RequirementStatus.Satisfied, RequirementStatus.PartiallySatisfied, RequirementStatus.NotSatisfied,
            RequirementStatus.Waived,
            RequirementStatus.NotAssessed, RequirementStatus.NotApplicable,
        ];
        return Tag("ul", Class("counts"), statuses.Where(status => content.Count(status) > 0).Select(status =>
            Tag("li", Class(Shares.StyleOf(status)),
                Tag("b", content.Count(status).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                $" {ReportTexts.Status(status).In(content.Language)}")));
    }

    private static XElement Contents(ReportContent content, string prefix)
    {
        var language = content.Language;
        (string Id, LocalizedText Name, bool IsThere)[] sections =
        [
            ("s", HeadingTexts.InShort, true), ("g", HeadingTexts.Gaps(content.Gaps.Count), true),
            ("c", HeadingTexts.Coverage, true),
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
