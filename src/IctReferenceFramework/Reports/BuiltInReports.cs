using System.Collections.Immutable;

namespace IctReferenceFramework.Reports;

/// <summary>The reports of this library.</summary>
public static class BuiltInReports
{
    /// <summary>All of them, by format. A report belongs to it by existing.</summary>
    public static ImmutableArray<IReport> All { get; } =
    [
        .. typeof(IReport).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IReport)) && type is { IsAbstract: false, IsInterface: false })
            .Select(type => (IReport)Activator.CreateInstance(type)!)
            .OrderBy(report => report.Format, StringComparer.Ordinal),
    ];

    /// <summary>The report with a format, or <see langword="null"/>.</summary>
    public static IReport? Find(string format) => All.FirstOrDefault(report => report.Format == format);
}
