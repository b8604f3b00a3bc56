using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Diagrams.Svg;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>
/// The framework drawn as in the decision: layers stacked, systems at their side, the centre on top; each part in the
/// style of how far it is met. Styles come from the page.
/// </summary>
internal static class FrameworkDrawing
{
    private const double Width = 1000;
    private const double Gap = 10;
    private const double LayerHeight = 66;
    private const double LayerWidth = 660;
    private const double CentreHeight = 74;

    public static XElement Draw(Assessment assessment, AssessmentView view, Language language,
        Func<string, string> link)
    {
        var coverage = assessment.Parts.ToDictionary(part => part.Id);
        var parts = assessment.Framework.Parts;
        var layers = parts.OfType<Layer>().OrderBy(layer => layer.Number).ToList();
        var systems = parts.OfType<CrossCuttingSystem>().ToList();
        var centre = parts.OfType<CentrePart>().FirstOrDefault();
        var top = centre is null ? 0 : CentreHeight + Gap;
        var stack = (layers.Count * (LayerHeight + Gap)) - Gap;
        var systemWidth = systems.Count == 0 ? 0 : (Width - LayerWidth - (systems.Count * Gap)) / systems.Count;

        XElement Part(string id, double x, double y, double width, double height, string name, bool isUpright)
        {
            var figures = coverage[id].Figures(view);
            var said = FigureTexts.Short(figures).In(language);
            return Tag("a", ("href", link(id)), ("class", $"part {FigureTexts.StyleOf(figures)}"),
                Tag("title", $"{name}: {said}"),
                Rect(x, y, width, height, ("rx", "6")),
                isUpright
                    ? Tag("g", ("transform", $"translate({N(x + (width / 2))} {N(y + (height / 2))}) rotate(-90)"),
                        Words(0, -4, name, ("text-anchor", "middle"), ("class", "name")),
                        Words(0, 16, said, ("text-anchor", "middle"), ("class", "share")))
                    : Tag("g", Words(x + 18, y + (height / 2) + 6, name, ("class", "name")),
                        Words(x + width - 18, y + (height / 2) + 6, said, ("text-anchor", "end"), ("class", "share"))));
        }

        return Root(Width, top + stack, HtmlTitle(language), hasLinks: true,
            ("class", "framework"),
            centre is null ? null : Part(centre.Id, 0, 0, Width, CentreHeight, centre.Name.In(language), false),
            layers.Select((layer, i) =>
                Part(layer.Id, 0, top + (i * (LayerHeight + Gap)), LayerWidth, LayerHeight,
                $"{layer.Number}. {layer.Name.In(language)}", false)),
            systems.Select((system, i) => Part(
                system.Id, LayerWidth + Gap + (i * (systemWidth + Gap)), top, systemWidth, stack,
                system.Name.In(language), true)));
    }

    private static string HtmlTitle(Language language) => language == Language.Vietnamese
        ? "Khung tham chiếu và mức độ đáp ứng từng thành phần" : "The framework and how far each part is met";
}
