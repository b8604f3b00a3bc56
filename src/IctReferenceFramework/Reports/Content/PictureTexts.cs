using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>Words of the pictures: roadmap, centres and their services, lines of time.</summary>
internal static class PictureTexts
{
    private const int MostNames = 8;

    public static LocalizedText Roadmap { get; } = new("Lộ trình", "Roadmap");

    public static LocalizedText Centres { get; } =
        new("Trung tâm điều hành và dịch vụ", "Operations centres and services");

    public static IReadOnlyList<LocalizedText> RoadmapColumns { get; } =
    [
        new("Giai đoạn, dự án", "Phase, project"), new("Thời gian", "Time"), new("Kinh phí", "Budget"),
        new("Thành phần được hình thành", "Delivers"),
    ];

    public static LocalizedText Undated { get; } = new("chưa nêu thời gian", "no dates");

    public static LocalizedText OfThePhase { get; } = new("theo giai đoạn", "those of the phase");

    public static LocalizedText NothingDelivered { get; } = new("chưa nêu", "not told");

    public static LocalizedText FedBy(string names) => new($"dữ liệu: {names}", $"data: {names}");

    public static LocalizedText Blind { get; } = new("chưa nêu nguồn dữ liệu", "no source of data told");

    public static LocalizedText FeedUnknown { get; } =
        new("chưa có thông tin về nguồn dữ liệu", "source of data not known");

    public static LocalizedText ServicesMissing { get; } =
        new("Dịch vụ trong danh mục chưa được mô tả", "Services of the vocabulary that are not described");

    public static LocalizedText ServicesUnknown { get; } =
        new("Dịch vụ trong danh mục mà nguồn công khai không đề cập", "Services that public sources do not speak of");

    public static LocalizedText TimeLine { get; } = new("Dòng thời gian", "Line of time");

    public static LocalizedText TimeLineLegend { get; } = new(
        "Thanh liền: thời gian chưa ghi nhận hết hiệu lực; thanh gạch: sau khi hết hiệu lực hoặc có văn bản khác; "
            + "thanh nhạt: văn bản chưa có trong danh mục. Vạch xanh: ngày của Kiến trúc; vạch đỏ: ngày đánh giá.",
        "Solid: no end is known; hatched: after its end, or after others took its place; pale: not registered. Blue "
            + "line: the day of the document; red line: the day of assessment.");

    public static LocalizedText Spans { get; } =
        new("Khoảng điểm: hiện trạng (trên), mục tiêu (dưới)", "Range of the score: as-is above, target below");

    public static LocalizedText Undelivered(IReadOnlyList<string> names, Language language)
    {
        var named = string.Join("; ", names.Take(MostNames));
        var more = names.Count <= MostNames ? "" : $"; {MapTexts.More(names.Count - MostNames).In(language)}";
        return new($"Đang xây dựng hoặc theo kế hoạch, chưa có dự án nào hình thành ({names.Count}): {named}{more}.",
            $"Planned or being built, and no project delivers it ({names.Count}): {named}{more}.");
    }
}
