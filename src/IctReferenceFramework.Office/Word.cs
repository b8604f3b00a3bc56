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

    /// <summary>A paragraph of running text, its first line indented.</summary>
    public static XElement Body(string text, bool isItalic = false) => Paragraph(text, "BodyText", isItalic: isItalic);

    /// <summary>A heading in the middle that a link leads to.</summary>
    public static XElement Target(string text, string bookmark, int id) => Element("p",
        Properties("AnnexTitle", null),
        Element("bookmarkStart", Attribute("id", id), Attribute("name", bookmark)),
        Run(text),
        Element("bookmarkEnd", Attribute("id", id)));

    public static XElement Properties(string? style, string? justification) => Element("pPr",
        style is null ? null : Value("pStyle", style), justification is null ? null : Value("jc", justification));

    /// <summary>
    /// A table with lines whose first row is repeated on each page; shares of the width in hundredths.
    /// </summary>
    /// <param name="shares">Shares of the columns.</param>
    /// <param name="headings">Heads of the columns.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="fills">Colour of the second cell of each row; null for none.</param>
    /// <param name="width">Width of the text between the margins.</param>
    /// <param name="totals">A last row, in bold; null for none.</param>
    public static XElement Table(IReadOnlyList<int> shares, IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string?>? fills = null,
        int width = WordSection.PortraitWidth, IReadOnlyList<string>? totals = null)
    {
        var widths = shares.Select(share => width * share / 100).ToList();
        var table = Lined(widths);
        table.Add(Row(headings, widths, isBold: true, "E7E6E6", isHeading: true));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            table.Add(Row(row, widths, isBold: false, fills?[i]));
        }

        if (totals is not null)
        {
            table.Add(Row(totals, widths, isBold: true, null));
        }

        return table;
    }

    /// <summary>A table without lines, for blocks that stand side by side on an upright page.</summary>
    public static XElement Bare(IReadOnlyList<int> shares) => Grid([.. shares.Select(Twips)], isLined: false);

    private static XElement Lined(List<int> widths) => Grid(widths, isLined: true);

    private static XElement Grid(IReadOnlyList<int> widths, bool isLined) => Element("tbl",
        Element("tblPr",
            Element("tblW", Attribute("w", 5000), Attribute("type", "pct")),
            isLined ? Element("tblBorders", Lines.Select(Line)) : null,
            Element("tblLayout", Attribute("type", "fixed"))),
        Element("tblGrid", widths.Select(width => Element("gridCol", Attribute("w", width)))));

    public static XElement Row(IEnumerable<XElement> cells, bool isHeading = false) => Element("tr",
        Element("trPr", Element("cantSplit"), isHeading ? Element("tblHeader") : null), cells);

    /// <summary>A cell on an upright page, of a share of its width.</summary>
    public static XElement Cell(int share, params XElement[] content) => CellOf(Twips(share), null, content);

    private static XElement CellOf(int width, string? fill, params XElement[] content) => Element("tc",
        Element("tcPr",
            Element("tcW", Attribute("w", width), Attribute("type", "dxa")),
            fill is null ? null : Element("shd", Attribute("val", "clear"), Attribute("color", "auto"),
                Attribute("fill", fill))),
        content);

    private static XElement Row(IReadOnlyList<string> cells, List<int> widths, bool isBold,
        string? fill, bool isHeading = false) => Row(
        cells.Select((text, i) =>
            CellOf(widths[i], isHeading || i == 1 ? fill : null, Paragraph(text, "TableText", isBold: isBold))),
        isHeading);

    private static XElement Line(string side) =>
        Element(side, Attribute("val", "single"), Attribute("sz", 4), Attribute("color", "808080"));

    private static int Twips(int hundredths) => WordSection.PortraitWidth * hundredths / 100;
}
