using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>
/// How far the report can be trusted: what of the framework is verified, how the score is made, by which tool.
/// </summary>
internal static class AboutSection
{
    public static object?[] Build(ReportContent content)
    {
        var (language, framework) = (content.Language, content.Assessment.Framework);
        return
        [
            Tag("p", framework.Status.Statement.In(language), " ", CatalogueTexts.NotAQuotation.In(language)),
            Tag("ul", framework.Status.Known.Select(
                known => Tag("li", StatusTexts.Of(known, framework).In(language)))),
            Tag("ul", Enum.GetValues<Confidence>()
                .Select(confidence =>
                (confidence, Count: framework.Requirements.Count(r => r.Provenance.Confidence == confidence)))
                .Where(pair => pair.Count > 0)
                .Select(pair => Tag("li", $"{Labels.Of(pair.confidence).In(language)}: {pair.Count}"))),
            Tag("p", HeadingTexts.HowScored.In(language)),
            Tag("p", HeadingTexts.NotKnownHeading.In(language)),
            Tag("ul", framework.Status.Unknown.Select(unknown => Tag("li", unknown.In(language)))),
            Tag("p", Class("basis"),
                $"IctReferenceFramework {ToolVersion.Text} · {framework.Id} · "
                + $"{Day.In(language, framework.Revision)} · {content.FileName}"),
        ];
    }
}
