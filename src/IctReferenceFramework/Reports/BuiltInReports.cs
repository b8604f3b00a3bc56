using System.Collections.Immutable;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Reports.Comparisons;
using IctReferenceFramework.Reports.Html;
using IctReferenceFramework.Reports.Portfolios;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>The reports of this library.</summary>
/// <example>
/// <code>
/// IReport&lt;IReadOnlyList&lt;Validation.ValidationResult&gt;&gt; html = BuiltInReports.Find("html")!;
/// html.Write([result], stream, new() { Language = Text.Language.English });
/// </code>
/// </example>
public static class BuiltInReports
{
    /// <summary>The forms of results, by format.</summary>
    public static ImmutableArray<IReport<IReadOnlyList<ValidationResult>>> OfResults { get; } =
    [
        new AzureReport(),
        new GitHubReport(),
        new GitLabReport(),
        new HtmlReport(),
        new JsonReport(),
        new JUnitReport(),
        new MarkdownReport(),
        new SarifReport(),
        new StepSummaryReport(),
        new TextReport(),
    ];

    /// <summary>The forms of a portfolio, by format.</summary>
    public static ImmutableArray<IReport<Portfolio>> OfPortfolios { get; } =
        [new PortfolioHtmlReport(), new PortfolioJsonReport(), new PortfolioTextReport()];

    /// <summary>The forms of a comparison, by format.</summary>
    public static ImmutableArray<IReport<ComplianceComparison>> OfComparisons { get; } =
        [new ComparisonJsonReport(), new ComparisonMarkdownReport(), new ComparisonTextReport()];

    /// <summary>The form of results with a format, or <see langword="null"/>.</summary>
    /// <param name="format">Short name of the form, such as <c>html</c>.</param>
    /// <returns>The form, or null.</returns>
    public static IReport<IReadOnlyList<ValidationResult>>? Find(string format) =>
        OfResults.FirstOrDefault(report => report.Format == format);
}
