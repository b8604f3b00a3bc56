using System.Globalization;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// Figures in words, the same in every form: how much was assessed, what came of it, from which to which score.
/// </summary>
internal static class FigureTexts
{
    public static LocalizedText Assessed { get; } = new("xét được", "assessed");

    /// <summary>Such as <c>8/24 · 15–93%</c>: assessed of those that apply, and the range of the score.</summary>
    public static LocalizedText Short(AssessmentFigures figures) => figures.Assessed == 0
        ? (figures.Requirements == 0 ? ReportTexts.Status(RequirementStatus.NotApplicable)
            : ReportTexts.Status(RequirementStatus.NotAssessed))
        : new($"{figures.Assessed}/{figures.Requirements} · {Range(figures)}",
            $"{figures.Assessed}/{figures.Requirements} · {Range(figures)}");

    /// <summary>Such as <c>15–93%</c>; one number where nothing is unknown.</summary>
    public static string Range(AssessmentFigures figures)
    {
        if (figures is not { Least: { } least, Most: { } most })
        {
            return "–";
        }

        var (from, to) = (ReportTexts.Percent(least), ReportTexts.Percent(most));
        return from == to ? from : $"{from[..^1]}–{to}";
    }

    /// <summary>How many, and how much weight, could be assessed.</summary>
    public static LocalizedText Coverage(AssessmentFigures figures) => new(
        $"xét được {figures.Assessed}/{figures.Requirements} yêu cầu ({WeightShare(figures)} trọng số)",
        $"{figures.Assessed} of {figures.Requirements} requirements assessed ({WeightShare(figures)} of the weight)");

    /// <summary>What came of those.</summary>
    public static LocalizedText Outcome(AssessmentFigures figures)
    {
        var (waivedVi, waivedEn) = figures.Waived == 0 ? ("", "")
            : ($", {figures.Waived} {ReportTexts.Status(RequirementStatus.Waived).Vi}",
                $", {figures.Waived} {ReportTexts.Status(RequirementStatus.Waived).En}");
        return new(
            $"{figures.Satisfied} đáp ứng, {figures.PartiallySatisfied} đáp ứng một phần, {figures.NotSatisfied} chưa "
                + $"đáp ứng{waivedVi}",
            $"{figures.Satisfied} satisfied, {figures.PartiallySatisfied} in part, {figures.NotSatisfied} not "
                + $"satisfied{waivedEn}");
    }

    /// <summary>Between which scores the truth lies, and what was taken out.</summary>
    public static LocalizedText Score(AssessmentFigures figures)
    {
        var (vi, en) = figures.Excluded == 0 ? ("", "") : (
            $"; đã loại trừ {figures.Excluded} yêu cầu, trọng số {figures.ExcludedWeight}",
            $"; {English.Count(figures.Excluded, "requirement")} excluded, weight {figures.ExcludedWeight}");
        if (figures.Held > 0)
        {
            vi += $"; {figures.Held} yêu cầu lấy theo kết quả thấp hơn của mục tiêu";
            en += $"; {English.Count(figures.Held, "requirement")} held at the lower result of the target";
        }

        return new($"điểm {Range(figures)}{vi}", $"score {Range(figures)}{en}");
    }

    /// <summary>All three, in this order.</summary>
    public static LocalizedText Whole(AssessmentFigures figures) => new(
        $"{Coverage(figures).Vi}: {Outcome(figures).Vi}; {Score(figures).Vi}",
        $"{Coverage(figures).En}: {Outcome(figures).En}; {Score(figures).En}");

    /// <summary>The conclusion, which leads every form.</summary>
    public static LocalizedText Of(ValidationResult result) => result.Assessment is { } assessment
        ? Of(result.Conclusion, assessment.Figures(result.View)) : ReportTexts.NoAssessment(result);

    /// <summary>The conclusion on what was assessed.</summary>
    public static LocalizedText Of(Conclusion conclusion, AssessmentFigures figures)
    {
        var (kind, count, of) = conclusion;
        return kind switch
        {
            ConclusionKind.MistakesInFile => Mistakes(count, figures),
            ConclusionKind.TooLittleAssessed => new(
                $"Chưa đủ căn cứ đánh giá: mới xét được {count}/{of} yêu cầu, chưa tới một nửa trọng số.",
                $"Too little to judge by: {count} of {of} requirements assessed, less than half of the weight."),
            ConclusionKind.MandatoryOpen => new($"Còn {count}/{of} yêu cầu bắt buộc chưa đáp ứng.",
                $"{count} of {English.Count(of, "mandatory requirement", "is", "are")} open."),
            ConclusionKind.OthersOpen => new(
                $"Các yêu cầu bắt buộc đã xét đều đáp ứng; còn {count} yêu cầu khuyến nghị hoặc tùy chọn chưa đáp ứng.",
                $"All mandatory requirements that were assessed are met; {
                    English.Count(count, "other", "is", "are")} open."),
            _ => new($"Đã xét {count}/{of} yêu cầu, tất cả đều đáp ứng.",
                $"{count} of {of} requirements assessed, all met."),
        };
    }

    /// <summary>The word for how a set of results stands; grey where too little is known to give it a colour.</summary>
    public static string StyleOf(AssessmentFigures figures) =>
        Shares.StyleOf(figures.SufficesToJudge ? figures.OfAssessed : null);

    /// <summary>The share of the weight that was assessed, such as <c>22%</c>.</summary>
    public static string WeightShare(AssessmentFigures figures) =>
        ReportTexts.Percent(figures.Weight == 0 ? 0 : (double)figures.AssessedWeight / figures.Weight);

    private static LocalizedText Mistakes(int count, AssessmentFigures figures) => figures.Unreadable == 0
        ? new($"Tệp có {count} lỗi: chưa kết luận.",
            $"The file has {English.Count(count, "mistake")}: nothing is concluded.")
        : new($"Tệp có {count} lỗi: chưa kết luận; vì lỗi, {figures.Unreadable} yêu cầu chưa xét được.",
            $"The file has {English.Count(count, "mistake")}: nothing is concluded; because of them {
                English.Count(figures.Unreadable, "requirement", "was", "were")} not assessed.");

    internal static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
