using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Office;

/// <summary>Words of an official document by Decree 30/2020/NĐ-CP; what the file does not say is dotted.</summary>
internal static class OfficeTexts
{
    /// <summary>The figures of a view, in the order in which they are said.</summary>
    public static IReadOnlyList<LocalizedText> FigureColumns { get; } =
    [
        new("xét được", "assessed"), new("trong số yêu cầu", "of requirements"),
        new("trọng số xét được", "weight assessed"), new("điểm thấp nhất", "least score"),
        new("điểm cao nhất", "most score"),
    ];

    public static LocalizedText State { get; } =
        new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");

    public static LocalizedText Motto { get; } =
        new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");

    /// <summary>For a name that the file does not say.</summary>
    public const string Dotted = "………………………";

    public static LocalizedText PlaceAndDate { get; } = new("……………, ngày …… tháng …… năm ………", "……………, …… ………… 20…");

    public static LocalizedText Recipients { get; } = new("Nơi nhận:", "To:");

    public static IReadOnlyList<LocalizedText> RecipientLines { get; } =
    [
        new("- ……………………;", "- ……………………;"), new("- ……………………;", "- ……………………;"), new("- Lưu: VT, …….", "- Filed: ……."),
    ];

    public static LocalizedText Signatory { get; } = new("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "OFFICE OF THE SIGNATORY");

    public static LocalizedText SignHere { get; } = new("(Chữ ký, dấu của cơ quan)", "(Signature and seal)");

    public static LocalizedText Id { get; } = new("Mã", "Id");

    public static LocalizedText Name { get; } = new("Tên", "Name");

    public static LocalizedText Status { get; } = new("Trạng thái", "State");

    public static LocalizedText Functions { get; } = new("Chức năng", "Functions");

    public static LocalizedText Uses { get; } = new("Quan hệ sử dụng", "Uses");

    public static LocalizedText Owner { get; } = new("Cơ quan chủ quản", "Owner");

    public static LocalizedText Vendor { get; } = new("Nhà cung cấp", "Vendor");

    public static LocalizedText Locality { get; } = new("Địa phương", "Locality");

    public static LocalizedText View { get; } = new("Góc nhìn", "View");

    public static LocalizedText Weight { get; } = new("Trọng số", "Weight");

    /// <summary>What a status means, for a legend.</summary>
    public static LocalizedText Meaning(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => new("Bản mô tả nêu đủ nội dung mà yêu cầu đòi hỏi.",
            "The description tells all that is asked for."),
        RequirementStatus.PartiallySatisfied => new("Đã có một phần nội dung; phần còn thiếu nêu ở lý do.",
            "A part is there; the reason tells what is missing."),
        RequirementStatus.NotSatisfied => new("Chưa có nội dung, hoặc nội dung trái yêu cầu.",
            "It is missing, or contradicts what is asked for."),
        RequirementStatus.Waived => new("Chưa đáp ứng, được chấp nhận trong thời hạn ghi ở 'waivers'.",
            "Not met, and tolerated for the term that 'waivers' tells."),
        RequirementStatus.NotApplicable => new("Yêu cầu không đặt ra đối với kiến trúc này; không tính điểm.",
            "Not asked of this architecture; it has no weight."),
        _ => new("Chưa đủ thông tin, hoặc lỗi trong tệp che khuất; không phải là chưa đáp ứng.",
            "Too little is known, or a mistake in the file hides it; that is not the same as not satisfied."),
    };

    public static LocalizedText Line { get; } = new("Dòng", "Line");

    public static LocalizedText Column { get; } = new("Cột", "Column");

    public static LocalizedText Rule { get; } = new("Quy tắc", "Rule");

    /// <summary>The state of a component in words.</summary>
    public static string? Of(ComponentStatus? status, Language language) =>
        (status is { } known ? ReportTexts.Status(known) : null)?.In(language);

    public static LocalizedText Sheet(string name) => name switch
    {
        "cover" => new("Bìa", "Cover"),
        "summary" => new("Tổng hợp", "Summary"),
        "chart" => new("Biểu đồ", "Chart"),
        "data" => new("Dữ liệu", "Data"),
        "requirements" => new("Yêu cầu", "Requirements"),
        "findings" => new("Phát hiện", "Findings"),
        "components" => new("Thành phần", "Components"),
        _ => new("Văn bản viện dẫn", "Citations"),
    };

    public static LocalizedText Subject(ReportContent content) => new(
        $"Kết quả đánh giá mức độ đáp ứng Khung tham chiếu ICT phát triển đô thị thông minh của "
            + $"{Inside(content.Subject)}",
        $"Compliance of {Inside(content.Subject)} with the ICT reference framework for smart-city development");

    public static LocalizedText Introduction(ReportContent content)
    {
        var framework = content.Assessment.Framework;
        var decision = content.DecisionLine.Length > 0 ? content.DecisionLine : null;
        return new(
            $"Văn bản được đánh giá: "
                + $"{content.DocumentTitle}{(decision is null ? "" : $" (Quyết định số {decision})")}. Đánh giá theo "
                + $"{framework.Name.Vi} "
                + $"({framework.Instrument.Citation.Vi}), tính đến ngày {Day.Vi(content.Result.AsOf)}.",
            $"Assessed document: {content.DocumentTitle}{(decision is null ? "" : $" (Decision {decision})")}. "
                + $"Judged by the {framework.Name.En} "
                + $"({framework.Instrument.Citation.En}), as of {Day.En(content.Result.AsOf)}.");
    }

    /// <summary>What the locality is now, said in the text only.</summary>
    public static LocalizedText Now(ReportContent content, string successor) => new(
        $"{content.Subject} nay là {successor}.", $"{content.Subject} is now {successor}.");

    private static string Inside(string subject) =>
        subject.StartsWith("Tỉnh ", StringComparison.Ordinal)
            || subject.StartsWith("Thành phố ", StringComparison.Ordinal)
            || subject.StartsWith("The ", StringComparison.Ordinal)
            ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;
}
