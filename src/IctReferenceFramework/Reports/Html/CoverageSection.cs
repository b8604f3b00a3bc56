using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>Part by part: the target and what is there, side by side.</summary>
internal static class CoverageSection
{
    private static readonly RequirementStatus[] Columns =
        [RequirementStatus.Satisfied, RequirementStatus.PartiallySatisfied, RequirementStatus.NotSatisfied,
            RequirementStatus.NotAssessed];

    public static object Build(ReportContent content, string prefix)
    {
        var (language, assessment) = (content.Language, content.Assessment);
        return ScrolledTable.Of(HeadingTexts.Coverage.In(language), language,
            Tag("table", Class("coverage"),
                Tag("thead", Tag("tr",
                    Head(HeadingTexts.Part, language), Head(ReportTexts.Target, language),
                    Head(ReportTexts.AsIs, language),
                    Columns.Select(status => Head(ReportTexts.Status(status), language)),
                    Head(PictureTexts.Spans, language))),
                Tag("tbody",
                    assessment.Parts.Concat(assessment.Groups).Where(coverage => coverage.Results.Count > 0)
                        .Select(coverage => Row(coverage, content, prefix)))));
    }

    private static XElement Row(Coverage coverage, ReportContent content, string prefix) => Tag("tr",
        Tag("th", Attribute("scope", "row"),
            Tag("a", Attribute("href", $"#{prefix}-r-{coverage.Id}"), coverage.Name.In(content.Language))),
        Share(coverage, AssessmentView.Target, content.Language),
        Share(coverage, AssessmentView.AsIs, content.Language),
        Columns.Select(status => Tag("td", Class("number"), Number(coverage.Count(content.Result.View, status)))),
        Tag("td", Spans(coverage)));

    // From the least to the most score, a dot at the least: as-is above, the target below.
    private static XElement Spans(Coverage coverage)
    {
        object?[] Of(AssessmentView view, string style, string y) =>
            coverage.Figures(view) is not { Assessed: > 0, Least: { } least, Most: { } most } ? []
            : [Svg.Tag("line", ("class", style), ("x1", Percent(least)), ("x2", Percent(most)), ("y1", y), ("y2", y)),
                Svg.Tag("circle", ("class", style), ("cx", Percent(least)), ("cy", y), ("r", "4"))];
        return Svg.Tag("svg", ("class", "spans"), ("aria-hidden", "true"), Of(AssessmentView.AsIs, "as-is", "30%"),
            Of(AssessmentView.Target, "target", "72%"));
    }

    private static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static XElement Share(Coverage coverage, AssessmentView view, Language language)
    {
        var figures = coverage.Figures(view);
        return Tag("td", Class($"share {FigureTexts.StyleOf(figures)}"), FigureTexts.Short(figures).In(language));
    }

    private static XElement Head(LocalizedText text, Language language) =>
        Tag("th", Attribute("scope", "col"), text.In(language));

    private static string Number(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
