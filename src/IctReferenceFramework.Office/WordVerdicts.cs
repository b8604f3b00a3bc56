using System.Xml.Linq;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Office;

/// <summary>
/// The table of a reviewer's sheet: for each requirement one of three verdicts, and why. What is met in part is not
/// met; what does not apply has no verdict.
/// </summary>
internal static class WordVerdicts
{
    private const string Mark = "x";

    private static readonly LocalizedText[] Columns =
    [
        new("TT", "No."), HeadingTexts.Requirement, new("Đạt", "Met"), new("Chưa đạt", "Not met"),
        new("Chưa đủ cơ sở", "Not enough to judge"), new("Ý kiến", "Remarks"),
    ];

    private static readonly LocalizedText NotApplicable = new("Không áp dụng.", "Does not apply.");

    private static readonly LocalizedText Total = new("Tổng số", "Total");

    public static XElement Table(ReportContent content, int width)
    {
        var (language, view) = (content.Language, content.Result.View);
        var results = content.Assessment.Results.Select(result => (result.Requirement, Result: result.In(view)))
            .ToList();
        string Count(Func<RequirementStatus, bool> isCounted) => results.Count(each => isCounted(each.Result.Status))
            .ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Word.Table([4, 38, 6, 8, 9, 35], [.. Columns.Select(column => column.In(language))],
            results.Select((each, i) => new[]
            {
                $"{i + 1}", RequirementTexts.Named(each.Requirement, language), When(IsMet(each.Result.Status)),
                When(IsNotMet(each.Result.Status)), When(each.Result.Status == RequirementStatus.NotAssessed),
                Remark(each.Result, language),
            }),
            width: width,
            totals: ["", Total.In(language), Count(IsMet), Count(IsNotMet),
                Count(status => status == RequirementStatus.NotAssessed), ""]);
    }

    private static bool IsMet(RequirementStatus status) => status == RequirementStatus.Satisfied;

    private static bool IsNotMet(RequirementStatus status) => status
        is RequirementStatus.PartiallySatisfied or RequirementStatus.NotSatisfied or RequirementStatus.Waived;

    private static string When(bool isSo) => isSo ? Mark : "";

    private static string Remark(ViewResult result, Language language) =>
        result.Status == RequirementStatus.NotApplicable
            ? $"{NotApplicable.In(language)} {result.Reason.In(language)}".TrimEnd() : result.Reason.In(language);
}
