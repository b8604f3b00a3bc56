using System.Xml.Linq;
using static IctReferenceFramework.Office.ExcelXml;

namespace IctReferenceFramework.Office;

/// <summary>Formats of cells: their order here is their number in the file.</summary>
internal static class ExcelStyles
{
    public const int Text = 1;
    public const int Head = 2;
    public const int Percent = 3;
    public const int Day = 4;
    public const int Number = 5;

    private static readonly string[] Formats = ["good", "fair", "poor", "none", "waived"];
    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    public static int FormatOf(string style) => Array.IndexOf(Formats, style);

    public static XElement Build() => Element("styleSheet",
        Counted("numFmts", Element("numFmt", Attribute("numFmtId", 164), Attribute("formatCode", "dd/mm/yyyy"))),
        Counted("fonts", Font(false), Font(true)),
        Counted("fills", Pattern("none"), Pattern("gray125"), Pattern("solid", Colour("fgColor", "FFE7E6E6"))),
        Counted("borders", Borders(side => Element(side)),
            Borders(side => Element(side, Attribute("style", "thin"), Colour("color", "FFBFBFBF")))),
        Counted("cellStyleXfs", Element("xf")),
        Counted("cellXfs",
            Element("xf", Attribute("xfId", 0)),
            Format(0, isHead: false),
            Format(0, isHead: true),
            Format(9, isHead: false, isCentred: true),
            Format(164, isHead: false, isCentred: true),
            Format(1, isHead: false, isCentred: true)),
        Counted("cellStyles", Element("cellStyle", Attribute("name", "Normal"), Attribute("xfId", 0),
            Attribute("builtinId", 0))),
        Counted("dxfs", [.. Formats.Select(style => Element("dxf",
            Pattern("solid", Colour("bgColor", $"FF{OfficeColours.Of(style)}"))))]));

    private static XElement Format(int number, bool isHead, bool isCentred = false) => Element("xf",
        Attribute("numFmtId", number), Attribute("fontId", isHead ? 1 : 0), Attribute("fillId", isHead ? 2 : 0),
        Attribute("borderId", 1), Attribute("xfId", 0), Applies("applyNumberFormat", number != 0),
        Applies("applyFont", isHead), Applies("applyFill", isHead), Applies("applyBorder", true),
        Applies("applyAlignment", true),
        Element("alignment", Attribute("horizontal", isCentred ? "center" : "left"),
            Attribute("vertical", isHead ? "center" : "top"), Attribute("wrapText", 1)));

    private static XAttribute Applies(string name, bool value) => Attribute(name, value ? 1 : 0);

    private static XElement Font(bool isBold) => Element("font", isBold ? Element("b") : null,
        Element("sz", Attribute("val", 11)), Element("name", Attribute("val", "Times New Roman")));

    private static XElement Pattern(string type, XElement? colour = null) =>
        Element("fill", Element("patternFill", Attribute("patternType", type), colour));

    private static XElement Borders(Func<string, XElement> side) =>
        Element("border", Sides.Select(side), Element("diagonal"));

    private static XElement Colour(string name, string rgb) => Element(name, Attribute("rgb", rgb));
}
