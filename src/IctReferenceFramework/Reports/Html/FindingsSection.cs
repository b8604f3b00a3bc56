using System.Xml.Linq;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>What is wrong in the file, line by line.</summary>
internal static class FindingsSection
{
    private const int MostInOneList = 40;

    public static object Build(ReportContent content, ReportOptions options) => Build(content.Result, options);

    public static object Build(ValidationResult result, ReportOptions options)
    {
        var language = options.Language;
        if (result.Findings.Count == 0)
        {
            return Tag("p", ReportTexts.NoFindings.In(language));
        }

        var shown = ShownFindings.Of(result, options);
        return new object?[]
        {
            shown.Count <= MostInOneList
                ? Tag("ul", Class("findings"), shown.Select(finding => Item(finding, language)))
                : ByRule(shown, language),
            shown.Count == result.Findings.Count ? null
                : Tag("p", ReportTexts.MoreFindings(result.Findings.Count - shown.Count).In(language)),
        };
    }

    // Hundreds of findings are few kinds: the gravest and most frequent first, each folded away behind its number.
    private static IEnumerable<XElement> ByRule(IReadOnlyList<Finding> findings, Language language) => findings
        .GroupBy(finding => (finding.Severity, finding.Rule.Id, finding.Rule.Title))
        .OrderByDescending(group => group.Key.Severity).ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
        .Select(group => Tag("details",
            Tag("summary", Tag("span", Class($"severity {group.Key.Severity.ToString().ToLowerInvariant()}"),
                ReportTexts.Name(group.Key.Severity).In(language)),
                $" {group.Key.Id} {group.Key.Title.In(language)} ({group.Count()})"),
            Tag("ul", Class("findings"), group.Select(finding => Item(finding, language)))));

    private static XElement Item(Finding finding, Language language) => Tag("li",
        Tag("p", Tag("span", Class($"severity {finding.Severity.ToString().ToLowerInvariant()}"),
            ReportTexts.Name(finding.Severity).In(language)), " ",
            Tag("code", finding.Location.ToString()), " ", Tag("span", Class("id"), finding.Rule.Id)),
        Tag("p", Trim(finding.Message.In(language))),
        Tag("p", Class("remedy"), $"→ {finding.Remedy.In(language)}"),
        finding.Suggestion is { } suggestion
            ? Tag("p", Class("remedy"), $"{ReportTexts.DidYouMean.In(language)}: ", Tag("code", Trim(suggestion)))
                : null,
        finding.LegalBasis is { } basis
            ? Tag("p", Class("basis"), $"{HeadingTexts.LegalBasis.In(language)}: {basis.In(language)}") : null);

    private static string Trim(string text) => text.Length <= 1200 ? text : text[..1200] + "…";
}
