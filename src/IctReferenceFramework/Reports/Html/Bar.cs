using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>
/// A bar of shares: widths by count, each with colour and hatching, so that it reads in black and white too. Its words
/// stand beside it, for a narrow share has no room for them.
/// </summary>
internal static class Bar
{
    // From this share of the whole on there is room for a number.
    private const double RoomForNumber = 0.04;

    /// <summary>The bar with its words under it.</summary>
    public static XElement WithWords(IReadOnlyList<Share> shares, LocalizedText label, Language language) =>
        Tag("div", Class("shares"),
            Draw(shares, label.In(language), hasNumbers: true),
            Tag("ul", Class("legend"), shares.Where(share => share.Count > 0).Select(share =>
                Tag("li", Swatch(share.Style),
                    $"{(share.Sign.Length > 0 ? share.Sign + " " : "")}{share.Said.In(language)}"))));

    /// <summary>The bar alone.</summary>
    public static XElement Draw(IReadOnlyList<Share> shares, string label, bool hasNumbers)
    {
        var whole = shares.Sum(share => share.Count);
        var drawn = new List<XElement>();
        var from = 0;
        foreach (var share in shares.Where(share => share.Count > 0))
        {
            drawn.Add(Svg.Tag("rect", ("class", share.Style), ("x", Percent(from, whole)), ("y", "0"),
                ("width", Percent(share.Count, whole)), ("height", "100%")));
            if (hasNumbers && share.Count >= RoomForNumber * whole)
            {
                drawn.Add(Svg.Tag("text", ("class", share.Style), ("x", Percent(from, whole)), ("dx", "8"),
                    ("y", "50%"), ("dominant-baseline", "central"),
                    $"{share.Count.ToString(CultureInfo.InvariantCulture)} {share.Sign}".TrimEnd()));
            }

            from += share.Count;
        }

        return Svg.Tag("svg", ("class", hasNumbers ? "bar" : "bar small"), ("role", "img"), ("aria-label", label),
            drawn);
    }

    /// <summary>Hatchings that bars are filled with; once for a page.</summary>
    public static XElement Hatchings() => Svg.Tag("svg", ("class", "hatchings"), ("width", "0"), ("height", "0"),
        ("aria-hidden", "true"), Svg.Tag("defs",
            Hatching("fair", "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6"), Hatching("poor", "M0 0 L8 8 M0 8 L8 0"),
            Hatching("waived", "M2 0 L2 8 M6 0 L6 8")));

    private static XElement Swatch(string style) => Svg.Tag("svg", ("class", "bar swatch"), ("aria-hidden", "true"),
        Svg.Tag("rect", ("class", style), ("width", "100%"), ("height", "100%")));

    private static XElement Hatching(string style, string lines) => Svg.Tag("pattern", ("id", $"hatch-{style}"),
        ("class", style), ("patternUnits", "userSpaceOnUse"), ("width", "8"), ("height", "8"),
        Svg.Tag("rect", ("width", "8"), ("height", "8")), Svg.Tag("path", ("d", lines)));

    private static string Percent(int part, int whole) =>
        (100d * part / Math.Max(1, whole)).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
