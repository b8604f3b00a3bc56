using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// How many findings a form shows. A file with a mistake in each line would fill a report that nobody opens and no
/// service takes; what is left out is counted and said, and never counts less.
/// </summary>
internal static class ShownFindings
{
    /// <summary>Of each file, in forms for people.</summary>
    public const int ForPeople = 500;

    /// <summary>In one JSON, JUnit or GitLab report.</summary>
    public const int ForMachines = 10_000;

    /// <summary>In one SARIF log: as many as code scanning takes.</summary>
    public const int ForCodeScanning = 25_000;

    /// <summary>The findings of a file that a form for people shows, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Of(ValidationResult result, ReportOptions options) =>
        Gravest(result.Findings, options.MaxFindings ?? ForPeople, finding => finding.Severity);

    /// <summary>What a finding says, and of an unmet requirement where that comes from.</summary>
    public static string MessageOf(Finding finding, Language language) => finding.LegalBasis is { } basis
        ? $"{finding.Message.In(language)} ({ReportTexts.LegalBasis.In(language)}: {basis.In(language)})"
        : finding.Message.In(language);

    /// <summary>The limit of a form for programs: only those who ask for all get more.</summary>
    public static int LimitOf(ReportOptions options, int limit) => options.MaxFindings == ReportOptions.All
        ? int.MaxValue : limit;

    /// <summary>At most so many of a list, the gravest ones, in its order.</summary>
    public static IReadOnlyList<T> Gravest<T>(IReadOnlyList<T> all, int most, Func<T, Severity> severity) =>
        all.Count <= most ? all
        : [.. all.Index().OrderByDescending(each => severity(each.Item)).ThenBy(each => each.Index)
            .Take(Math.Max(0, most)).OrderBy(each => each.Index).Select(each => each.Item)];
}
