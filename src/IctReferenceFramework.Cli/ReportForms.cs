using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>The reports that the tool can write: those of the library and those for office programs.</summary>
internal static class ReportForms
{
    /// <summary>All of them, by format.</summary>
    public static IReadOnlyList<IReport> All { get; } =
        [.. BuiltInReports.All.Concat(OfficeReports.All).OrderBy(report => report.Format, StringComparer.Ordinal)];

    /// <summary>The report with a format; null if there is none.</summary>
    public static IReport? Find(string format) => All.FirstOrDefault(report => report.Format == format);

    /// <summary>True for a report that is no text, and so belongs into a file.</summary>
    public static bool NeedsFile(IReport report) => OfficeReports.All.Contains(report);
}
