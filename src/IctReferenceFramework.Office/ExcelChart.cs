using System.Globalization;
using System.Xml.Linq;

namespace IctReferenceFramework.Office;

/// <summary>
/// A chart of the workbook's own cells: one stacked bar for each row of a sheet, one colour for each of its columns of
/// numbers (ISO/IEC 29500-1, DrawingML).
/// </summary>
internal static class ExcelChart
{
    private const int FirstColumn = 1;
    private const int Columns = 9;
    private const int RowsPerBar = 2;
    private const int Category = 111;
    private const int Value = 112;

    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>The drawing that stands at the right of the cells of a sheet, with its chart.</summary>
    public static OfficePart Of(ExcelSheet sheet, int number)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        var chart = new OfficePart("rId1", "chart", $"xl/charts/chart{n}.xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", OfficePackage.Content(Space(sheet)));
        return new OfficePart("rIdDrawing", "drawing", $"xl/drawings/drawing{n}.xml",
            "application/vnd.openxmlformats-officedocument.drawing+xml", OfficePackage.Content(Frame(sheet)))
        { Parts = [chart] };
    }

    private static XElement Frame(ExcelSheet sheet) => new(Sheet + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Sheet.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "a", Drawing.NamespaceName),
        new XElement(Sheet + "twoCellAnchor",
            Marker("from", sheet.Columns.Count + 1, 1),
            Marker("to", sheet.Columns.Count + 1 + Columns, 1 + Math.Max(12, sheet.Rows.Count * RowsPerBar)),
            new XElement(Sheet + "graphicFrame", new XAttribute("macro", ""),
                new XElement(Sheet + "nvGraphicFramePr",
                    new XElement(Sheet + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "Chart 1"),
                        new XAttribute("descr", sheet.Name)),
                    new XElement(Sheet + "cNvGraphicFramePr")),
                new XElement(Sheet + "xfrm", new XElement(Drawing + "off", At("x", 0), At("y", 0)),
                    new XElement(Drawing + "ext", At("cx", 0), At("cy", 0))),
                new XElement(Drawing + "graphic", new XElement(Drawing + "graphicData",
                    new XAttribute("uri", Chart.NamespaceName),
                    new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart.NamespaceName),
                        new XAttribute(XNamespace.Xmlns + "r", OfficePart.Relations.NamespaceName),
                        new XAttribute(OfficePart.Relations + "id", "rId1"))))),
            new XElement(Sheet + "clientData")));

    private static XElement Space(ExcelSheet sheet) => new(Chart + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Chart.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "a", Drawing.NamespaceName),
        new XElement(Chart + "chart",
            Set("autoTitleDeleted", 1),
            new XElement(Chart + "plotArea", new XElement(Chart + "layout"),
                new XElement(Chart + "barChart",
                    Set("barDir", "bar"), Set("grouping", "stacked"), Set("varyColors", 0),
                    Enumerable.Range(FirstColumn, sheet.Columns.Count - FirstColumn)
                        .Select(column => Series(sheet, column)),
                    Set("gapWidth", 40), Set("overlap", 100), Set("axId", Category), Set("axId", Value)),
                Axis("catAx", Category, Value, "l", isReversed: true),
                Axis("valAx", Value, Category, "b", isReversed: false)),
            new XElement(Chart + "legend", Set("legendPos", "t"), Set("overlay", 0)),
            Set("plotVisOnly", 1)));

    private static XElement Series(ExcelSheet sheet, int column) => new(Chart + "ser",
        Set("idx", column - FirstColumn), Set("order", column - FirstColumn),
        new XElement(Chart + "tx", new XElement(Chart + "strRef",
            new XElement(Chart + "f", Reference(sheet, column, 1, 1)),
            Cache("strCache", [sheet.Columns[column].Heading]))),
        sheet.ChartColours.Count < column ? null : new XElement(Chart + "spPr", new XElement(Drawing + "solidFill",
            new XElement(Drawing + "srgbClr", new XAttribute("val", sheet.ChartColours[column - FirstColumn])))),
        Set("invertIfNegative", 0),
        new XElement(Chart + "cat", new XElement(Chart + "strRef",
            new XElement(Chart + "f", Reference(sheet, 0, 2, sheet.Rows.Count + 1)),
            Cache("strCache", sheet.Rows.Select(row => OfficeText.Safe($"{row[0]}"))))),
        new XElement(Chart + "val", new XElement(Chart + "numRef",
            new XElement(Chart + "f", Reference(sheet, column, 2, sheet.Rows.Count + 1)),
            Cache("numCache", sheet.Rows.Select(
                row => Convert.ToString(row[column], CultureInfo.InvariantCulture)!)))));

    private static XElement Cache(string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        return new(Chart + name, name == "numCache" ? new XElement(Chart + "formatCode", "General") : null,
            Set("ptCount", all.Count), all.Select((value, i) => new XElement(Chart + "pt", new XAttribute("idx", i),
                new XElement(Chart + "v", value))));
    }

    private static XElement Axis(string name, int id, int crossing, string position, bool isReversed) =>
        new(Chart + name, Set("axId", id),
            new XElement(Chart + "scaling", Set("orientation", isReversed ? "maxMin" : "minMax")), Set("delete", 0),
            Set("axPos", position), Set("numFmt", "General", "formatCode", new XAttribute("sourceLinked", 0)),
            Set("majorTickMark", "none"), Set("minorTickMark", "none"), Set("tickLblPos", "nextTo"),
            Set("crossAx", crossing), Set("crosses", isReversed ? "autoZero" : "max"));

    private static string Reference(ExcelSheet sheet, int column, int from, int to)
    {
        var letter = (char)('A' + column);
        return string.Create(CultureInfo.InvariantCulture,
            $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!${letter}${from}:${letter}${to}");
    }

    private static XElement Set(string name, object value, string attribute = "val", XAttribute? other = null) =>
        new(Chart + name, new XAttribute(attribute, value), other);

    private static XAttribute At(string name, int value) => new(name, value);

    private static XElement Marker(string name, int column, int row) => new(Sheet + name,
        new XElement(Sheet + "col", column), new XElement(Sheet + "colOff", 0), new XElement(Sheet + "row", row),
        new XElement(Sheet + "rowOff", 0));
}
