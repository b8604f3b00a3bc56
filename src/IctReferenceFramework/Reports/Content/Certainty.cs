using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// How sure the report is: how well the requirements are known, and how well what is met is shown.
/// </summary>
internal static class Certainty
{
    public static LocalizedText Heading { get; } = new("Mức độ chắc chắn", "How sure this is");

    /// <summary>Requirements by how well their content is known.</summary>
    public static IReadOnlyList<Share> OfRequirements(ReportContent content)
    {
        var requirements = content.Assessment.Framework.Requirements;
        int Count(params Confidence[] confidences) =>
            requirements.Count(requirement => confidences.Contains(requirement.Provenance.Confidence));
        return
        [
            new(Count(Confidence.Verified), "good", "✓",
                new("đã kiểm chứng với nguồn", "checked against a source")),
            new(Count(Confidence.Inferred), "fair", "◐", new("suy luận", "inferred")),
            new(Count(Confidence.Recollected, Confidence.Engineering), "unknown", "?",
                new("theo hiểu biết hoặc do công cụ đề xuất", "recollected, or proposed by this tool")),
        ];
    }

    /// <summary>Requirements that are met, wholly or in part, by how well that is shown.</summary>
    public static IReadOnlyList<Share> OfResults(ReportContent content)
    {
        var strengths = content.Assessment.Results.Select(result => result.In(content.Result.View).Strength)
            .Where(strength => strength is not null).ToLookup(strength => strength!.Value);
        return
        [
            .. new[] { ResultStrength.Documented, ResultStrength.Stated, ResultStrength.Weak }.Select(strength =>
                new Share(strengths[strength].Count(), strength switch
                {
                    ResultStrength.Documented => "good",
                    ResultStrength.Stated => "fair",
                    _ => "unknown",
                }, "", VerdictTexts.Of(strength))),
        ];
    }

    /// <summary>Such as <c>Nội dung yêu cầu: 25/117 đã kiểm chứng với nguồn, 77/117 suy luận.</c></summary>
    public static LocalizedText Said(LocalizedText name, IReadOnlyList<Share> shares)
    {
        var whole = shares.Sum(share => share.Count);
        string In(Language language) => whole == 0 ? None.In(language)
            : string.Join(", ", shares.Where(share => share.Count > 0)
                .Select(share => $"{share.Count}/{whole} {share.Name.In(language)}"));
        return new($"{name.Vi}: {In(Language.Vietnamese)}.", $"{name.En}: {In(Language.English)}.");
    }

    private static LocalizedText None { get; } =
        new("chưa có yêu cầu nào được đáp ứng", "no requirement is met");

    public static LocalizedText RequirementsAre { get; } = new("Nội dung yêu cầu", "What is required");

    public static LocalizedText ResultsAre { get; } = new("Minh chứng của phần đáp ứng", "Proof of what is met");
}
