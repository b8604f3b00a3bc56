using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Reports;

/// <summary>A finding on one line of a log.</summary>
internal static class PlainLine
{
    public static string Of(Finding finding, Language language) => PrintableText.Short(
        $"{finding.Location.File}{(finding.Location.File.Length > 0 ? ":" : "")}{finding.Location}: {ReportTexts.Name(finding.Severity).In(language)} {finding.Rule.Id}: {finding.Message.In(language)}");
}
