using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>Words of the page that sums up a run.</summary>
internal static class StepSummaryTexts
{
    public static LocalizedText Where { get; } = new("Vị trí", "Where");

    public static LocalizedText What { get; } = new("Nội dung chưa đạt", "What is wrong");

    public static LocalizedText Line { get; } = new("dòng", "line");

    public static LocalizedText Description { get; } = new("Mô tả kiến trúc", "Description");

    public static LocalizedText Requirements { get; } = new("Yêu cầu", "Requirements");

    public static LocalizedText Verdict(int failing, int notChecked) =>
        notChecked > 0 ? new("⚠️ Chưa kiểm tra được", "⚠️ Not checked")
        : failing > 0 ? new("❌ Bước kiểm tra không đạt", "❌ The check failed")
        : new("✅ Bước kiểm tra đạt", "✅ The check passed");

    public static LocalizedText WhatItMeans(Severity? failOn) => failOn is { } least
        ? new($"Bước kiểm tra đạt khi không có phát hiện mới ở mức “{ReportTexts.Name(least).Vi}” trở lên; kết quả "
            + $"này không phải là kết luận về sự phù hợp với Khung tham chiếu.",
            $"The check passes if nothing is found that is new and of severity '{ReportTexts.Name(least).En}' or "
                + $"above; that is not a verdict on conformity with the framework.")
        : new("Bước này chỉ lập báo cáo; các phát hiện không làm bước kiểm tra không đạt. Kết quả này không phải là "
            + "kết luận về sự phù hợp với Khung tham chiếu.",
            "This step only reports, and no finding fails it; that is not a verdict on conformity with the framework.");

    public static LocalizedText RequirementsIn(AssessmentView view) =>
        new($"{Requirements.Vi}, {ReportTexts.ViewName(view).Vi}",
            $"{Requirements.En}, {ReportTexts.ViewName(view).En}");

    public static LocalizedText ToMend(int count) => new(
        $"{count} nội dung phải khắc phục để bước kiểm tra đạt:",
        $"{English.Count(count, "finding", "has", "have")} to be put right for this check to pass:");

    public static LocalizedText Others(int count) => new(
        $"{count} phát hiện khác, không ảnh hưởng đến kết quả của lần kiểm tra này",
        $"{English.Count(count, "other finding")}, which {(count == 1 ? "does" : "do")} not fail this check");
}
