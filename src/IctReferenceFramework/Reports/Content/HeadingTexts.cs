using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>Headings and fixed words of reports for people.</summary>
internal static class HeadingTexts
{
    public static LocalizedText Title { get; } = new(
        "Báo cáo mức độ đáp ứng Khung tham chiếu ICT phát triển đô thị thông minh",
        "Report on compliance with the ICT reference framework for smart-city development");

    public static LocalizedText Skip { get; } = new("Chuyển đến nội dung chính", "Skip to content");

    public static LocalizedText Theme { get; } = new("Nền sáng/tối", "Light / dark");

    public static LocalizedText Print { get; } = new("In", "Print");

    public static LocalizedText Contents { get; } = new("Mục lục", "Contents");

    public static LocalizedText Decision { get; } = new("Quyết định ban hành", "Issued with");

    public static LocalizedText JudgedBy { get; } = new("Khung dùng để đánh giá", "Judged by");

    public static LocalizedText AsOf { get; } = new("Tính đến ngày", "As of");

    public static LocalizedText CatalogueRevision { get; } = new("Bản dữ liệu của Khung", "Revision of the catalogue");

    public static LocalizedText File { get; } = new("Tệp mô tả", "Description");

    public static LocalizedText InShort { get; } = new("Tóm tắt", "In short");

    public static LocalizedText Gaps(int count) =>
        new($"Nội dung cần hoàn thiện ({count})", $"Gaps and what to do ({count})");

    public static LocalizedText NoGaps { get; } = new(
        "Chưa ghi nhận nội dung cần hoàn thiện trong các yêu cầu đã đánh giá.",
        "No gap was seen in the requirements that were assessed.");

    public static LocalizedText Coverage { get; } = new("Mức độ đáp ứng theo thành phần", "Coverage by part");

    public static LocalizedText ProfilesHeading { get; } = new("Các bộ yêu cầu bổ sung", "Profiles of later rules");

    public static LocalizedText Conclusion { get; } = new("Kết luận", "Conclusion");

    public static LocalizedText CitationsHeading { get; } =
        new("Hiệu lực của văn bản được viện dẫn", "Cited instruments and when they were in force");

    public static LocalizedText AllRequirements { get; } = new("Kết quả theo từng yêu cầu", "Every requirement");

    public static LocalizedText FindingsHeading(int count) =>
        new($"Các phát hiện theo dòng của tệp mô tả ({count})", $"Findings by line ({count})");

    public static LocalizedText AboutHeading { get; } = new("Thông tin về báo cáo", "About this report");

    public static LocalizedText DrawingCaption { get; } = new(
        "Mười hai thành phần của Khung tham chiếu: sáu lớp, năm hệ thống xuyên suốt và trung tâm điều hành. Mỗi "
            + "ô ghi số yêu cầu xét được trên số yêu cầu và điểm từ thấp nhất đến cao nhất; màu theo điểm của phần đã "
            + "xét, xám khi xét được chưa tới một nửa trọng số.",
        "The twelve parts of the framework: six layers, five cross-cutting systems and the operations centre. "
            + "Each box tells the requirements assessed of all, and the score from least to most; its colour is by the "
            + "score of what was assessed, grey where that is less than half of the weight.");

    public static LocalizedText Part { get; } = new("Thành phần", "Part");

    public static LocalizedText Requirement { get; } = new("Yêu cầu", "Requirement");

    public static LocalizedText Kind { get; } = new("Loại", "Kind");

    public static LocalizedText StatusHeading { get; } = new("Kết quả", "Result");

    public static LocalizedText Obligation { get; } = new("Mức độ", "Obligation");

    public static LocalizedText ConfidenceHeading { get; } = new("Độ tin cậy của yêu cầu", "Confidence");

    public static LocalizedText Folded(int count, int all) =>
        new($"Chưa đánh giá: {count}/{all} yêu cầu", $"Not assessed: {count} of {English.Count(all, "requirement")}");

    public static LocalizedText Search { get; } = new("Tìm kiếm", "Search");

    public static LocalizedText Everything { get; } = new("tất cả", "all");

    public static LocalizedText NothingMatches { get; } = new("Không có yêu cầu nào phù hợp với từ khóa hoặc bộ lọc.",
        "No requirement matches.");

    public static LocalizedText Now { get; } = new("Hiện nay", "Now");

    public static LocalizedText ToDo { get; } = new("Nội dung cần có", "Expected");

    public static LocalizedText Why { get; } = new("Mục đích", "Purpose");

    public static LocalizedText LegalBasis { get; } = new("Nguồn yêu cầu", "Source");

    public static LocalizedText Place { get; } = new("Vị trí", "Where");

    public static LocalizedText Evidence { get; } = new("Minh chứng", "Evidence");

    public static LocalizedText IsBasis { get; } = new("căn cứ", "legal basis");

    public static LocalizedText NotRegistered { get; } = new("chưa có trong danh mục", "not registered");

    public static LocalizedText NotRead { get; } =
        new("Phần nội dung của nguồn chưa đọc được", "Parts of the source that could not be read");

    public static LocalizedText NotKnownHeading { get; } = new("Những nội dung của Khung chưa xác minh được:",
        "Not known of the framework:");

    public static LocalizedText HowScored { get; } = new(
        "Điểm: bắt buộc tính 3, khuyến nghị 2, tùy chọn 1; đáp ứng tính đủ điểm, đáp ứng một phần tính một nửa, chưa "
            + "đáp ứng hoặc tạm hoãn tính 0 điểm; không áp dụng thì không tính. Yêu cầu chưa đánh giá tính 0 ở mức "
                + "điểm "
            + "thấp nhất, đủ điểm ở mức cao nhất. "
            + "Mục tiêu tính cả phần đang xây dựng, theo kế hoạch; hiện trạng chỉ tính phần đang vận hành, thí điểm.",
        "Score: must weighs 3, should 2, may 1; satisfied gives all, in part half, not satisfied or waived "
            + "nothing; what does not apply is left out. What is not assessed gives nothing to the least score and "
                + "all to "
            + "the most. "
            + "The target counts what is being built and planned too; as-is only what operates or is on trial.");

    public static LocalizedText Weights { get; } = new(
        "Trọng số: bắt buộc 3, khuyến nghị 2, tùy chọn 1. Điểm thấp nhất coi phần chưa xét là chưa đáp ứng, điểm "
            + "cao nhất coi phần đó là đáp ứng.",
        "Weights: must 3, should 2, may 1. The least score takes what is not assessed for not met, the most for "
            + "met.");

    public static IReadOnlyList<LocalizedText> CitationColumns { get; } =
    [
        new("Số, ký hiệu", "Number"), new("Ngày", "Date"), new("Trích yếu", "What it is"), new("Vai trò", "Role"),
        new("Tại ngày ban hành Kiến trúc",
            "On the day of the document"), new("Tại ngày đánh giá", "Now"), new("Văn bản kế tục", "Successor"),
    ];

    public static LocalizedText CitationsIntroduction(DateOnly document, DateOnly asOf) => new(
        $"Ngày của Kiến trúc: {Day.Vi(document)}; ngày đánh giá: {Day.Vi(asOf)}. Văn bản bị thay thế giữa hai ngày "
            + $"này không phải là lỗi tại thời điểm ban hành Kiến trúc; khi cập nhật, cần viện dẫn văn bản mới.",
        $"Day of the document: {Day.En(document)}; day of the evaluation: {Day.En(asOf)}. What was replaced "
            + $"between the two is still a valid basis, but the next revision must follow the new instrument.");
}
