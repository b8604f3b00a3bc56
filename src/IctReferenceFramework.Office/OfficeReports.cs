using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Office;

/// <summary>The reports of this package.</summary>
public static class OfficeReports
{
    /// <summary>All of them: Word and Excel.</summary>
    public static IReadOnlyList<IReport> All { get; } = [new WordReport(), new ExcelReport()];
}
