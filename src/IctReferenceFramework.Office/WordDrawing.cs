using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// The framework in shapes of DrawingML: layers stacked, systems at their side, the centre on top, filled by how far
/// each is met.
/// </summary>
internal static class WordDrawing
{
    // In hundredths of a millimetre, of which each has 360 units of the format.
    private const int Unit = 360;
    private const int Width = 16400;
    private const int LayersWidth = 7000;
    private const int Row = 1250;
    private const int Gap = 150;

    private static readonly XNamespace Anchor = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static readonly XNamespace Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>A paragraph that holds the drawing.</summary>
    /// <param name="content">What is reported.</param>
    /// <param name="id">Number of the drawing in the document.</param>
    public static XElement Paragraph(ReportContent content, int id)
    {
        var parts = Parts(content).ToList();
        var height = parts.Select(part => part.Y + part.Height).DefaultIfEmpty(Row).Max();
        var title = HeadingTexts.DrawingCaption.In(content.Language);

        // Anchored and not inline: LibreOffice leaves the text out of groups that stand in a line.
        var frame = new XElement(Anchor + "anchor",
            Zeroes("distT", "distB", "distL", "distR", "simplePos", "behindDoc", "locked", "allowOverlap"),
            new XAttribute("relativeHeight", 1), new XAttribute("layoutInCell", 1),
            new XElement(Anchor + "simplePos", Zeroes("x", "y")),
            Position("positionH", "column"),
            Position("positionV", "paragraph"),
            new XElement(Anchor + "extent", Size("cx", Width), Size("cy", height)),
            new XElement(Anchor + "effectExtent", Zeroes("l", "t", "r", "b")),
            new XElement(Anchor + "wrapTopAndBottom"),
            new XElement(Anchor + "docPr", new XAttribute("id", id), new XAttribute("name", $"Framework {id}"),
                new XAttribute("descr", title)),
            new XElement(Anchor + "cNvGraphicFramePr"),
            new XElement(Drawing + "graphic",
                new XElement(Drawing + "graphicData", new XAttribute("uri", Group.NamespaceName),
                new XElement(Group + "wgp",
                    new XElement(Group + "cNvGrpSpPr"),
                    new XElement(Group + "grpSpPr", new XElement(Drawing + "xfrm",
                        Point("off", 0, 0), Extent("ext", Width, height), Point("chOff", 0, 0),
                        Extent("chExt", Width, height))),
                    parts.Select((part, i) => Box(part, (id * 1000) + i))))));
        var choice = new XElement(Compatibility + "AlternateContent",
            Prefix("wp", Anchor), Prefix("a", Drawing), Prefix("wpg", Group), Prefix("wps", Shape),
            Prefix("mc", Compatibility),
            new XElement(Compatibility + "Choice", new XAttribute("Requires", "wpg"),
                Element("drawing", frame)),
            new XElement(Compatibility + "Fallback"));
        return Element("p", Word.Properties("Plain", "center"), Element("r", choice));
    }

    private static IEnumerable<DrawnPart> Parts(ReportContent content)
    {
        var framework = content.Assessment.Framework;
        var coverage = content.Assessment.Parts.ToDictionary(part => part.Id);
        var layers = framework.Parts.OfType<Layer>().OrderBy(layer => layer.Number).ToList();
        var systems = framework.Parts.OfType<CrossCuttingSystem>().ToList();
        var centre = framework.Parts.OfType<CentrePart>().FirstOrDefault();
        var top = centre is null ? 0 : Row + Gap;
        var stack = (layers.Count * (Row + Gap)) - Gap;

        DrawnPart Part(Part part, string name, int x, int y, int width, int height, bool isNarrow)
        {
            var figures = coverage[part.Id].Figures(content.Result.View);
            var said = FigureTexts.Short(figures).In(content.Language);
            var colour = OfficeColours.Of(FigureTexts.StyleOf(figures)) ?? "F2F2F2";
            return new($"{name}: {said}", colour, x, y, width, height,
                isNarrow);
        }

        if (centre is not null)
        {
            yield return Part(centre, centre.Name.In(content.Language), 0, 0, Width, Row, false);
        }

        for (var i = 0; i < layers.Count; i++)
        {
            var name = $"{layers[i].Number.ToString(CultureInfo.InvariantCulture)}. "
                + $"{layers[i].Name.In(content.Language)}";
            yield return Part(layers[i], name, 0, top + (i * (Row + Gap)), systems.Count == 0 ? Width : LayersWidth,
                Row, false);
        }

        var width = systems.Count == 0 ? 0 : (Width - LayersWidth - (systems.Count * Gap)) / systems.Count;
        for (var i = 0; i < systems.Count; i++)
        {
            yield return Part(systems[i], systems[i].Name.In(content.Language),
                LayersWidth + Gap + (i * (width + Gap)), top, width, Math.Max(stack, Row), true);
        }
    }

    private static XElement Box(DrawnPart part, int id) => new(Shape + "wsp",
        new XElement(Shape + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"Part {id}")),
        new XElement(Shape + "cNvSpPr"),
        new XElement(Shape + "spPr",
            new XElement(Drawing + "xfrm", Point("off", part.X, part.Y), Extent("ext", part.Width, part.Height)),
            new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")),
            Fill(part.Fill),
            new XElement(Drawing + "ln", new XAttribute("w", 9525), Fill("595959"))),
        new XElement(Shape + "txbx", Element("txbxContent", Element("p",
            Element("pPr", Value("pStyle", "Plain")),
            Element("r",
                Element("rPr", Value("color", "000000"), Value("sz", part.IsNarrow ? 16 : 20)),
                Element("t", OfficeText.Safe(part.Text)))))),
        new XElement(Shape + "bodyPr", new XAttribute("wrap", "square"),
            new XAttribute("lIns", 6000), new XAttribute("tIns", 18000), new XAttribute("rIns", 6000),
            new XAttribute("bIns", 18000), new XAttribute("anchor", "ctr")));

    private static XElement Fill(string colour) =>
        new(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour)));

    private static XElement Point(string name, int x, int y) => new(Drawing + name, Size("x", x), Size("y", y));

    private static XElement Extent(string name, int width, int height) =>
        new(Drawing + name, Size("cx", width), Size("cy", height));

    private static XElement Position(string name, string relativeTo) =>
        new(Anchor + name, new XAttribute("relativeFrom", relativeTo), new XElement(Anchor + "posOffset", 0));

    private static XAttribute Prefix(string prefix, XNamespace name) =>
        new(XNamespace.Xmlns + prefix, name.NamespaceName);

    private static XAttribute Size(string name, int hundredths) => new(name, (long)hundredths * Unit);

    private static IEnumerable<XAttribute> Zeroes(params string[] names) =>
        names.Select(name => new XAttribute(name, 0));

    private sealed record DrawnPart(string Text, string Fill, int X, int Y, int Width, int Height, bool IsNarrow);
}
