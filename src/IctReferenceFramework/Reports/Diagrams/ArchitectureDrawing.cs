using System.Xml.Linq;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Diagrams.DiagramLayout;
using static IctReferenceFramework.Reports.Diagrams.Svg;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>
/// Draws an architecture: layers as rows, systems in a column at the side, uses as arcs between boxes.
/// </summary>
internal static class ArchitectureDrawing
{
    private const double HeadHeight = 66;
    private const double LegendHeight = 30;
    private const double LegendWidth = 250;
    private const int LongestTitle = 110;
    private const int NameWidth = 25;

    public static XElement Draw(DiagramContent content, Language language)
    {
        var layout = new DiagramLayout(content, HeadHeight);
        var (width, height, places) = (Math.Max(layout.Width, 3 * LegendWidth),
            layout.Height + LegendHeight, layout.Places);
        return Root(width, height, Title(content, language), hasLinks: false,
            ("width", N(width)), ("height", N(height)),
            Rect(0, 0, width, height, ("fill", "#ffffff")),
            Wrap(content.Head.Title, LongestTitle, 1).Select(line =>
                Words(Space, 28, line, ("font-size", "18"), ("font-weight", "600"), ("fill", "#1b1f23"))),
            Words(Space, 50, content.Head.Locality, ("font-size", "13"), ("fill", "#4a5763")),
            layout.Frames.Select(frame => Frame(frame, content, language)),
            content.Uses.Select(use => Arc(use.From, places[use.From], places[use.To])),
            places.Select(place => Box(place.Key, place.Value)), Legend(height - LegendHeight + 6, language));
    }

    private static IEnumerable<XElement> Legend(double y, Language language) => DiagramTexts.Legend.SelectMany(
        (entry, i) => new[]
        {
            Rect(Space + (i * LegendWidth), y, 26, 14, ("fill", "#ffffff"), ("stroke", "#4a5763"),
                entry.Dashes is { } dashes ? ("stroke-dasharray", dashes) : null),
            Words(Space + (i * LegendWidth) + 34, y + 12, entry.Text.In(language), ("font-size", "12"),
                ("fill", "#4a5763")),
        });

    private static XElement Frame(DiagramFrame frame, DiagramContent content, Language language)
    {
        var (part, x, y) = (frame.Part, frame.X, frame.Y);
        var isEmpty = part.Nodes.Count == 0;
        return Tag("g",
            Rect(x, y, frame.Width, frame.Height, ("rx", "8"), ("fill", isEmpty ? "#ffffff" : "#f4f6f8"),
                ("stroke", isEmpty ? "#7a8590" : "#c5ccd3"), isEmpty ? ("stroke-dasharray", "2 3") : null),
            isEmpty ? Words(x + Space, y + Heading + 26, DiagramTexts.Empty(content.IsFromPublicSources).In(language),
                ("font-size", "12"), ("fill", "#4a5763")) : null,
            Wrap(part.Name, part.IsAtTheSide ? 28 : 120, 1).Select(line =>
                Words(x + Space, y + 20, line, ("font-size", "13"), ("font-weight", "600"),
                    ("fill", DiagramColours.Of(part.Id)))));
    }

    private static XElement Box(DiagramNode node, (double X, double Y) at)
    {
        var lines = Wrap(node.Name, NameWidth, 2);
        var first = at.Y + (BoxHeight / 2) + (lines.Count == 1 ? 4 : -4);
        return Tag("g", Tag("title", $"{(node.Name.Length <= 300 ? node.Name : node.Name[..300] + "…")} ({node.Id})"),
            Rect(at.X, at.Y, BoxWidth, BoxHeight, ("rx", "5"), ("fill", "#ffffff"),
                ("stroke", DiagramColours.Of(node.Part)),
                ("stroke-width", "1.5"),
                node.IsDashed ? ("stroke-dasharray", "5 3") : null),
            lines.Select((line, i) =>
                Words(at.X + (BoxWidth / 2), first + (i * 16), line, ("font-size", "12"), ("text-anchor", "middle"),
                ("fill", "#1b1f23"))));
    }

    // From the side that faces the other: arcs leave downwards or upwards, or sideways where both stand level.
    private static XElement Arc(DiagramNode user, (double X, double Y) a, (double X, double Y) b)
    {
        var (path, x, y) = a.Y + BoxHeight < b.Y ? Upright(a, a.Y + BoxHeight, b, b.Y)
            : b.Y + BoxHeight < a.Y ? Upright(a, a.Y, b, b.Y + BoxHeight)
            : Level(a, b);
        return Tag("g",
            Tag("path", ("d", path), ("fill", "none"), ("stroke", DiagramColours.Of(user.Part)),
                ("stroke-opacity", "0.45"),
                ("stroke-width", "1.4")),
            Tag("circle", ("cx", N(x)), ("cy", N(y)), ("r", "3"), ("fill", DiagramColours.Of(user.Part))));
    }

    private static (string Path, double X, double Y) Upright((double X, double Y) a, double start,
        (double X, double Y) b, double end)
    {
        var (from, to, bend) = (a.X + (BoxWidth / 2), b.X + (BoxWidth / 2), (end - start) / 2);
        return ($"M{N(from)} {N(start)} C{N(from)} {N(start + bend)} {N(to)} {N(end - bend)} {N(to)} {N(end)}", to,
            end);
    }

    private static (string Path, double X, double Y) Level((double X, double Y) a, (double X, double Y) b)
    {
        var (start, end) = a.X < b.X ? (a.X + BoxWidth, b.X) : (a.X, b.X + BoxWidth);
        var (from, to) = (a.Y + (BoxHeight / 2), b.Y + (BoxHeight / 2));
        var lift = Math.Abs(end - start) < BoxWidth ? 0 : BoxHeight;
        return ($"M{N(start)} {N(from)} Q{N((start + end) / 2)} {N(from - lift)} {N(end)} {N(to)}", end, to);
    }

    private static string Title(DiagramContent content, Language language)
    {
        var count = content.Parts.Sum(part => part.Nodes.Count);
        return language == Language.Vietnamese
            ? $"Sơ đồ kiến trúc: {count} thành phần, {content.Uses.Count} quan hệ sử dụng"
            : $"Architecture: {count} components, {content.Uses.Count} uses";
    }
}
