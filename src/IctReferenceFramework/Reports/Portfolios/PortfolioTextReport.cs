using System.Text;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The portfolio for a terminal: tables in columns.</summary>
internal sealed class PortfolioTextReport : IReport<Portfolio>
{
    private const int WidestName = 46;
    private const int MostMissing = 10;
    private const int NarrowestColumn = 7;

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

        // No terminal is as wide as a table of all requirements by all localities.
        foreach (var table in new PortfolioContent(portfolio, language).Tables
            .Where(table => table.Id != "requirements"))
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

    // A heading that is wider than its column stands in several lines, broken between words only.
    private static void Write(TextWriter writer, PortfolioTable table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => Clip(PrintableText.Escape(cell.Text))).ToList())
            .ToList();
        var widths = table.Columns.Select((heading, i) => Math.Max(NarrowestColumn,
            Math.Max(heading.Split(' ').Max(word => PrintableText.Width(word)),
                rows.Select(row => PrintableText.Width(row[i])).DefaultIfEmpty(0).Max()))).ToList();
        var isNumber = table.Columns.Select((_, i) => table.Rows.Any(row => row[i].IsNumber)).ToList();
        var heads = table.Columns.Select((heading, i) => Lines(heading, widths[i])).ToList();
        var height = heads.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            WriteRow(writer, [.. heads.Select(lines => line < height - lines.Count ? ""
                : lines[line - height + lines.Count])], widths, isNumber);
        }

        foreach (var row in rows)
        {
            WriteRow(writer, row, widths, isNumber);
        }
    }

    private static List<string> Lines(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (PrintableText.Width(longer) <= width)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
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
