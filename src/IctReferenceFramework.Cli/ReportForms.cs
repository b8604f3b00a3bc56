using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli;

/// <summary>The reports that the tool can write: those of the library and those for office programs.</summary>
internal static class ReportForms
{
    /// <summary>All of them, by format.</summary>
    public static IReadOnlyList<IReport<IReadOnlyList<ValidationResult>>> All { get; } =
        [.. BuiltInReports.OfResults.Concat(OfficeReports.OfResults)
            .OrderBy(report => report.Format, StringComparer.Ordinal)];

    /// <summary>The report with a format; null if there is none.</summary>
    public static IReport<IReadOnlyList<ValidationResult>>? Find(string format) =>
        All.FirstOrDefault(report => report.Format == format);
}
