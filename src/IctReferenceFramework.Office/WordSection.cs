using System.Xml.Linq;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>A stretch of a Word document with pages of its own: how they lie, and how they are numbered.</summary>
/// <param name="Header">The header of its pages.</param>
/// <param name="IsLandscape">True for pages that lie on their side.</param>
internal sealed record WordSection(WordHeader Header, bool IsLandscape = false)
{
    /// <summary>Width of the text of an upright A4 page between its margins, in twentieths of a point.</summary>
    public const int PortraitWidth = 9354;

    private const int LandscapeWidth = 14003;
    private const int Short = 11906;
    private const int Long = 16838;

    /// <summary>What stands on its pages.</summary>
    public List<XElement> Content { get; } = [];

    /// <summary>Width of the text between the margins, in twentieths of a point.</summary>
    public int Width => IsLandscape ? LandscapeWidth : PortraitWidth;

    /// <summary>
    /// A4 by Decree 30/2020/NĐ-CP: margins of 20 mm above and below, 30 mm at the side of the binding, 15 mm at the
    /// other; pages numbered from one, the first page of a document without its number.
    /// </summary>
    public XElement Properties => Element("sectPr",
        Reference("headerReference", "default", Header.Id),
        Header.IsOfAnnex ? null : Reference("headerReference", "first", Header.First.Id),
        Header.IsOfAnnex ? Reference("footerReference", "default", WordHeader.Footer) : null,
        Value("type", "nextPage"),
        IsLandscape
            ? Element("pgSz", Attribute("w", Long), Attribute("h", Short), Attribute("orient", "landscape"))
            : Element("pgSz", Attribute("w", Short), Attribute("h", Long)),
        IsLandscape ? Margins(1701, 1134, 851, 1701) : Margins(1134, 851, 1134, 1701),
        Element("pgNumType", Attribute("start", 1)),
        Header.IsOfAnnex ? null : Element("titlePg"));

    private static XElement Margins(int top, int right, int bottom, int left) => Element("pgMar",
        Attribute("top", top), Attribute("right", right), Attribute("bottom", bottom), Attribute("left", left),
        Attribute("header", 567), Attribute("footer", 425), Attribute("gutter", 0));

    private static XElement Reference(string name, string type, string id) => Element(name,
        Attribute("type", type), new XAttribute(XNamespace.Xmlns + "r", OfficePart.Relations.NamespaceName),
        new XAttribute(OfficePart.Relations + "id", id));
}
