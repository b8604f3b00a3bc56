using System.Xml.Linq;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>Paragraphs and tables of a Word document.</summary>
internal static class Word
{
    private static readonly string[] Lines = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static XElement Paragraph(string text, string? style = null, string? justification = null,
        bool isBold = false, bool isItalic = false) =>
        Element("p", Properties(style, justification), Run(text, isBold, isItalic));

    public static XElement Run(string text, bool isBold = false, bool isItalic = false) => Element("r",
        isBold || isItalic
            ? Element("rPr", isBold ? Element("b") : null, isItalic ? Element("i") : null) : null,
        Spaced("t", OfficeText.Safe(text)));

    /// <summary>A numbered heading that the table of contents leads to.</summary>
    public static XElement Heading(string text, string bookmark, int id) => Element("p",
        Properties("Heading1", null),
        Element("bookmarkStart", Attribute("id", id), Attribute("name", bookmark)),
        Run(text),
        Element("bookmarkEnd", Attribute("id", id)));

    public static XElement Properties(string? style, string? justification) => Element("pPr",
        style is null ? null : Value("pStyle", style), justification is null ? null : Value("jc", justification));

    /// <summary>
    /// A table with lines whose first row is repeated on each page; widths in hundredths of the page.
    /// </summary>
    public static XElement Table(IReadOnlyList<int> widths, IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string?>? fills = null)
    {
        var table = Bare(widths, isLined: true);
        table.Add(Row(headings, widths, isHeading: true, null));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            table.Add(Row(row, widths, isHeading: false, fills?[i]));
        }

        return table;
    }

    /// <summary>A table without lines, for blocks that stand side by side.</summary>
    public static XElement Bare(IReadOnlyList<int> widths, bool isLined = false) => Element("tbl",
        Element("tblPr",
            Element("tblW", Attribute("w", 5000), Attribute("type", "pct")),
            isLined ? Element("tblBorders", Lines.Select(Line)) : null,
            Element("tblLayout", Attribute("type", "fixed"))),
        Element("tblGrid", widths.Select(width => Element("gridCol", Attribute("w", Twips(width))))));

    public static XElement Row(IEnumerable<XElement> cells, bool isHeading = false) => Element("tr",
        Element("trPr", Element("cantSplit"), isHeading ? Element("tblHeader") : null), cells);

    public static XElement Cell(int width, string? fill, params XElement[] content) => Element("tc",
        Element("tcPr",
            Element("tcW", Attribute("w", Twips(width)), Attribute("type", "dxa")),
            fill is null ? null : Element("shd", Attribute("val", "clear"), Attribute("color", "auto"),
                Attribute("fill", fill))),
        content);

    private static XElement Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, bool isHeading,
        string? fill) => Row(
        cells.Select((text, i) =>
            Cell(widths[i], isHeading ? "E7E6E6" : i == 1 ? fill : null,
            Paragraph(text, "TableText", isBold: isHeading))), isHeading);

    private static XElement Line(string side) =>
        Element(side, Attribute("val", "single"), Attribute("sz", 4), Attribute("color", "808080"));

    // The text of an A4 page between its margins is 165 mm wide.
    private static int Twips(int hundredths) => 9354 * hundredths / 100;
}
