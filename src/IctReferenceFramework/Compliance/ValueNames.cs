using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Compliance;

/// <summary>What people call the values, keys and selections that checks speak of.</summary>
internal static class ValueNames
{
    private static readonly Dictionary<string, string> Derived = new(StringComparer.Ordinal)
    {
        ["users"] = "Nhóm sử dụng", ["measures"] = "Giải pháp kèm theo", ["used-by"] = "Nơi sử dụng", ["data"] = "Dữ liệu vào hoặc ra",
        ["contract"] = "Tài liệu đặc tả giao diện", ["open-interface"] = "Giao diện mở", ["open-protocol"] = "Giao thức mở",
        ["redundant"] = "Dự phòng", ["scalable"] = "Khả năng mở rộng", ["application"] = "Ứng dụng của lĩnh vực",
        ["data-format"] = "Chuẩn dữ liệu của giao diện", ["outside-connection"] = "Hệ thống bên ngoài được kết nối",
    };

    private static readonly Dictionary<string, LocalizedText> Selections = new(StringComparer.Ordinal)
    {
        ["covered-layers"] = new("lớp có nội dung", "layers with content"),
        ["group-channels"] = new("kênh", "channels"),
        ["priorities"] = new("lĩnh vực ưu tiên", "priority domains"),
        ["centre-services"] = new("lĩnh vực có dịch vụ của trung tâm", "domains with services of the centre"),
        ["real-time-services"] = new("dịch vụ cập nhật thời gian thực", "services refreshed in real time"),
        ["accessibility-measures"] = new("giải pháp hỗ trợ tiếp cận", "measures of accessibility"),
        ["co-funded-projects"] = new("dự án không chỉ dùng ngân sách", "projects funded not by the budget alone"),
        ["indicators"] = new("chỉ số", "indicators"),
        ["indicators-3098"] = new("chỉ số của bộ 3098", "indicators of the set 3098"),
        ["indicators-03-2026"] = new("chỉ số của Thông tư 03/2026", "indicators of Circular 03/2026"),
        ["devices"] = new("thiết bị", "devices"),
        ["real-time-devices"] = new("loại thiết bị gửi dữ liệu thời gian thực", "kinds of devices that send in real time"),
        ["datasets"] = new("tập dữ liệu", "datasets"),
        ["open-datasets"] = new("tập dữ liệu mở", "open datasets"),
        ["master-datasets"] = new("tập dữ liệu chủ hoặc dùng chung", "master or reference datasets"),
        ["user-groups"] = new("nhóm đối tượng sử dụng", "groups of users"),
    };

    /// <summary>The name of a value under a key of a selection: of a vocabulary, a part, or the schema's choices; null if it has none.</summary>
    public static LocalizedText? Of(string selection, string key, string value, ReferenceFramework framework) => (selection, key) switch
    {
        ("current-state" or "existing-assets", "kind") => SchemaWords.Key(value) is { } title ? new(title, value) : null,
        (_, "covers") => framework.FindPart(value)?.Name,
        _ => SchemaWords.Choice(key, value) ?? framework.FindFunction(value)?.Name
            ?? framework.Vocabularies.Select(vocabulary => vocabulary.Find(value)?.Name).FirstOrDefault(found => found is not null),
    };

    /// <summary>The Vietnamese name of a key; null if it has none.</summary>
    public static string? OfKey(string key) => Derived.GetValueOrDefault(key) ?? SchemaWords.Key(key);

    /// <summary>What the items of a selection are called.</summary>
    public static LocalizedText OfSelection(string selection) => Selections.GetValueOrDefault(selection) ?? new("mục", "items");
}
