using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace IctReferenceFramework.Office;

/// <summary>Paragraphs and tables of a Word document.</summary>
internal static class Word
{
    public static Paragraph Paragraph(string text, string? style = null, JustificationValues? justification = null,
        bool isBold = false, bool isItalic = false) =>
        new(Properties(style, justification), Run(text, isBold, isItalic));

    public static Run Run(string text, bool isBold = false, bool isItalic = false)
    {
        var run = new Run();
        if (isBold || isItalic)
        {
            var properties = new RunProperties();
            if (isBold)
            {
                properties.Append(new Bold());
            }

            if (isItalic)
            {
                properties.Append(new Italic());
            }

            run.Append(properties);
        }

        run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(
            OfficeText.Safe(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>A numbered heading that the table of contents leads to.</summary>
    public static Paragraph Heading(string text, string bookmark, int id) => new(
        Properties("Heading1", null),
        new BookmarkStart { Name = bookmark, Id = id.ToString(CultureInfo.InvariantCulture) },
        Run(text),
        new BookmarkEnd { Id = id.ToString(CultureInfo.InvariantCulture) });

    public static ParagraphProperties Properties(string? style, JustificationValues? justification)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (justification is { } value)
        {
            properties.Append(new Justification { Val = value });
        }

        return properties;
    }

    /// <summary>
    /// A table with lines whose first row is repeated on each page; widths in hundredths of the page.
    /// </summary>
    public static Table Table(IReadOnlyList<int> widths, IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string?>? fills = null)
    {
        var table = Bare(widths, isLined: true);
        table.Append(Row(headings, widths, isHeading: true, null));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            table.Append(Row(row, widths, isHeading: false, fills?[i]));
        }

        return table;
    }

    /// <summary>A table without lines, for blocks that stand side by side.</summary>
    public static Table Bare(IReadOnlyList<int> widths, bool isLined = false)
    {
        var properties = new TableProperties(new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" });
        if (isLined)
        {
            properties.Append(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(),
                Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()));
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Twips(width) })));
    }

    public static TableRow Row(IEnumerable<TableCell> cells, bool isHeading = false)
    {
        var row = new TableRow();
        row.Append(isHeading ? new TableRowProperties(new CantSplit(), new TableHeader())
            : new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(int width, string? fill, params OpenXmlElement[] content)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Twips(width) });
        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        var cell = new TableCell(properties);
        cell.Append(content);
        return cell;
    }

    private static TableRow Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, bool isHeading,
        string? fill) => Row(
        cells.Select((text, i) =>
            Cell(widths[i], isHeading ? "E7E6E6" : i == 1 ? fill : null,
            Paragraph(text, "TableText", isBold: isHeading))), isHeading);

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "808080" };

    // The text of an A4 page between its margins is 165 mm wide.
    private static string Twips(int hundredths) => (9354 * hundredths / 100).ToString(CultureInfo.InvariantCulture);
}
