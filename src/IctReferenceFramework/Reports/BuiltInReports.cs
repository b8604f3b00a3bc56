using System.Collections.Immutable;
using IctReferenceFramework.Reports.Ci;
using IctReferenceFramework.Reports.Html;

namespace IctReferenceFramework.Reports;

/// <summary>The reports of this library.</summary>
public static class BuiltInReports
{
    /// <summary>All of them, by format.</summary>
    public static ImmutableArray<IReport> All { get; } =
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

    /// <summary>The report with a format, or <see langword="null"/>.</summary>
    public static IReport? Find(string format) => All.FirstOrDefault(report => report.Format == format);
}
