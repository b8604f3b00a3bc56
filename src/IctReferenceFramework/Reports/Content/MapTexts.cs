using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>Words of the first screen: the map, what to do first, how sure it is.</summary>
internal static class MapTexts
{
    private const int MostNames = 12;

    public static LocalizedText Heading { get; } =
        new("Kiến trúc đã mô tả, đặt trên Khung", "The described architecture on the framework");

    public static LocalizedText Layers { get; } =
        new("Trung tâm điều hành và các lớp", "Operations centre and layers");

    public static LocalizedText Systems { get; } = new("Các hệ thống xuyên suốt", "Cross-cutting systems");

    public static LocalizedText DoFirst { get; } = new("Làm trước", "What to do first");

    public static LocalizedText NothingToDo { get; } = new(
        "Chưa ghi nhận nội dung cần hoàn thiện trong các yêu cầu đã xét.",
        "No gap was seen in what was assessed.");

    /// <summary>Styles of the map with what they mean.</summary>
    public static IReadOnlyList<(string Style, LocalizedText Text)> Legend { get; } =
    [
        ("group", new("nhóm sử dụng", "group of users")),
        ("running", new("đang vận hành, thí điểm", "operating or on trial")),
        ("coming", new("đang xây dựng, theo kế hoạch", "being built or planned")),
        ("missing", new("Khung cần, mô tả còn thiếu", "asked for, not described")),
        ("unsaid", new("chưa có thông tin, chưa xác định được", "nothing known")),
    ];

    public static LocalizedText Services(int count) =>
        new($"{count} dịch vụ", $"{English.Count(count, "service")}");

    public static LocalizedText Components(int count) =>
        count == 0 ? new("chưa mô tả thành phần", "no component described")
            : new($"{count} thành phần", $"{English.Count(count, "component")}");

    public static LocalizedText More(int count) => new($"và {count} thành phần khác", $"and {count} more");

    public static LocalizedText MoreFunctions(int count) =>
        new($"và {count} chức năng khác", $"and {English.Count(count, "more function")}");

    public static LocalizedText MorePlaces(int count) =>
        new($"và {count} nơi khác", $"and {English.Count(count, "more place")}");

    public static LocalizedText NothingDescribed { get; } =
        new("chưa mô tả thành phần nào", "no component described");

    public static LocalizedText Mistaken { get; } = new("vì lỗi, chưa xét được", "hidden by mistakes");

    public static LocalizedText NothingKnown { get; } = new("chưa có thông tin", "nothing known");

    public static LocalizedText NothingKnownOf(string names) =>
        new($"chưa có thông tin: {names}", $"nothing known: {names}");

    /// <summary>Such as <c>xét được 3/5</c>: no share stands without what it is of.</summary>
    public static LocalizedText Assessed(AssessmentFigures figures) => figures.Requirements == 0
        ? new("không có yêu cầu", "no requirement")
        : new($"xét được {figures.Assessed}/{figures.Requirements}",
            $"{figures.Assessed} of {figures.Requirements} assessed");

    /// <summary>Heads of a table of the map: what is described, what is missing, what is not known.</summary>
    public static IReadOnlyList<LocalizedText> Columns { get; } =
    [
        new("Đã mô tả", "Described"), new("Khung cần, còn thiếu", "Asked for, missing"),
        new("Chưa có thông tin", "Nothing known"),
    ];

    /// <summary>What is described in a part, the first of many by name and the rest by number.</summary>
    public static string Described(MapPart part, Language language)
    {
        var named = string.Join("; ", part.Described.Take(MostNames).Select(entry => entry.Name));
        return part.Described.Count <= MostNames ? named
            : $"{named}; {More(part.Described.Count - MostNames).In(language)}";
    }

    public static string Names(IReadOnlyList<Function> functions, Language language) =>
        string.Join("; ", functions.Select(function => function.Name.In(language)));

    public static LocalizedText NowIn(string successor) => new($"nay là {successor}", $"now {successor}");

    public static LocalizedText BarOf(string shares) =>
        new($"Kết quả của các yêu cầu được áp dụng: {shares}", $"Requirements that apply, by result: {shares}");
}
