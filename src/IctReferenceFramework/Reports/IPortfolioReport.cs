using IctReferenceFramework.Portfolios;

namespace IctReferenceFramework.Reports;

/// <summary>A form in which a portfolio is written.</summary>
public interface IPortfolioReport
{
    /// <summary>Short name of the form, such as <c>text</c> or <c>html</c>.</summary>
    string Format { get; }

    /// <summary>Writes the portfolio. The same portfolio and options give the same bytes.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="stream">Where to write; it is left open.</param>
    /// <param name="options">Language.</param>
    void Write(Portfolio portfolio, Stream stream, ReportOptions options);
}
