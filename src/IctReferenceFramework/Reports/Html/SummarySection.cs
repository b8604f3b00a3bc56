using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Diagrams;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>How it stands in a few sentences, and the framework drawn as in the decision.</summary>
internal static class SummarySection
{
    public static object?[] Build(ReportContent content, string prefix) =>
    [
        Tag("div", Class("short"), content.Summary.Select(sentence => Tag("p", sentence))),
        Tag("figure",
            FrameworkDrawing.Draw(content.Assessment, content.Result.View, content.Language,
                part => $"#{prefix}-r-{part}"),
            Tag("figcaption", HeadingTexts.DrawingCaption.In(content.Language)),
            Tag("ul", Class("legend"), HeadingTexts.Legend.Select(entry =>
                Tag("li", Tag("span", Class($"swatch {entry.Style}")), entry.Text.In(content.Language))))),
    ];
}
