using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.DataFiles;

/// <summary>The rules of family ICT8xxx: what a data file of a framework must be, beyond its structure.</summary>
internal static class DataFileRules
{
    private static readonly LocalizedText Replaceable = new(
        "Người có toàn văn văn bản có thể cập nhật dữ liệu mà không cần lập trình; sai sót được báo ngay tại vị trí "
            + "sai.",
        "A reader of the full text can correct the data without programming; mistakes must show at once, at their "
            + "place.");

    public static RuleInfo IdIsUnique { get; } = Rule(1, "framework-id-is-unique",
        "Mã trong tệp dữ liệu là duy nhất", "Ids of a data file are unique",
        "Đổi một trong hai mã.", "Change one of the ids.");

    public static RuleInfo ReferenceResolves { get; } = Rule(2, "framework-reference-resolves",
        "Mã được tham chiếu phải có trong tệp dữ liệu", "Each reference in a data file exists",
        "Sửa mã, hoặc thêm mục còn thiếu.", "Correct the id, or add what is missing.");

    public static RuleInfo TextsDiffer { get; } = Rule(3, "framework-texts-are-bilingual",
        "Nội dung tiếng Việt dùng Unicode dựng sẵn (NFC) và có bản dịch tiếng Anh",
        "Vietnamese texts are composed (NFC), and texts are translated",
        "Viết lại bằng dấu dựng sẵn; dịch phần còn lại.", "Write composed letters; translate the rest.");

    public static RuleInfo RuleIsKnown { get; } = Rule(4, "framework-rule-is-known",
        "Quy tắc được tham chiếu có trong mã nguồn", "A rule that decides a requirement exists in the code",
        "Sửa tên quy tắc, hoặc dùng một loại kiểm tra.", "Correct the name of the rule, or use a kind of check.");

    public static RuleInfo NumberIsOfficial { get; } = Rule(5, "register-number-is-official",
        "Số, ký hiệu trong danh mục văn bản viết đúng thể thức",
        "Numbers in the register of instruments are officially spelt",
        "Viết lại số, ký hiệu như in trên văn bản.", "Write the number as it is printed.");

    public static RuleInfo FileIsWhole { get; } = Rule(6, "data-file-is-whole",
        "Tệp dữ liệu có đủ các phần theo loại tệp", "A data file has the sections of its kind",
        "Thêm hoặc bỏ phần được nêu.", "Add or take out the section.");

    public static RuleInfo EntryIsConsistent { get; } = Rule(7, "data-entry-is-consistent",
        "Một mục dữ liệu không tự mâu thuẫn", "An entry of a data file does not contradict itself",
        "Sửa ngày hoặc mục được nêu.", "Correct the day or the entry.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        IdIsUnique, ReferenceResolves, TextsDiffer, RuleIsKnown, NumberIsOfficial, FileIsWhole,
        EntryIsConsistent,
    ];

    private static RuleInfo Rule(int number, string name, string titleVi, string titleEn, string remedyVi,
        string remedyEn) =>
        new($"ICT8{number:D3}", name)
        {
            Title = new(titleVi, titleEn),
            Rationale = Replaceable,
            Remedy = new(remedyVi, remedyEn),
            Severity = Severity.Error,
        };
}
