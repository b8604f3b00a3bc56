using System.Xml.Linq;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Diagrams.Svg;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>
/// A diagram as a file of draw.io, to be changed by hand: parts are containers, components are boxes in them, uses are
/// arrows that stay with their boxes. Names are plain text there, and never HTML.
/// </summary>
internal static class DrawioDocument
{
    private const string Root = "1";
    private const int LongestName = 300;

    public static XElement Build(DiagramContent content, Language language)
    {
        var layout = new DiagramLayout(content, DiagramLayout.Space);
        return new("mxfile", new XAttribute("host", "IctReferenceFramework"),
            new XElement("diagram", new XAttribute("id", "architecture"),
                new XAttribute("name", Name(content.Head.Title)),
                new XElement("mxGraphModel", new XAttribute("grid", "1"), new XAttribute("page", "0"),
                    new XElement("root",
                        new XElement("mxCell", new XAttribute("id", "0")),
                        new XElement("mxCell", new XAttribute("id", Root), new XAttribute("parent", "0")),
                        layout.Frames.Select((frame, i) => Frame(frame, i, content, language)),
                        layout.Frames.SelectMany((frame, i) => frame.Part.Nodes.Select(
                            node => Box(node, layout.Places[node], frame, i))),
                        content.Uses.Select((use, i) => Use(use.From, use.To, i))))));
    }

    private static XElement Frame(DiagramFrame frame, int number, DiagramContent content, Language language) =>
        Cell($"p{number + 1}", frame.Part.Nodes.Count > 0 ? frame.Part.Name
                : $"{frame.Part.Name} ({DiagramTexts.Empty(content.IsFromPublicSources).In(language)})",
            "swimlane;html=0;startSize=26;rounded=1;horizontal=1;collapsible=0;fillColor=#f4f6f8;"
                + $"swimlaneFillColor=#ffffff;strokeColor={DiagramColours.Of(frame.Part.Id)};"
                + $"fontColor={DiagramColours.Of(frame.Part.Id)};"
                + (frame.Part.Nodes.Count > 0 ? "" : "dashed=1;"),
            Root, Geometry(frame.X, frame.Y, frame.Width, frame.Height));

    private static XElement Box(DiagramNode node, (double X, double Y) at, DiagramFrame frame, int part) =>
        Cell($"n{node.Number}", node.Name,
            $"rounded=1;html=0;whiteSpace=wrap;fillColor=#ffffff;strokeColor={DiagramColours.Of(node.Part)};"
                + (node.IsDashed ? "dashed=1;" : ""),
            $"p{part + 1}",
            Geometry(at.X - frame.X, at.Y - frame.Y, DiagramLayout.BoxWidth, DiagramLayout.BoxHeight));

    private static XElement Use(DiagramNode from, DiagramNode to, int number) => new("mxCell",
        new XAttribute("id", $"u{number + 1}"), new XAttribute("style",
            $"edgeStyle=orthogonalEdgeStyle;html=0;rounded=1;strokeColor={DiagramColours.Of(from.Part)};"),
        new XAttribute("edge", "1"), new XAttribute("parent", Root), new XAttribute("source", $"n{from.Number}"),
        new XAttribute("target", $"n{to.Number}"),
        new XElement("mxGeometry", new XAttribute("relative", "1"), new XAttribute("as", "geometry")));

    private static XElement Cell(string id, string name, string style, string parent, XElement geometry) => new(
        "mxCell", new XAttribute("id", id), new XAttribute("value", Name(name)), new XAttribute("style", style),
        new XAttribute("vertex", "1"), new XAttribute("parent", parent), geometry);

    private static XElement Geometry(double x, double y, double width, double height) => new("mxGeometry",
        new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("width", N(width)),
        new XAttribute("height", N(height)), new XAttribute("as", "geometry"));

    private static string Name(string name) =>
        PrintableText.Escape(name.Length <= LongestName ? name : name[..LongestName] + "…");
}
