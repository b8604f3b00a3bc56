using System.Globalization;
using System.Xml.Linq;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>Elements of SVG as a tree: text is escaped by construction, and control characters are spelt out.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>
    /// A picture, or a group where it holds links: what can be reached must not stand inside an image.
    /// </summary>
    public static XElement Root(double width, double height, string title, bool hasLinks, params object?[] content) =>
        Tag("svg", ("viewBox", $"0 0 {N(width)} {N(height)}"), ("role", hasLinks ? "group" : "img"),
            ("aria-label", title), ("font-family", "Noto Sans, Segoe UI, Arial, sans-serif"),
            Tag("title", title), content);

    public static XElement Tag(string name, params object?[] content) =>
        new(Namespace + name, [.. content.Select(Part)]);

    public static XElement Rect(double x, double y, double width, double height, params object?[] content) =>
        Tag("rect", ("x", N(x)), ("y", N(y)), ("width", N(width)), ("height", N(height)), content);

    public static XElement Words(double x, double y, string text, params object?[] content) =>
        Tag("text", ("x", N(x)), ("y", N(y)), content, text);

    /// <summary>A number as SVG writes it, with at most one decimal.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The text in lines of at most so many characters, cut with an ellipsis after so many lines.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int lines)
    {
        var result = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                result.Add(line);
                line = "";
                if (result.Count == lines)
                {
                    break;
                }
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        var isCut = result.Count == lines;
        if (!isCut && line.Length > 0)
        {
            result.Add(line);
        }

        return [.. result.Select((part, i) => part.Length > width ? part[..(width - 1)] + "…" : isCut && i == lines - 1
            ? Cut(part, width) : part)];
    }

    private static string Cut(string line, int width) => line.Length < width ? line + "…" : line[..(width - 1)] + "…";

    private static object? Part(object? content) => content switch
    {
        string text => new XText(PrintableText.Escape(text)),
        ValueTuple<string, string> attribute => new XAttribute(attribute.Item1, PrintableText.Escape(attribute.Item2)),
        object?[] several => several.Select(Part).ToArray(),
        _ => content,
    };
}
