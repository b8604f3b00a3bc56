using System.Collections.Immutable;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>The forms of a comparison.</summary>
public static class BuiltInComparisonReports
{
    /// <summary>All of them, by format.</summary>
    public static ImmutableArray<IComparisonReport> All { get; } =
        [new ComparisonJsonReport(), new ComparisonMarkdownReport(), new ComparisonTextReport()];
}
