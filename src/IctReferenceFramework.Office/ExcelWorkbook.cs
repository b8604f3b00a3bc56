using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IctReferenceFramework.Text;

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
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, StablePackage.MainPart);
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = ExcelStyles.Build();
            var list = new Sheets();
            foreach (var (sheet, i) in sheets.Select((sheet, i) => (sheet, i)))
            {
                var id = $"rId{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                Write(workbook.AddNewPart<WorksheetPart>(id), sheet);
                list.Append(new Sheet { Name = sheet.Name.Length <= LongestName ? sheet.Name
                    : sheet.Name[..LongestName], SheetId = (uint)i + 1, Id = id });
            }

            workbook.Workbook = new Workbook(list);
        }

        StablePackage.Write(package, stream);
    }

    private static void Write(WorksheetPart part, ExcelSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        var lastRow = (sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture);
        var range = $"A1:{Column(sheet.Columns.Count - 1)}{lastRow}";
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2",
                SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet, 1, [.. sheet.Columns.Select(column => column.Heading)], ExcelStyles.Head);
        foreach (var (row, i) in sheet.Rows.Select((row, i) => (row, i)))
        {
            WriteRow(writer, sheet, i + 2, row, ExcelStyles.Text);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = range });
        foreach (var formatting in Colours(sheet, range))
        {
            writer.WriteElement(formatting);
        }

        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3,
            Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1,
            FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter { OddFooter = new OddFooter("&C&P / &N") });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, ExcelSheet sheet, int number, IReadOnlyList<object?> cells,
        uint textStyle)
    {
        writer.WriteStartElement(
            new Row { RowIndex = (uint)number, Height = Height(sheet, cells), CustomHeight = true });
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { } value)
            {
                writer.WriteElement(Cell(value, $"{Column(i)}{number.ToString(CultureInfo.InvariantCulture)}",
                    textStyle));
            }
        }

        writer.WriteEndElement();
    }

    // Programs do not agree on whether they fit rows to wrapped text when they open a file.
    private static double Height(ExcelSheet sheet, IReadOnlyList<object?> cells)
    {
        var lines = cells.Select((cell, i) => cell is string text
            ? text.Split('\n').Sum(
            line => (int)Math.Ceiling(Math.Max(1, line.Length * Tightness / sheet.Columns[i].Width))) : 1);
        return Math.Min(Highest, LineHeight * lines.DefaultIfEmpty(1).Max());
    }

    private static Cell Cell(object value, string reference, uint textStyle) => value switch
    {
        Share share => new() { CellReference = reference, StyleIndex = ExcelStyles.Percent,
            CellValue = new(share.Value.ToString("R", CultureInfo.InvariantCulture)) },
        int number => new() { CellReference = reference, StyleIndex = ExcelStyles.Number, CellValue = new(number) },
        DateOnly day when day >= FirstDay =>
            new() { CellReference = reference, StyleIndex = ExcelStyles.Day,
            CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        DateOnly day => Cell(Day.Iso(day), reference, textStyle),
        _ => new()
        {
            CellReference = reference, StyleIndex = textStyle, DataType = CellValues.InlineString,
            InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(
                OfficeText.Safe(value.ToString() ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    // Colours belong to rules, so that they follow where a reader changes a word.
    private static IEnumerable<ConditionalFormatting> Colours(ExcelSheet sheet, string range)
    {
        if (sheet.ColouredWords.Count > 0 && sheet.Rows.Count > 0)
        {
            var body = $"A2:{range.Split(':')[1]}";
            yield return new(sheet.ColouredWords.Select(
                (coloured, i) => new ConditionalFormattingRule(new Formula($"\"{coloured.Word}\""))
            {
                Type = ConditionalFormatValues.CellIs, Operator = ConditionalFormattingOperatorValues.Equal,
                Priority = i + 1,
                FormatId = ExcelStyles.FormatOf(coloured.Style),
            }))
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = body },
            };
        }

        var shares = Enumerable.Range(0, sheet.Columns.Count)
            .Where(i => sheet.Rows.Any(row => row.Count > i && row[i] is Share));
        foreach (var i in shares)
        {
            var cells = $"{Column(i)}2:{Column(i)}{(sheet.Rows.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            yield return new(ExcelStyles.Shares.Select((step, k) => new ConditionalFormattingRule(
                new Formula($"AND(ISNUMBER({Column(i)}2),{Column(i)}2{step.Condition})"))
            {
                Type = ConditionalFormatValues.Expression, Priority = 100 + (i * 10) + k, StopIfTrue = true,
                FormatId = ExcelStyles.FormatOf(step.Style),
            }))
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = cells },
            };
        }
    }

    private static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));
}
