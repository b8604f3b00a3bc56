using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Word and Excel: what other programs must be able to open, and an official to file.</summary>
public sealed class OfficeReportTests
{
    private static readonly ValidationResult Hue = ReportSampleTests.Named("hue");

    [Theory]
    [InlineData("hue", Language.Vietnamese)]
    [InlineData("hue", Language.English)]
    [InlineData("can-tho", Language.Vietnamese)]
    [InlineData("da-lat", Language.English)]
    [InlineData("gia-lai-2026", Language.Vietnamese)]
    public void Documents_are_valid_and_the_same_each_time(string example, Language language)
    {
        var result = ReportSampleTests.Named(example);
        foreach (var report in OfficeReports.OfResults)
        {
            var bytes = Write(report, [result], language);
            OfficeDocuments.AssertValid(report.Format, bytes);
            Assert.Equal(bytes, Write(report, [result], language));
        }
    }

    [Theory]
    [MemberData(nameof(HostileReportTests.Hostile), MemberType = typeof(HostileReportTests))]
    [InlineData("=1+1")]
    [InlineData("+cmd|'/c calc'!A0")]
    [InlineData("@SUM(A1)")]
    public void Names_stay_text(string name)
    {
        var result = HostileReportTests.Result(name);
        foreach (var report in OfficeReports.OfResults)
        {
            OfficeDocuments.AssertValid(report.Format, Write(report, [result], Language.Vietnamese));
        }

        using var workbook =
            SpreadsheetDocument.Open(new MemoryStream(Write(new ExcelReport(), [result], Language.Vietnamese)), false);
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>())
            .ToList();
        Assert.NotEmpty(cells);
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(cells.Where(cell => cell.InlineString is not null),
            cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.SelectMany(part => part.HyperlinkRelationships));
    }

    [Fact]
    public void Several_descriptions_and_unreadable_ones_make_one_document()
    {
        var broken = Validated.Text("a: [");
        foreach (var report in OfficeReports.OfResults)
        {
            OfficeDocuments.AssertValid(report.Format, Write(report, [Hue, broken, Hue], Language.Vietnamese));
            OfficeDocuments.AssertValid(report.Format, Write(report, [broken], Language.English));
        }
    }

    [Fact]
    public void Word_has_the_form_of_an_official_document()
    {
        using var document =
            WordprocessingDocument.Open(new MemoryStream(Write(new WordReport(), [Hue], Language.Vietnamese)), false);
        var main = document.MainDocumentPart!;
        var text = main.Document.Body!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        string[] expected = ["ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "Số: ……/BC-……", "BÁO CÁO", "Nơi nhận:"];
        Assert.Empty(expected.Except(text));
        Assert.Equal("Times New Roman",
            main.StyleDefinitionsPart!.Styles!.Descendants<W.RunFonts>().First().Ascii!.Value);
        var margin = main.Document.Body.Descendants<W.PageMargin>().Single();
        Assert.Equal((1134, 1134, 1701u, 851u),
            (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.Contains("PAGE",
            main.HeaderParts.Single().Header.Descendants<W.SimpleField>().Single().Instruction!.Value,
            StringComparison.Ordinal);
        Assert.Contains(main.Document.Body.Descendants<W.FieldCode>(),
            code => code.Text.Contains("TOC", StringComparison.Ordinal));

        // Tables with lines repeat their heads, and every entry of the contents leads somewhere.
        Assert.All(main.Document.Body.Elements<W.Table>().Where(table => table.Descendants<W.TableBorders>().Any()),
            table => Assert.Single(table.Descendants<W.TableHeader>()));
        var bookmarks = main.Document.Body.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value)
            .ToHashSet();
        Assert.All(main.Document.Body.Descendants<W.Hyperlink>(),
            link => Assert.Contains(link.Anchor!.Value, bookmarks));
        Assert.Contains("Trung tâm xử lý điều hành thông tin tập trung, đa nhiệm: 2/6 · 40–100%",
            main.Document.Body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_says_what_the_result_says()
    {
        using var workbook =
            SpreadsheetDocument.Open(new MemoryStream(Write(new ExcelReport(), [Hue], Language.English)), false);
        var part = workbook.WorkbookPart!;
        var sheets = part.Workbook.Sheets!.Elements<Sheet>()
            .ToDictionary(sheet => sheet.Name!.Value!,
            sheet => ((WorksheetPart)part.GetPartById(sheet.Id!.Value!)).Worksheet);
        Assert.Equal(["Summary", "Requirements", "Findings", "Components", "Citations"], sheets.Keys);
        Assert.All(sheets.Values, sheet => Assert.NotNull(sheet.Elements<AutoFilter>().SingleOrDefault()));
        Assert.All(sheets.Values,
            sheet => Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value));
        Assert.Equal(Hue.Assessment!.Results.Count, Rows(sheets["Requirements"]));
        Assert.Equal(Hue.Findings.Count, Rows(sheets["Findings"]));
        Assert.Equal(Hue.Description!.Elements.Count, Rows(sheets["Components"]));
        Assert.Equal(Hue.Citations.Count, Rows(sheets["Citations"]));
        var lines = sheets["Findings"].Descendants<Row>().Skip(1)
            .Select(row => row.Elements<Cell>().ElementAt(1).InnerText);
        Assert.Equal(Hue.Findings.Select(finding => $"{finding.Location.Start.Line}"), lines);
    }

    [Fact]
    public void Texts_without_measure_and_days_without_reason_are_written_all_the_same()
    {
        var halved = HostileReportTests.Result(new string('a', 31_999) + "😀b");
        var escaped = HostileReportTests.Result(string.Concat(Enumerable.Repeat("\\u0001", 8_000)));
        var old = Hue with { AsOf = new(50, 1, 1) };
        foreach (var report in OfficeReports.OfResults)
        {
            OfficeDocuments.AssertValid(report.Format, Write(report, [halved, escaped, old], Language.Vietnamese));
        }

        using var workbook =
            SpreadsheetDocument.Open(
            new MemoryStream(Write(new ExcelReport(), [halved, escaped], Language.Vietnamese)), false);
        Assert.All(workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()),
            cell => Assert.InRange(cell.InnerText.Length, 0, 32_767));
    }

    private static int Rows(Worksheet sheet) => sheet.Descendants<Row>().Count() - 1;

    private static byte[] Write(IReport<IReadOnlyList<ValidationResult>> report,
        IReadOnlyList<ValidationResult> results, Language language)
    {
        using var stream = new MemoryStream();
        report.Write(results, stream, new() { Language = language });
        return stream.ToArray();
    }
}
