using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Office.ExcelXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// Writes sheets as a workbook. Text is written as text, whatever it begins with: no cell holds a formula.
/// </summary>
internal static class ExcelWorkbook
{
    private const int LongestName = 31;

    // Before it, programs count days differently, or not at all.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private const double LineHeight = 15;
    private const double Highest = 400;

    // Words do not fill lines to their end.
    private const double Tightness = 1.1;

    public static void Write(IReadOnlyList<ExcelSheet> sheets, Stream stream)
    {
        var parts = sheets.Select((sheet, i) => new OfficePart($"rId{Number(i + 1)}", "worksheet",
            $"xl/worksheets/sheet{Number(i + 1)}.xml", Type("worksheet"), writer => Write(writer, sheet))
        {
            Parts = sheet.ChartColours.Count == 0 ? [] : [ExcelChart.Of(sheet, i + 1)],
        }).ToList();
        var workbook = Element("workbook", new XAttribute(XNamespace.Xmlns + "r", OfficePart.Relations.NamespaceName),
            Element("sheets", sheets.Select((sheet, i) => Element("sheet",
                Attribute("name", Short(sheet.Name)),
                Attribute("sheetId", i + 1), new XAttribute(OfficePart.Relations + "id", parts[i].Id)))),
            HeadsOnEachPage(sheets));
        OfficePackage.Write(
            new(OfficePart.MainId, "officeDocument", "xl/workbook.xml", Type("sheet.main"),
                OfficePackage.Content(workbook)),
            [.. parts, new("rIdStyles", "styles", "xl/styles.xml", Type("styles"),
                OfficePackage.Content(ExcelStyles.Build()))], stream);
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName];

    // The head of a table is printed on each of its pages.
    private static XElement HeadsOnEachPage(IReadOnlyList<ExcelSheet> sheets) => Element("definedNames",
        sheets.Select((sheet, i) => (sheet, i)).Where(each => !each.sheet.IsCover).Select(each =>
            Element("definedName", Attribute("name", "_xlnm.Print_Titles"), Attribute("localSheetId", each.i),
                $"'{Short(each.sheet.Name).Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")));

    private static string Type(string name) =>
        $"application/vnd.openxmlformats-officedocument.spreadsheetml.{name}+xml";

    // Rows are written one by one: a sheet may have tens of thousands.
    private static void Write(XmlWriter writer, ExcelSheet sheet)
    {
        var range = $"A1:{Column(sheet.Columns.Count - 1)}{Number(sheet.Rows.Count + 1)}";
        writer.WriteStartElement("worksheet", Main.NamespaceName);
        foreach (var element in Before(sheet))
        {
            element.WriteTo(writer);
        }

        writer.WriteStartElement("sheetData", Main.NamespaceName);
        Row(sheet, 1, [.. sheet.Columns.Select(column => column.Heading)], ExcelStyles.Head).WriteTo(writer);
        foreach (var (row, i) in sheet.Rows.Select((row, i) => (row, i)))
        {
            Row(sheet, i + 2, row, ExcelStyles.Text).WriteTo(writer);
        }

        writer.WriteEndElement();
        foreach (var element in After(sheet, range))
        {
            element.WriteTo(writer);
        }

        writer.WriteEndElement();
    }

    private static IEnumerable<XElement> Before(ExcelSheet sheet) =>
    [
        Element("sheetPr", Element("pageSetUpPr", Attribute("fitToPage", 1))),
        Element("sheetViews", Element("sheetView", Attribute("workbookViewId", 0), sheet.IsCover ? null : new object[]
        {
            Element("pane", Attribute("ySplit", 1), Attribute("topLeftCell", "A2"),
                Attribute("activePane", "bottomLeft"), Attribute("state", "frozen")),
            Element("selection", Attribute("pane", "bottomLeft"), Attribute("activeCell", "A2"),
                Attribute("sqref", "A2")),
        })),
        Element("cols", sheet.Columns.Select((column, i) => Element("col", Attribute("min", i + 1),
            Attribute("max", i + 1), Attribute("width", column.Width), Attribute("customWidth", 1)))),
    ];

    private static IEnumerable<XElement> After(ExcelSheet sheet, string range) => 
        (sheet.IsCover ? [] : new[] { Element("autoFilter", Attribute("ref", range)) })
        .Concat(Colours(sheet, range)).Concat(Page(sheet));

    private static IEnumerable<XElement> Page(ExcelSheet sheet) => new XElement?[]
    {
        Element("pageMargins", Attribute("left", 0.5), Attribute("right", 0.5), Attribute("top", 0.6),
            Attribute("bottom", 0.6), Attribute("header", 0.3), Attribute("footer", 0.3)),
        Element("pageSetup", Attribute("paperSize", 9), Attribute("fitToWidth", 1), Attribute("fitToHeight", 0),
            Attribute("orientation", "landscape")),
        Element("headerFooter",
            Element("oddHeader", $"&C{Short(sheet.Name).Replace("&", "&&", StringComparison.Ordinal)}"),
            Element("oddFooter", "&C&P / &N")),
        sheet.ChartColours.Count == 0 ? null : Element("drawing",
            new XAttribute(XNamespace.Xmlns + "r", OfficePart.Relations.NamespaceName),
            new XAttribute(OfficePart.Relations + "id", "rIdDrawing")),
    }.OfType<XElement>();

    private static XElement Row(ExcelSheet sheet, int number, IReadOnlyList<object?> cells, int textStyle) =>
        Element("row", Attribute("r", number), Attribute("ht", Height(sheet, cells)), Attribute("customHeight", 1),
            cells.Select((value, i) => value is null ? null : Cell(value, $"{Column(i)}{Number(number)}", textStyle)));

    // Programs do not agree on whether they fit rows to wrapped text when they open a file.
    private static double Height(ExcelSheet sheet, IReadOnlyList<object?> cells)
    {
        var lines = cells.Select((cell, i) => cell is string text
            ? text.Split('\n').Sum(
            line => (int)Math.Ceiling(Math.Max(1, line.Length * Tightness / sheet.Columns[i].Width))) : 1);
        return Math.Min(Highest, LineHeight * lines.DefaultIfEmpty(1).Max());
    }

    private static XElement Cell(object value, string reference, int textStyle) => value switch
    {
        Share share => Cell(reference, ExcelStyles.Percent, share.Value.ToString("R", CultureInfo.InvariantCulture)),
        int number => Cell(reference, ExcelStyles.Number, Number(number)),
        DateOnly day when day >= FirstDay => Cell(reference, ExcelStyles.Day,
            day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
        DateOnly day => Cell(Day.Iso(day), reference, textStyle),
        _ => Element("c", Attribute("r", reference), Attribute("s", textStyle), Attribute("t", "inlineStr"),
            Element("is", Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"),
                OfficeText.Safe(value.ToString() ?? "")))),
    };

    private static XElement Cell(string reference, int style, string value) =>
        Element("c", Attribute("r", reference), Attribute("s", style), Element("v", value));

    // Colours belong to rules, so that they follow where a reader changes a word. Shares have none: the least score of
    // what is not known is no failure.
    private static IEnumerable<XElement> Colours(ExcelSheet sheet, string range)
    {
        if (sheet.ColouredWords.Count > 0 && sheet.Rows.Count > 0)
        {
            yield return Element("conditionalFormatting", Attribute("sqref", $"A2:{range.Split(':')[1]}"),
                sheet.ColouredWords.Select((coloured, i) => Element("cfRule", Attribute("type", "cellIs"),
                    Attribute("dxfId", ExcelStyles.FormatOf(coloured.Style)), Attribute("priority", i + 1),
                    Attribute("operator", "equal"), Element("formula", $"\"{coloured.Word}\""))));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));
}
