using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports;

/// <summary>How results are shown.</summary>
public sealed record ReportOptions
{
    /// <summary>Language of the report; Vietnamese unless told.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>True to mark severities with ANSI colours, for a terminal.</summary>
    public bool UseColour { get; init; }

    /// <summary>
    /// The severity from which findings fail a run; error unless told, <see langword="null"/> for never.
    /// </summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>
    /// True to list requirements that are satisfied, do not apply or were not assessed too, where a report has a form
    /// for it.
    /// </summary>
    public bool ListsAllRequirements { get; init; }

    /// <summary>True if only some rules were asked for: where there is no finding nothing may be concluded.</summary>
    public bool IsSelection { get; init; }

    /// <summary>The value of <see cref="MaxFindings"/> that shows every finding.</summary>
    public const int All = int.MaxValue;

    /// <summary>
    /// Number of findings shown of each file; the gravest are, and the rest is counted and said. <see langword="null"/>
    /// takes the limit of the form: 500 of a file in forms for people, 10,000 in all in JSON, JUnit and GitLab, 25,000
    /// in SARIF, which <see cref="All"/> alone lifts.
    /// </summary>
    public int? MaxFindings { get; init; }

    /// <summary>Which official document a Word report is; a report (báo cáo) unless told.</summary>
    public OfficialDocument Document { get; init; }
}
