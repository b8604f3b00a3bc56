using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>Words of the page that sums up a run.</summary>
internal static class StepSummaryTexts
{
    public static LocalizedText Where { get; } = new("Chỗ", "Where");

    public static LocalizedText What { get; } = new("Điều chưa đúng", "What is wrong");

    public static LocalizedText Line { get; } = new("dòng", "line");

    public static LocalizedText Description { get; } = new("Mô tả kiến trúc", "Description");

    public static LocalizedText Requirements { get; } = new("Yêu cầu", "Requirements");

    public static LocalizedText Verdict(int failing, int notChecked) =>
        notChecked > 0 ? new("⚠️ Chưa kiểm tra được", "⚠️ Not checked")
        : failing > 0 ? new("❌ Không đạt", "❌ Failed")
        : new("✅ Đạt", "✅ Passed");

    public static LocalizedText ToMend(int count) => new(
        $"{count} chỗ phải sửa trước khi bản mô tả được chấp nhận:",
        count == 1 ? "1 place has to be mended before the description is accepted:" : $"{count} places have to be mended before the description is accepted:");

    public static LocalizedText Others(int count) => new(
        $"{count} phát hiện khác, không làm hỏng lần chạy này", count == 1 ? "1 other finding, which does not fail this run" : $"{count} other findings, which do not fail this run");
}
