using System.Globalization;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>Headings and fixed words of the reports.</summary>
internal static class ReportTexts
{
    public static LocalizedText DidYouMean { get; } = new("sửa thành", "change to");

    public static LocalizedText SeeAlso { get; } = new("xem", "see");

    public static LocalizedText LegalBasis { get; } = new("nguồn yêu cầu", "source");

    public static LocalizedText Expected { get; } = new("minh chứng cần có", "expected");

    public static LocalizedText Remedy { get; } = new("cách khắc phục", "what to do");

    public static LocalizedText NotMet { get; } = new("Chưa đáp ứng yêu cầu", "Requirement not met:");

    public static LocalizedText RuleWord { get; } = new("Quy tắc", "Rule");

    public static LocalizedText WhatToDo { get; } = new("Cách khắc phục", "What to do");

    public static LocalizedText FolderOfTheRun { get; } = new(
        "Thư mục nơi chạy công cụ, thường là gốc của kho mã nguồn.",
        "The folder of the run, normally the root of the repository.");

    public static LocalizedText Compliance { get; } = new("Mức độ đáp ứng", "Compliance");

    public static LocalizedText Revision { get; } = new("bản dữ liệu", "data revision");

    public static LocalizedText AsIs { get; } = new("hiện trạng", "as-is");

    public static LocalizedText Target { get; } = new("mục tiêu", "target");

    public static LocalizedText ViewName(AssessmentView view) => view == AssessmentView.AsIs ? AsIs : Target;

    public static LocalizedText Total { get; } = new("TỔNG HỢP", "TOTAL");

    public static LocalizedText ProfileTotal { get; } = new("Kết quả của bộ yêu cầu này (tính riêng)",
        "This profile, scored apart");

    public static LocalizedText ForReference(Profile profile, DateOnly day) => profile.AppliesFrom > day
        ? new($"Áp dụng từ {Day.Vi(profile.AppliesFrom)}; vào ngày {Day.Vi(day)} kết quả chỉ để tham khảo.",
            $"Applies from {Day.En(profile.AppliesFrom)} on; on {Day.En(day)} the results are for reference.")
        : new($"Chỉ áp dụng đến {Day.Vi(profile.AppliesUntil ?? day)}; vào ngày {Day.Vi(day)} kết quả chỉ để tham "
            + $"khảo.",
            $"Applied until {Day.En(profile.AppliesUntil ?? day)}; on {Day.En(day)} the results are for reference.");

    public static LocalizedText FromPublicSources { get; } = new(
        "Bản mô tả được tổng hợp từ nguồn công khai: nội dung mà nguồn không đề cập được ghi là chưa đánh giá, không "
            + "phải "
            + "là chưa đáp ứng.",
        "Compiled from public sources: what is not spoken of is not assessed, which does not mean that it is not "
            + "satisfied.");

    public static LocalizedText TopGaps(int shown, int all) => shown == all
        ? new($"{shown} nội dung cần hoàn thiện, xếp theo mức độ quan trọng:",
            $"{shown} gaps, the most important first:")
        : new($"{shown} nội dung cần hoàn thiện quan trọng nhất (tổng số {all}):",
            $"The {shown} most important of {all} gaps:");

    public static LocalizedText Status(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => new("đáp ứng", "satisfied"),
        RequirementStatus.PartiallySatisfied => new("đáp ứng một phần", "in part"),
        RequirementStatus.NotSatisfied => new("chưa đáp ứng", "not satisfied"),
        RequirementStatus.Waived => new("tạm hoãn", "waived"),
        RequirementStatus.NotApplicable => new("không áp dụng", "not applicable"),
        _ => new("chưa đánh giá", "not assessed"),
    };

    /// <summary>The state of a component in words; null if the schema has none for it.</summary>
    public static LocalizedText? Status(ComponentStatus status) => SchemaTexts.Choice("status", Kebab.Of(status));

    /// <summary>A share as a whole percentage; 100 only if nothing is missing, 0 only if nothing is there.</summary>
    public static string Percent(double share) =>
        $"{(share is > 0.99 and < 1 ? 99 : share is > 0 and < 0.01 ? 1
            : (int)Math.Round(share * 100)).ToString(CultureInfo.InvariantCulture)}%";

    public static LocalizedText NoFindings { get; } = new("Chưa ghi nhận vấn đề nào cần khắc phục.", "Nothing found.");

    public static LocalizedText NothingElseFound { get; } = new(
        "Cú pháp, cấu trúc, tham chiếu và viện dẫn: không có phát hiện",
        "Nothing found in syntax, structure, references and citations");

    private static LocalizedText NothingElseChecked { get; } = new(
        "Tệp này chưa đọc được; nội dung khác chưa được kiểm tra.",
        "This file could not be read; nothing else in it has been checked.");

    private static LocalizedText PartlyRead { get; } = new(
        "Chỉ đọc được một phần của tệp này, nên chưa đánh giá yêu cầu nào.",
        "Only a part of this file was read, so no requirement was assessed.");

    /// <summary>Why a result has no assessment.</summary>
    public static LocalizedText NoAssessment(ValidationResult result) =>
        result.Failure ?? (result.IsPartlyRead ? PartlyRead : result.IsDescription ? NothingElseChecked
            : NoDescription);

    private static LocalizedText NoDescription { get; } =
        new("Tệp đi kèm, không phải bản mô tả kiến trúc.", "A file beside the descriptions.");

    public static LocalizedText Name(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("thông tin", "info"),
    };

    public static LocalizedText MoreFindings(int count) => new(
        $"… và {Number(count).Vi} phát hiện nữa trong tệp này (xem hết bằng --max-findings all).",
        $"… and {Number(count).En} more in this file (see all with --max-findings all).");

    public static LocalizedText LeftOut(int count) => new(
        $"Còn {Number(count).Vi} kết quả không ghi ở đây (xem hết bằng --max-findings all).",
        $"{Number(count).En} more results are not listed here (see all with --max-findings all).");

    private static LocalizedText Summary(int files, int errors, int warnings, int infos, DateOnly asOf) => new(
        $"{Number(files).Vi} tệp: {Number(errors).Vi} lỗi, {Number(warnings).Vi} cảnh báo, {Number(infos).Vi} "
            + $"thông tin. Tính đến ngày {Day.Vi(asOf)}.",
        $"{Plural(files, "file")}: {Plural(errors, "error")}, {Plural(warnings, "warning")}, {Number(infos).En} "
            + $"info. As of {Day.En(asOf)}.");

    /// <summary>
    /// Files and findings of a run, as of its day; then, if there are any, how many findings are waived or known.
    /// </summary>
    public static IEnumerable<LocalizedText> CountsOf(IReadOnlyList<ValidationResult> results)
    {
        int Total(Severity severity) => results.Where(result => result.IsComplete)
            .Sum(result => result.Count(severity));
        yield return Summary(results.Count(result => result.IsDescription), Total(Severity.Error),
            Total(Severity.Warning), Total(Severity.Info),
            results.Count > 0 ? results[0].AsOf : default);
        var suppressed = results.SelectMany(result => result.Suppressed).ToLookup(each => each.Kind);
        if (suppressed.Count > 0)
        {
            yield return NotCounted(suppressed[SuppressionKind.Waiver].Count(),
                suppressed[SuppressionKind.Baseline].Count());
        }
    }

    public static LocalizedText NotAnnotated(int count, Severity severity) => new(
        $"… và {Number(count).Vi} {Name(severity).Vi} khác không hiển thị được do giới hạn của dịch vụ; xem nhật ký "
            + $"hoặc trang tóm tắt.",
        $"… and {Number(count).En} more of severity {Name(severity).En} that the service's limit leaves no room "
            + $"for; see the log or the summary.");

    public static LocalizedText AlsoFound(int count) =>
        new($"{Number(count).Vi} phát hiện không có chú thích", $"{Plural(count, "finding")} without annotation");

    private static LocalizedText NotCounted(int waived, int known) => (waived, known) switch
    {
        (0, _) => new($"Không tính vào kết quả: {Number(known).Vi} phát hiện có trong danh sách đã biết.",
            $"Not counted: {Plural(known, "finding")} known to the baseline."),
        (_, 0) => new($"Không tính: {Number(waived).Vi} phát hiện được tạm hoãn.",
            $"Not counted: {Plural(waived, "waived finding")}."),
        _ => new($"Không tính vào kết quả: {Number(waived).Vi} phát hiện được tạm hoãn, {Number(known).Vi} phát hiện "
            + $"có trong danh sách đã biết.",
            $"Not counted: {Plural(waived, "waived finding")}, {Number(known).En} known to the baseline."),
    };

    public static LocalizedText NotCheckedCount(int files) => new(
        $"{Number(files).Vi} tệp CHƯA ĐƯỢC KIỂM TRA.", $"{Plural(files, "file")} NOT CHECKED.");

    private static LocalizedText Number(int number)
    {
        var en = number.ToString("N0", CultureInfo.InvariantCulture);
        return new(en.Replace(',', '.'), en);
    }

    private static string Plural(int number, string noun) => $"{Number(number).En} {English.Noun(number, noun)}";
}
