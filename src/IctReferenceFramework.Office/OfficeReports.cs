using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>The reports of this package.</summary>
public static class OfficeReports
{
    /// <summary>The forms of results, by format: <c>docx</c> for Word and <c>xlsx</c> for Excel.</summary>
    public static IReadOnlyList<IReport<IReadOnlyList<ValidationResult>>> OfResults { get; } =
        [new WordReport(), new ExcelReport()];

    /// <summary>The forms of a portfolio: <c>xlsx</c>.</summary>
    public static IReadOnlyList<IReport<Portfolio>> OfPortfolios { get; } = [new ExcelPortfolioReport()];

    /// <summary>The form of results with a format, or <see langword="null"/>.</summary>
    /// <param name="format">Short name of the form, such as <c>docx</c>.</param>
    public static IReport<IReadOnlyList<ValidationResult>>? Find(string format) =>
        OfResults.FirstOrDefault(report => report.Format == format);
}
