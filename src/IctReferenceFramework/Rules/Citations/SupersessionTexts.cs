using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>A supersession in words.</summary>
internal static class SupersessionTexts
{
    /// <summary>
    /// Such as <c>được thay thế bởi 278/2025/NĐ-CP từ 22/10/2025</c>, <c>replaced by 278/2025/NĐ-CP on 22 October
    /// 2025</c>.
    /// </summary>
    public static LocalizedText Of(Supersession end, InstrumentRegister register)
    {
        var by = string.Join(", ", end.By);
        var isKnown = end.By.Count > 0;
        var title = end.By.Count == 1 ? register.Find(end.By[0]).Select(next => next.Title).FirstOrDefault() : null;
        var (titleVi, titleEn) = title is null ? ("", "") : ($" ({title.Vi})", $" ({title.En})");
        return end.Kind switch
        {
            SupersessionKind.Repealed when isKnown => new(
                $"đã bị bãi bỏ, thay thế bởi {by}{titleVi} từ {Day.Vi(end.On)}",
                $"repealed and replaced by {by}{titleEn} on {Day.En(end.On)}"),
            SupersessionKind.Repealed => new($"đã bị bãi bỏ từ {Day.Vi(end.On)}", $"repealed on {Day.En(end.On)}"),
            SupersessionKind.Replaced when isKnown => new(
                $"đã được thay thế bởi {by}{titleVi} từ {Day.Vi(end.On)}",
                $"replaced by {by}{titleEn} on {Day.En(end.On)}"),
            SupersessionKind.Replaced => new($"đã được thay thế từ {Day.Vi(end.On)}", $"replaced on {Day.En(end.On)}"),
            SupersessionKind.Transitional => new(
                $"chỉ còn giá trị chuyển tiếp từ {Day.Vi(end.On)}; nay là {by}{titleVi}",
                $"left with transitional rules only on {Day.En(end.On)}; now {by}{titleEn}"),
            _ => new(
                $"trên thực tế đã nhường chỗ cho {by}{titleVi} từ {Day.Vi(end.On)}",
                $"overtaken in practice by {by}{titleEn} on {Day.En(end.On)}"),
        };
    }

    public static RelatedLocation RegisteredAt(Citation citation) =>
        new(citation.Written.Location, new("Số, ký hiệu văn bản ở đây.", "The number of the instrument stands here."));
}
