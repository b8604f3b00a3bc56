using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>A table of the portfolio, whatever form it is written in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Introduction">What must be known to read it.</param>
/// <param name="Columns">Headings of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record PortfolioTable(
    string Id, LocalizedText Heading, LocalizedText? Introduction, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<PortfolioCell>> Rows);

/// <summary>A cell: text, with the number behind it where there is one.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Count">A number.</param>
/// <param name="Share">A share from 0 to 1.</param>
/// <param name="Style">How it stands, as a name of a style.</param>
internal readonly record struct PortfolioCell(string Text, int? Count = null, double? Share = null,
    string? Style = null)
{
    public bool IsNumber => Count is not null || Share is not null;
}
