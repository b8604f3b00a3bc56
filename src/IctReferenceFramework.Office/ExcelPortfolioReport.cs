using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Portfolios;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Office;

/// <summary>The portfolio as an Excel workbook: one sheet for each table.</summary>
internal sealed class ExcelPortfolioReport : IReport<Portfolio>
{
    private const int NameWidth = 40;
    private const int CellWidth = 16;
    private const int TextWidth = 90;

    /// <inheritdoc/>
    public string Format => "xlsx";

    /// <inheritdoc/>
    public bool IsBinary => true;

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(Portfolio portfolio, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var language = options.Language;
        var tables = new PortfolioContent(portfolio, language).Tables.ToList();
        ExcelWorkbook.Write([.. tables.Select(table => Sheet(table, language)), Notes(portfolio, tables, language)],
            stream);
    }

    private static ExcelSheet Sheet(PortfolioTable table, Language language) => new(
        table.Heading.In(language),
        [.. table.Columns.Select((column, i) => (column, i == 0 ? NameWidth : CellWidth))],
        [.. table.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(Value)])])
    {
        ColouredWords = [("✓", "good")],
    };

    private static ExcelSheet Notes(Portfolio portfolio, IEnumerable<PortfolioTable> tables, Language language) => new(
        PortfolioTexts.Notes.In(language),
        [(PortfolioTexts.Table.In(language), NameWidth), (PortfolioTexts.Notes.In(language), TextWidth)],
        [
            .. tables.Where(table => table.Introduction is not null)
                .Select(table => (IReadOnlyList<object?>)[table.Heading.In(language),
                    table.Introduction!.In(language)]),
            .. RunNotices.Of(portfolio)
                .Select(notice => (IReadOnlyList<object?>)[portfolio.Framework.Id, notice.In(language)]),
            [portfolio.Framework.Id,
                $"{portfolio.Framework.Status.Statement.In(language)} {CatalogueTexts.NotAQuotation.In(language)}"],
        ]);

    private static object Value(PortfolioCell cell) => cell.Share is { } share ? new Share(share)
        : cell.Count is { } count ? count : cell.Text;
}
