using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports;

/// <summary>
/// What every form says of a framework that came from a user's data file: a score by other requirements is another
/// score.
/// </summary>
internal static class FrameworkFileTexts
{
    private const int ShownDigits = 16;

    /// <summary>The notice; null for a framework of this library.</summary>
    public static LocalizedText? Notice(ReferenceFramework framework) => framework.File is not { } file ? null : new(
        $"Kết quả theo Khung '{framework.Id:value}' đọc từ tệp riêng '{file.Name}' (SHA-256 "
            + $"{file.Digest[..ShownDigits]}…), không phải bản có sẵn của công cụ: {Vi(file.Difference)}.",
        $"Judged by the framework '{framework.Id:value}' of the user's file '{file.Name}' (SHA-256 "
            + $"{file.Digest[..ShownDigits]}…), not by the one in the tool: {En(file.Difference)}.");

    /// <summary>The notices of a run, each once.</summary>
    public static IReadOnlyList<LocalizedText> Notices(IEnumerable<ReferenceFramework> frameworks) =>
        [.. frameworks.DistinctBy(framework => framework.File?.Digest).Select(Notice).OfType<LocalizedText>()];

    private static string Vi(FrameworkDifference? difference) => difference is null
        ? "công cụ không có Khung nào mang mã này"
        : difference.IsNone ? "nội dung giống bản có sẵn"
        : string.Join("; ", new[]
        {
            Listed("thiếu", "yêu cầu", difference.MissingRequirements),
            Listed("thêm", "yêu cầu", difference.AddedRequirements),
            Listed("sửa", "yêu cầu", difference.ChangedRequirements),
            Listed("khác ở", "phần", difference.ChangedSections),
        }.Where(part => part.Length > 0));

    private static string En(FrameworkDifference? difference) => difference is null
        ? "the tool has no framework of this id"
        : difference.IsNone ? "its content is the same"
        : string.Join("; ", new[]
        {
            Listed("", "requirements missing", difference.MissingRequirements),
            Listed("", "requirements added", difference.AddedRequirements),
            Listed("", "requirements changed", difference.ChangedRequirements),
            Listed("", "other sections differ", difference.ChangedSections),
        }.Where(part => part.Length > 0));

    private static string Listed(string verb, string noun, IReadOnlyList<string> ids) => ids.Count == 0 ? ""
        : $"{verb} {ids.Count} {noun} ({LongText.Join(", ", ids)})".TrimStart();
}
