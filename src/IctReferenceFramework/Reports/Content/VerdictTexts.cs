using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// A result in words: the status, and how well it is shown. What the description only says is not called shown by a
/// document.
/// </summary>
internal static class VerdictTexts
{
    private const int MaxHinges = 10;

    public static LocalizedText Strength { get; } = new("Độ chắc chắn", "Strength");

    public static LocalizedText Proof { get; } = new("Cách chứng minh", "Proof");

    public static LocalizedText Hinges { get; } = new(
        "Kết luận “đáp ứng” dựa vào duy nhất một nội dung chưa có tài liệu",
        "Satisfied by one fact alone, which no document shows");

    /// <summary>Such as <c>đáp ứng, theo khai báo ■■□</c>.</summary>
    public static LocalizedText Of(ViewResult result)
    {
        var status = ReportTexts.Status(result.Status);
        return result.Strength is not { } strength ? status
            : new($"{status.Vi}, {Of(strength).Vi} {Strip(result)}", $"{status.En}, {Of(strength).En} {Strip(result)}");
    }

    /// <summary>How well a result is shown, in a word.</summary>
    public static LocalizedText Of(ResultStrength strength) => strength switch
    {
        ResultStrength.Documented => new("có tài liệu", "documented"),
        ResultStrength.Stated => new("theo khai báo", "stated"),
        _ => new("chưa chắc chắn", "weak"),
    };

    /// <summary>The same as a strip of three marks; empty where nothing is met.</summary>
    private static string Strip(ViewResult result) => result.Strength switch
    {
        ResultStrength.Documented => "■■■",
        ResultStrength.Stated => "■■□",
        ResultStrength.Weak => "■□□",
        _ => "□□□",
    };

    /// <summary>Strip and word; the strip alone where nothing is met.</summary>
    public static string StripAndWord(ViewResult result, Language language) => result.Strength is { } strength
        ? $"{Strip(result)} {Of(strength).In(language)}" : Strip(result);

    /// <summary>
    /// The results that would be otherwise if one fact were, which no document shows; null if there are none.
    /// </summary>
    public static LocalizedText? HingingOn(Assessment assessment, AssessmentView view)
    {
        var all = assessment.Results.Where(result => result.In(view).HingesOn.Count > 0).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var named = string.Join(", ", all.Take(MaxHinges)
            .Select(result => $"{result.Requirement.Id} ({result.In(view).HingesOn[0].Subject})"));
        var more = all.Count > MaxHinges ? " …" : ".";
        return new($"{Hinges.Vi} ({all.Count}): {named}{more}", $"{Hinges.En} ({all.Count}): {named}{more}");
    }
}
