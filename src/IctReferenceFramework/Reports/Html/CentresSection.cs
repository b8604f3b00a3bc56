using System.Xml.Linq;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The operations centres and their services: live, on trial or missing, and fed by data or blind.</summary>
internal static class CentresSection
{
    public static object?[] Build(ReportContent content)
    {
        var language = content.Language;
        var centres = content.Result.Description!.OperationsCentres;
        var known = content.Assessment.Framework.FindVocabulary("centre-service")?.Values ?? [];
        var described = centres.SelectMany(centre => centre.Services).Select(service => service.Id?.Value).ToHashSet();
        var others = known.Where(value => !described.Contains(value.Id)).Select(value => value.Name.In(language))
            .ToList();
        return
        [
            centres.Select(centre => Tag("section", Class("profile"),
                Tag("h3", centre.Name?.Value ?? centre.RawValue("id") ?? ""),
                Tag("ul", Class("services"), centre.Services.Select(service => Service(content, service))))),
            others.Count == 0 || content.HasMistakes ? null : Tag("p", Class("basis"),
                (content.IsFromPublicSources ? PictureTexts.ServicesUnknown : PictureTexts.ServicesMissing)
                    .In(language) + $" ({others.Count}/{known.Count}): " + string.Join("; ", others) + "."),
        ];
    }

    private static XElement Service(ReportContent content, CentreService service)
    {
        var language = content.Language;
        var id = service.Id?.Value ?? "";
        var name = content.Assessment.Framework.FindVocabulary("centre-service")?.Find(id)?.Name.In(language) ?? id;
        var isLive = service.Status?.Value is ComponentStatus.Operational or ComponentStatus.Trial;
        var fed = service.FedBy.Count > 0
            ? PictureTexts.FedBy(string.Join("; ", service.FedBy.Select(feed => NameOf(content, feed.Value))))
            : content.HasMistakes ? MapTexts.Mistaken
            : content.IsFromPublicSources ? PictureTexts.FeedUnknown : PictureTexts.Blind;
        return Tag("li",
            Class($"service {(isLive ? "running" : "coming")} {(service.FedBy.Count > 0 ? "fed" : "blind")}"),
            Tag("b", name), Tag("span", string.Join(" · ", new[]
            {
                StatusOf(service.Status?.Value, language), fed.In(language),
            }.Where(text => text.Length > 0))));
    }

    private static string StatusOf(ComponentStatus? status, Language language) =>
        (status is { } known ? ReportTexts.Status(known) : null)?.In(language) ?? "";

    private static string NameOf(ReportContent content, string id) =>
        content.Result.Description!.Layers?.ServicesAndData?.Datasets
            .FirstOrDefault(dataset => dataset.Id?.Value == id)?.Name?.Value
        ?? content.NameOfElement(id);
}
