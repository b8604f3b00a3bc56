using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// Whether anything technical stands against signing: mistakes in the file, mandatory requirements that are open or
/// could not be assessed, a description that nobody has confirmed. The decision is a person's.
/// </summary>
internal static class SigningNotes
{
    public static LocalizedText Heading { get; } = new("Trước khi ký, trình", "Before it is signed");

    public static LocalizedText NotDecided { get; } = new(
        "Công cụ chỉ nêu trở ngại về kỹ thuật; ký, trình hay không do người có thẩm quyền quyết định.",
        "The tool tells only of technical obstacles; to sign or not is decided by the person in charge.");

    public static LocalizedText None { get; } = new(
        "Không thấy trở ngại về kỹ thuật.", "No technical obstacle was seen.");

    /// <summary>The obstacles, the gravest first; none if there are none.</summary>
    public static IReadOnlyList<LocalizedText> Of(ReportContent content) => [.. Obstacles(content)];

    private static IEnumerable<LocalizedText> Obstacles(ReportContent content)
    {
        if (content.Result.Conclusion is { Kind: ConclusionKind.MistakesInFile, Count: var mistakes })
        {
            yield return new($"Tệp còn {mistakes} lỗi.", $"The file has {English.Count(mistakes, "mistake")}.");
        }

        var musts = content.Assessment.Results
            .Where(result => result.Requirement.Obligation == ObligationLevel.Must)
            .Select(result => result.In(content.Result.View).Status)
            .Where(status => status != RequirementStatus.NotApplicable).ToList();
        if (musts.Count(status => status is RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied)
            is var open and > 0)
        {
            var assessed = musts.Count(status => status != RequirementStatus.NotAssessed);
            yield return new($"Còn {open}/{assessed} yêu cầu bắt buộc đã xét chưa đáp ứng hoặc mới đáp ứng một phần.",
                $"{open} of {English.Count(assessed, "mandatory requirement")} assessed not met, or only in part.");
        }

        if (musts.Count(status => status == RequirementStatus.Waived) is var waived and > 0)
        {
            yield return new($"{waived}/{musts.Count} yêu cầu bắt buộc đang tạm hoãn.",
                $"{waived} of {English.Count(musts.Count, "mandatory requirement")} waived for a time.");
        }

        if (musts.Count(status => status == RequirementStatus.NotAssessed) is var unknown and > 0)
        {
            yield return new($"{unknown}/{musts.Count} yêu cầu bắt buộc chưa đánh giá được.",
                $"{unknown} of {English.Count(musts.Count, "mandatory requirement")} could not be assessed.");
        }

        if (content.IsFromPublicSources)
        {
            yield return new("Bản mô tả lập từ nguồn công khai, chưa có xác nhận của cơ quan chủ trì.",
                "The description was compiled from public sources; the agency in charge has not confirmed it.");
        }
    }
}
