using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Schema;

/// <summary>The rules of family ICT1xxx: the shape of a description.</summary>
internal static class StructureRules
{
    private static readonly LocalizedText OneWay = new(
        "Mỗi nội dung chỉ có một cách ghi để công cụ đọc đầy đủ và không phải suy đoán.",
        "Each thing has one way to be written, so that everything is read and nothing is guessed.");

    public static RuleInfo KeyIsKnown { get; } = Rule(1, "key-is-known",
        "Khóa có trong định dạng", "The key belongs to the format",
        new("Khóa viết sai sẽ không được đọc, và nội dung của nó bị mất.",
            "A misspelt key would not be read, and what it says would be lost."),
        "Sửa tên khóa; khóa riêng của địa phương phải bắt đầu bằng 'x-'.",
        "Correct the key; keys of your own begin with 'x-'.");

    public static RuleInfo RequiredKeyIsPresent { get; } = Rule(2, "required-key-is-present", "Khóa bắt buộc phải có",
        "Required keys are present", OneWay, "Thêm khóa còn thiếu.", "Add the missing key.");

    public static RuleInfo ValueHasTheRightType { get; } = Rule(3, "value-has-the-right-type", "Giá trị đúng kiểu",
        "The value has the right type", OneWay, "Viết lại giá trị theo kiểu được yêu cầu.",
        "Write the value in the type asked for.");

    public static RuleInfo ValueIsInTheList { get; } = Rule(4, "value-is-in-the-list", "Giá trị thuộc danh mục",
        "The value is one of the list", OneWay, "Chọn một giá trị trong danh mục.", "Choose a value of the list.");

    public static RuleInfo TextHasTheRightForm { get; } = Rule(5, "text-has-the-right-form",
        "Chuỗi ký tự đúng định dạng",
        "The text has the right form", OneWay, "Viết lại theo dạng được yêu cầu.", "Write it in the form asked for.");

    public static RuleInfo DateIsReal { get; } = Rule(6, "date-is-real", "Ngày hợp lệ, ghi theo dạng năm-tháng-ngày",
        "Dates are real and written year-month-day",
        new("Hiệu lực của văn bản được tính theo ngày.", "Whether an instrument was in force is decided by dates."),
        "Viết ngày theo dạng 2019-05-31.", "Write the date like 2019-05-31.");

    public static RuleInfo NumberIsInRange { get; } = Rule(7, "number-is-in-range", "Số nằm trong khoảng cho phép",
        "The number is in range", OneWay, "Sửa lại giá trị số cho nằm trong khoảng cho phép.", "Correct the number.");

    public static RuleInfo ValueIsNotEmpty { get; } = Rule(8, "value-is-not-empty", "Khóa đã viết thì có giá trị",
        "A key that is written has a value",
        new("Thông tin chưa có thì không ghi khóa; khóa để trống không cung cấp thông tin.",
            "Leave out a key whose value is not known; an empty key says nothing."),
        "Điền giá trị hoặc xóa khóa.", "Fill in the value or delete the key.");

    public static RuleInfo ItemIsNotRepeated { get; } =
        Rule(9, "item-is-not-repeated", "Danh sách không có phần tử trùng lặp",
        "Lists repeat no item", OneWay, "Xóa phần tử trùng lặp.", "Delete the repeated item.");

    public static RuleInfo FormatIsKnown { get; } = Rule(10, "format-is-known", "Phiên bản định dạng được hỗ trợ",
        "The version of the format is known",
        new("Định dạng mới hơn có thể có khóa mà phiên bản này không đọc được.",
            "A newer format may have keys that this version cannot read."),
        "Dùng 'format: 1', hoặc cập nhật công cụ.", "Use 'format: 1', or update the tool.");

    public static RuleInfo NumberIsUnambiguous { get; } =
        Rule(11, "number-is-unambiguous", "Con số chỉ đọc được một cách", "The number can be read one way only",
        new("Dấu chấm là dấu thập phân của định dạng, nhưng trong tiếng Việt ngăn cách hàng nghìn: 1.200 đọc được "
            + "hai cách.",
            "The point divides decimals in the format and thousands in Vietnamese: 1.200 can be read in two ways."),
        "Viết 1200 nếu là một nghìn hai trăm, 1.2 nếu là một phẩy hai.",
        "Write 1200 for twelve hundred, 1.2 for one and a fifth.", Severity.Warning);

    public static RuleInfo ChosenEngineJudges { get; } =
        Rule(12, "chosen-engine-judges", "Bộ kiểm tra cấu trúc được chọn xét mọi tệp",
        "The chosen engine judges every file",
        new("Bản không có giấy phép của Newtonsoft.Json.Schema xét 1.000 tệp mỗi giờ; sau đó bộ kiểm tra có sẵn "
            + "xét tiếp, với cùng kết quả.",
            "Without a licence Newtonsoft.Json.Schema judges 1,000 files an hour; beyond that the built-in engine "
                + "goes on, with the same results."),
        "Không cần làm gì; muốn bộ đã chọn xét mọi tệp thì đặt khóa bản quyền.",
        "Nothing needs to be done; a licence key lets the chosen engine judge every file.", Severity.Info);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        KeyIsKnown, RequiredKeyIsPresent, ValueHasTheRightType, ValueIsInTheList, TextHasTheRightForm,
        DateIsReal, NumberIsInRange, ValueIsNotEmpty, ItemIsNotRepeated, FormatIsKnown, NumberIsUnambiguous,
        ChosenEngineJudges,
    ];

    private static RuleInfo Rule(
        int number, string name, string titleVi, string titleEn, LocalizedText rationale, string remedyVi,
        string remedyEn,
        Severity severity = Severity.Error) =>
        new($"ICT1{number:D3}", name)
        {
            Title = new(titleVi, titleEn),
            Rationale = rationale,
            Remedy = new(remedyVi, remedyEn),
            Severity = severity,
        };
}
