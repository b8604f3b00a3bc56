using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>Findings, and what is said at the end of a run, each on one line of a log.</summary>
internal static class PlainLine
{
    public static string Of(Finding finding, Language language) =>
        PrintableText.Short(Head(finding, language) + ShownFindings.MessageOf(finding, language));

    /// <summary>The line as it is, however long.</summary>
    public static string Whole(Finding finding, Language language) =>
        Head(finding, language) + finding.Message.In(language);

    /// <summary>A file of which nothing was judged.</summary>
    public static string NotJudged(ValidationResult result, Language language) =>
        PrintableText.Escape($"{result.Name}: {ReportTexts.NoAssessment(result).In(language)}");

    /// <summary>The last lines of a log: files that could not be read, the counts, what does not count.</summary>
    public static IEnumerable<string> Closing(IReadOnlyList<ValidationResult> results, Language language) =>
        results.Where(result => result is { IsComplete: true, IsUnread: true })
            .Select(result => NotJudged(result, language))
            .Concat(RunNotices.Common(results)
                .Select(own => PrintableText.Escape(own.In(language))))
            .Concat(ReportTexts.CountsOf(results).Select(line => line.In(language)));

    private static string Head(Finding finding, Language language) =>
        $"{finding.Location.File}{(finding.Location.File.Length > 0 ? ":" : "")}{finding.Location}: "
            + $"{ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}: ";
}
