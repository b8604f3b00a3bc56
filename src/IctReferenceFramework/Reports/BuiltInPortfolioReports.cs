using System.Collections.Immutable;
using IctReferenceFramework.Reports.Portfolios;

namespace IctReferenceFramework.Reports;

/// <summary>The portfolio reports of this library.</summary>
public static class BuiltInPortfolioReports
{
    /// <summary>All of them, by format.</summary>
    public static ImmutableArray<IPortfolioReport> All { get; } =
        [new PortfolioHtmlReport(), new PortfolioJsonReport(), new PortfolioTextReport()];
}
