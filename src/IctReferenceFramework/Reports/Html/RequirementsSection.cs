using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>Every requirement with status, reason and evidence; searched and filtered where a script may run.</summary>
internal static class RequirementsSection
{
    private const int MaxEvidence = 6;

    public static object?[] Build(ReportContent content, string prefix)
    {
        var (language, assessment) = (content.Language, content.Assessment);
        return
        [
            Controls(content, prefix),
            assessment.Parts.Concat(assessment.Groups).Where(coverage => coverage.Results.Count > 0).Select(coverage =>
                Tag("section", Class("part"), Attribute("id", $"{prefix}-r-{coverage.Id}"),
                    Attribute("aria-labelledby", $"{prefix}-r-{coverage.Id}-h"),
                    Tag("h3", Attribute("id", $"{prefix}-r-{coverage.Id}-h"), coverage.Name.In(language)),
                    Results(content, coverage))),
            Tag("p", Class("nothing"), Attribute("hidden", "hidden"), HeadingTexts.NothingMatches.In(language)),
        ];
    }

    // What could not be assessed is many, and nobody's fault: it is folded away, and opened by a search or for print.
    private static IEnumerable<XElement> Results(ReportContent content, Coverage coverage)
    {
        var isOpen = coverage.Results.ToLookup(result =>
            result.In(content.Result.View).Status != RequirementStatus.NotAssessed);
        if (isOpen[true].Any())
        {
            yield return List(content, isOpen[true]);
        }

        if (isOpen[false].Any())
        {
            yield return Tag("details", Tag("summary",
                HeadingTexts.Folded(isOpen[false].Count(), coverage.Results.Count).In(content.Language)),
                List(content, isOpen[false]));
        }
    }

    private static XElement List(ReportContent content, IEnumerable<RequirementResult> results) =>
        Tag("ul", Class("requirements"), results.Select(result => Item(content, result)));

    private static XElement Controls(ReportContent content, string prefix)
    {
        var language = content.Language;
        return Tag("form", Class("controls"), Attribute("hidden", "hidden"), Attribute("role", "search"),
            Tag("label", HeadingTexts.Search.In(language),
                Tag("input", Attribute("type", "search"), Attribute("name", "text"), Attribute("autocomplete", "off"))),
            Select("part", HeadingTexts.Part,
                content.Assessment.Parts.Concat(content.Assessment.Groups).Where(c => c.Results.Count > 0)
                .Select(coverage => ($"{prefix}-r-{coverage.Id}", coverage.Name)), language),
            Select("status", HeadingTexts.StatusHeading,
                Enum.GetValues<RequirementStatus>().Where(status => content.Count(status) > 0)
                .Select(status => (Kebab.Of(status), ReportTexts.Status(status))), language),
            Select("obligation", HeadingTexts.Obligation,
                Enum.GetValues<ObligationLevel>().Select(o => (Kebab.Of(o), Labels.Of(o))), language),
            Select("confidence", HeadingTexts.ConfidenceHeading,
                Enum.GetValues<Confidence>().Where(each => Requirements(content).Any(
                    requirement => requirement.Provenance.Confidence == each))
                .Select(each => (Kebab.Of(each), Labels.Of(each))), language),
            Select("origin", HeadingTexts.LegalBasis,
                Requirements(content).Select(requirement => requirement.Provenance.Origin).Distinct()
                .Select(origin => (origin, Labels.OfOrigin(origin))), language),
            Tag("output", Attribute("aria-live", "polite")));
    }

    private static IEnumerable<Requirement> Requirements(ReportContent content) =>
        content.Assessment.Results.Select(result => result.Requirement);

    private static XElement Select(string name, LocalizedText label,
        IEnumerable<(string Value, LocalizedText Text)> options, Language language) =>
        Tag("label", label.In(language), Tag("select", Attribute("name", name),
            Tag("option", Attribute("value", ""), HeadingTexts.Everything.In(language)),
            options.Select(option => Tag("option", Attribute("value", option.Value), option.Text.In(language)))));

    private static XElement Item(ReportContent content, RequirementResult result)
    {
        var (language, requirement, view) = (content.Language, result.Requirement, result.In(content.Result.View));
        return Tag("li", Class($"requirement {Shares.StyleOf(view.Status)}"),
            Attribute("data-status", Kebab.Of(view.Status)),
            Attribute("data-obligation", Kebab.Of(requirement.Obligation)),
            Attribute("data-confidence", Kebab.Of(requirement.Provenance.Confidence)),
            Attribute("data-origin", requirement.Provenance.Origin),
            Tag("h4", Tag("span", Class("id"), requirement.Id), " ", requirement.Title.In(language)),
            Tag("p", Class("marks"),
                Tag("span", Class($"status {Shares.StyleOf(view.Status)}"),
                    $"{Shares.SignOf(view.Status)} {VerdictTexts.Of(view).In(language)}"),
                result.AsIs.Status == result.Target.Status ? null
                    : Tag("span", Class("other"),
                        $"{ReportTexts.AsIs.In(language)}: {VerdictTexts.Of(result.AsIs).In(language)}"),
                Tag("span", Class("obligation"), Labels.Of(requirement.Obligation).In(language)),
                Tag("span", Class("confidence"), Labels.Of(requirement.Provenance.Confidence).In(language))),
            Tag("p", Class("reason"), view.Reason.In(language)),
            Evidence(content, view),
            Tag("p", Class("basis"),
                $"{HeadingTexts.LegalBasis.In(language)}: {RequirementTexts.Whole(requirement).In(language)}"));
    }

    private static XElement? Evidence(ReportContent content, ViewResult view) => view.Evidence.Count == 0 ? null
        : Tag("p", Class("evidence"), $"{HeadingTexts.Evidence.In(content.Language)}: ",
            view.Evidence.Take(MaxEvidence).Select((evidence, i) => new object[]
            {
                i == 0 ? "" : ", ", evidence.Subject, " ", Tag("code", content.PlaceOf(evidence.Location)),
                evidence.IsDocumented ? " ✓" : "",
            }),
            view.Evidence.Count > MaxEvidence ? $" … ({view.Evidence.Count})" : null);
}
