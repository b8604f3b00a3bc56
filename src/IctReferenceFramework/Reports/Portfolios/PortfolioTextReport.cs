using System.Text;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The portfolio for a terminal: tables in columns.</summary>
internal sealed class PortfolioTextReport : IReport<Portfolio>
{
    private const int WidestName = 46;
    private const int MostMissing = 10;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(Portfolio portfolio, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var language = options.Language;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"{PortfolioTexts.Title.In(language)} · {portfolio.Framework.Id} · "
            + $"{Day.In(language, portfolio.AsOf)}");
        foreach (var notice in RunNotices.Of(portfolio))
        {
            writer.WriteLine(PrintableText.Escape(notice.In(language)));
        }

        foreach (var table in new PortfolioContent(portfolio, language).Tables)
        {
            writer.WriteLine();
            writer.WriteLine(table.Heading.In(language).ToUpperInvariant());
            if (table.Introduction is { } introduction)
            {
                writer.WriteLine(introduction.In(language));
            }

            Write(writer, table.Id == "missing" ? table with { Rows = [.. table.Rows.Take(MostMissing)] } : table);
        }
    }

    // Headings are numbered below the table where they would make it wider than its content.
    private static void Write(TextWriter writer, PortfolioTable table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => Clip(PrintableText.Escape(cell.Text))).ToList())
            .ToList();
        var widths = table.Columns.Select(
            (heading, i) => Math.Max(2, rows.Select(row => PrintableText.Width(row[i])).DefaultIfEmpty(0).Max()))
            .ToList();
        var isNumber = table.Columns.Select((_, i) => table.Rows.Any(row => row[i].IsNumber)).ToList();
        var legend = new List<string>();
        var heads = table.Columns.Select((heading, i) =>
        {
            if (i == 0 || PrintableText.Width(heading) <= Math.Max(widths[i], 12))
            {
                widths[i] = Math.Max(widths[i], PrintableText.Width(heading));
                return heading;
            }

            legend.Add($"[{legend.Count + 1}] {heading}");
            var mark = $"[{legend.Count}]";
            widths[i] = Math.Max(widths[i], mark.Length);
            return mark;
        }).ToList();
        WriteRow(writer, heads, widths, isNumber);
        foreach (var row in rows)
        {
            WriteRow(writer, row, widths, isNumber);
        }

        if (legend.Count > 0)
        {
            writer.WriteLine("  " + string.Join("; ", legend));
        }
    }

    private static void WriteRow(TextWriter writer, List<string> cells, List<int> widths, List<bool> isNumber)
    {
        var padded = cells.Select((cell, i) =>
        {
            var space = new string(' ', Math.Max(0, widths[i] - PrintableText.Width(cell)));
            return isNumber[i] ? space + cell : cell + space;
        });
        writer.WriteLine(("  " + string.Join("  ", padded)).TrimEnd());
    }

    private static string Clip(string text) => text.Length <= WidestName ? text : text[..(WidestName - 1)] + "…";
}
