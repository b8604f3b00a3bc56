using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Word and Excel: what other programs must be able to open, and an official to file.</summary>
public sealed class OfficeReportTests
{
    private static readonly ValidationResult Hue = ReportSampleTests.Named("hue");

    private static readonly ValidationResult Full =
        Validated.Text(Repository.Read("tests/Corpus/compliance/full.yaml"));

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
            OfficeDocuments.AssertValid(report.Format, Write(report, [], Language.English));
        }
    }

    [Theory]
    [InlineData(OfficialDocument.Report, "BÁO CÁO", "Số: ……/BC-……", 5)]
    [InlineData(OfficialDocument.AppraisalSheet, "PHIẾU THẨM ĐỊNH", "Số: ……/PTĐ-……", 2)]
    [InlineData(OfficialDocument.Submission, "TỜ TRÌNH", "Số: ……/TTr-……", 3)]
    public void Word_has_the_form_of_an_official_document(OfficialDocument kind, string name,
        string number, int sections)
    {
        var bytes = Write(new WordReport(), [Full], Language.Vietnamese, kind);
        OfficeDocuments.AssertValid("docx", bytes);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var main = document.MainDocumentPart!;
        var text = main.Document.Body!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        string[] expected = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", number, name,
            "Nơi nhận:"];
        Assert.Empty(expected.Except(text));
        Assert.Equal("Times New Roman",
            main.StyleDefinitionsPart!.Styles!.Descendants<W.RunFonts>().First().Ascii!.Value);

        // Each annex has pages of its own, numbered from one; nothing asks to update fields.
        var pages = main.Document.Body.Descendants<W.SectionProperties>().ToList();
        Assert.Equal(sections, pages.Count);
        Assert.All(pages, page => Assert.Equal(1, page.GetFirstChild<W.PageNumberType>()!.Start!.Value));
        Assert.Equal((1134, 1134, 1701u, 851u), (pages[0].GetFirstChild<W.PageMargin>()!.Top!.Value,
            pages[0].GetFirstChild<W.PageMargin>()!.Bottom!.Value,
            pages[0].GetFirstChild<W.PageMargin>()!.Left!.Value, pages[0].GetFirstChild<W.PageMargin>()!.Right!.Value));
        Assert.Contains(main.HeaderParts,
            part => part.Header.InnerXml.Contains("\" PAGE \"", StringComparison.Ordinal));
        Assert.Contains("\" NUMPAGES \"", main.FooterParts.Single().Footer.InnerXml, StringComparison.Ordinal);
        Assert.Empty(main.Document.Body.Descendants<W.FieldCode>());
        Assert.Empty(main.DocumentSettingsPart!.Settings.Descendants<W.UpdateFieldsOnOpen>());
        Assert.Equal("15",
            main.DocumentSettingsPart.Settings.Descendants<W.CompatibilitySetting>().Single().Val!.Value);
        Assert.Equal("720", main.StyleDefinitionsPart.Styles.Elements<W.Style>()
            .Single(style => style.StyleId == "BodyText").Descendants<W.Indentation>().Single().FirstLine!.Value);
        Assert.StartsWith("IctReferenceFramework ", document.PackageProperties.Creator, StringComparison.Ordinal);

        // Tables with lines repeat their heads, and every link leads somewhere.
        Assert.All(main.Document.Body.Elements<W.Table>().Where(table => table.Descendants<W.TableBorders>().Any()),
            table => Assert.Single(table.Descendants<W.TableHeader>()));
        var bookmarks = main.Document.Body.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value)
            .ToHashSet();
        Assert.Equal(sections - 1, main.Document.Body.Descendants<W.Hyperlink>().Count());
        Assert.All(main.Document.Body.Descendants<W.Hyperlink>(),
            link => Assert.Contains(link.Anchor!.Value, bookmarks));
    }

    [Fact]
    public void The_head_names_who_reports_on_the_day()
    {
        var document = ExampleText("hue").Replace("basis: public-sources\n", "", StringComparison.Ordinal)
            .Replace("  version: \"1.0\"",
                "  version: \"1.0\"\n  lead-agency: Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế",
                StringComparison.Ordinal);
        var text = TextOf(Validated.Text(document));
        Assert.Equal(["ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"], text.Take(2));
        Assert.Contains("Huế, ngày …… tháng …… năm 2026", text);
        Assert.Contains("Tỉnh Thừa Thiên Huế nay là thành phố Huế.", text);
        Assert.DoesNotContain(text, line => line.Contains("BÁO CÁO TỈNH", StringComparison.Ordinal));

        // Nobody reports what was compiled from public sources; a city of a province ended in 2025.
        Assert.All(TextOf(Hue).Take(2), line => Assert.Equal(OfficeTexts.Dotted, line));
        var city = ExampleText("da-lat").Replace("basis: public-sources\n", "", StringComparison.Ordinal);
        Assert.Equal(OfficeTexts.Dotted, TextOf(Validated.Text(city))[0]);
        Assert.Equal("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ LẠT", TextOf(
            new ArchitectureValidator(new() { AsOf = new(2024, 5, 1) }).ValidateText(city, "da-lat.yaml"))[0]);
    }

    [Fact]
    public void DU_THAO_stands_across_a_file_with_mistakes_and_no_other()
    {
        var mistaken = Validated.Text(Repository.Read("tests/Corpus/compliance/full.yaml")
            .Replace("status: issued", "status: isued", StringComparison.Ordinal));
        Assert.Contains("DỰ THẢO", HeadersUsed(mistaken), StringComparison.Ordinal);
        Assert.DoesNotContain("DỰ THẢO", HeadersUsed(Full), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_of_a_reviewer_counts_every_requirement_once()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(
            Write(new WordReport(), [Hue], Language.Vietnamese, OfficialDocument.AppraisalSheet)), false);
        var rows = document.MainDocumentPart!.Document.Body!.Elements<W.Table>().Last().Elements<W.TableRow>()
            .Select(row => row.Elements<W.TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        Assert.Equal(Hue.Assessment!.Results.Count + 2, rows.Count);
        Assert.All(rows.Skip(1).SkipLast(1), row => Assert.Single(row.Skip(2).Take(3), cell => cell == "x"));
        Assert.Equal(["10", "9", "98"], rows[^1].Skip(2).Take(3));
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
        Assert.Equal(["Cover", "Summary", "Chart", "Requirements", "Findings", "Components", "Citations", "Data"],
            sheets.Keys);
        var tables = sheets.Where(sheet => sheet.Key != "Cover").Select(sheet => sheet.Value).ToList();
        Assert.All(tables, sheet => Assert.NotNull(sheet.Elements<AutoFilter>().SingleOrDefault()));
        Assert.All(tables,
            sheet => Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value));
        Assert.Equal(tables.Count, part.Workbook.DefinedNames!.Elements<DefinedName>()
            .Count(name => name.Name == "_xlnm.Print_Titles"));
        Assert.Contains("Too little to judge by: 19 of 117", sheets["Cover"].InnerText, StringComparison.Ordinal);
        Assert.Equal(2 * Hue.Assessment!.Results.Count, Rows(sheets["Data"]));

        // The chart shows the numbers of its sheet.
        var chart = part.WorksheetParts.Single(sheet => sheet.DrawingsPart is not null).DrawingsPart!.ChartParts
            .Single();
        Assert.Equal(sheets["Chart"].Descendants<Row>().Skip(1).SelectMany(row => row.Elements<Cell>().Skip(1))
            .Sum(cell => int.Parse(cell.InnerText, CultureInfo.InvariantCulture)),
            chart.ChartSpace.Descendants<C.NumericPoint>().Sum(
                point => int.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture)));
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
        IReadOnlyList<ValidationResult> results, Language language, OfficialDocument document = default)
    {
        using var stream = new MemoryStream();
        report.Write(results, stream, new() { Language = language, Document = document });
        return stream.ToArray();
    }

    private static string ExampleText(string name) => Repository.Read($"docs/examples/{name}.yaml");

    private static List<string> TextOf(ValidationResult result)
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Write(new WordReport(), [result], Language.Vietnamese)), false);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>()
            .Select(paragraph => paragraph.InnerText)];
    }

    private static string HeadersUsed(ValidationResult result)
    {
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Write(new WordReport(), [result], Language.Vietnamese)), false);
        var main = document.MainDocumentPart!;
        return string.Concat(main.Document.Descendants<W.HeaderReference>()
            .Select(reference => ((HeaderPart)main.GetPartById(reference.Id!.Value!)).Header.OuterXml));
    }
}
