using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Headings and fixed words of what is printed of a framework.</summary>
internal static class CatalogueTexts
{
    public static LocalizedText Issued { get; } = new("Văn bản:", "Instrument:");

    public static LocalizedText Revision { get; } = new("Bản dữ liệu ngày", "Data revision of");

    public static LocalizedText Status { get; } = new("Hiệu lực", "Status");

    public static LocalizedText LookedAt { get; } = new("tra cứu vào ngày", "looked at on");

    public static LocalizedText NotKnown { get; } = new("Chưa xác minh được", "Not known");

    public static LocalizedText Known { get; } = new("Đã xác minh", "Known");

    public static LocalizedText Functions { get; } = new("Chức năng", "Functions");

    public static LocalizedText Requirements { get; } = new("Yêu cầu", "Requirements");

    public static LocalizedText Obligation { get; } = new("Mức độ", "Obligation");

    public static LocalizedText Evidence { get; } = new("Minh chứng cần có", "Expected evidence");

    public static LocalizedText Check { get; } = new("Cách kiểm tra", "Check");

    public static LocalizedText Strength { get; } = new("Mức độ chắc chắn của phép kiểm tra", "Strength of the check");

    public static LocalizedText Origin { get; } = new("Nguồn gốc", "Origin");

    public static LocalizedText Confidence { get; } = new("Độ tin cậy", "Confidence");

    public static LocalizedText Sources { get; } = new("Nguồn", "Sources");

    public static LocalizedText Principles { get; } = new("Nguyên tắc", "Principles");

    public static LocalizedText Vocabularies { get; } = new("Danh mục giá trị", "Vocabularies");

    public static LocalizedText Example { get; } = new("Ví dụ minh họa (dữ liệu giả định)", "Made-up example");

    public static LocalizedText NotAQuotation { get; } = new(
        "Nội dung dưới đây không phải là trích dẫn Quyết định số 829/QĐ-BTTTT; chỉ những yêu cầu ghi “đã kiểm chứng” "
            + "và có nguồn gốc là Quyết định này mới dựa trên nội dung văn bản đã đọc được.",
        "No quotation of Decision 829: only entries marked verified with origin 829 rest on what could be read of it.");

    public static LocalizedText ProfilesAtHand { get; } =
        new("Các bộ yêu cầu bổ sung (--profile)", "Profiles (--profile)");

    public static LocalizedText TakesThePlaceOf { get; } = new("Thay cho", "Takes the place of");

    public static LocalizedText Applies(Profile profile) => profile.AppliesUntil is { } until
        ? new($"Áp dụng từ {Day.Vi(profile.AppliesFrom)} đến {Day.Vi(until)}.",
            $"Applies from {Day.En(profile.AppliesFrom)} to {Day.En(until)}.")
        : new($"Áp dụng từ {Day.Vi(profile.AppliesFrom)}.", $"Applies since {Day.En(profile.AppliesFrom)}.");

    public static LocalizedText DecidedByRule(string name) => new($"quy tắc {name}", $"rule {name}");

    public static LocalizedText Attested { get; } = new(
        "xác nhận của người có trách nhiệm, sau khi đạt các điều kiện", "signed attestation, once the needs hold");

    public static LocalizedText Counts(int verified, int total) => new(
        verified == total ? $"{total} yêu cầu, đều đã kiểm chứng."
            : $"{total} yêu cầu, trong đó {verified} yêu cầu đã kiểm chứng; các yêu cầu còn lại do suy luận, ghi theo "
                + $"hiểu biết chưa đối chiếu hoặc do công cụ đề xuất.",
        verified == total ? $"{total} requirements, all verified."
            : $"{total} requirements, {verified} of them verified; the others are inferred, recollected or proposed.");
}
