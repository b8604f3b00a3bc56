using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Reports;

/// <summary>How results are shown.</summary>
public sealed record ReportOptions
{
    /// <summary>Language of the report; Vietnamese unless told.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>True to mark severities with ANSI colours, for a terminal.</summary>
    public bool UseColour { get; init; }

    /// <summary>
    /// Number of findings shown of each file; the rest is counted, never silently dropped.
    /// <see langword="null"/> shows all.
    /// </summary>
    public int? MaxFindings { get; init; }
}
