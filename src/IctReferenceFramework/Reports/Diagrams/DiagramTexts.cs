using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>Words on a diagram.</summary>
internal static class DiagramTexts
{
    /// <summary>Lines with their dashes, and what they mean.</summary>
    public static IReadOnlyList<(string? Dashes, LocalizedText Text)> Legend { get; } =
    [
        (null, new("đang vận hành, thí điểm", "operating or on trial")),
        ("5 3", new("chưa vận hành hoặc đã dừng", "not operating yet, or retired")),
        ("2 3", new("phần chưa mô tả thành phần nào", "part without a component")),
    ];

    /// <summary>For a part without components: from public sources that is no gap.</summary>
    public static LocalizedText Empty(bool isFromPublicSources) => isFromPublicSources
        ? new("chưa có thông tin", "nothing known") : new("chưa mô tả thành phần", "no component described");
}
