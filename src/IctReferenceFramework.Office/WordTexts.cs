using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>Words of official documents about a result, in the practice of Decree 30/2020/NĐ-CP.</summary>
internal static class WordTexts
{
    private const int MostEnded = 5;

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V"];

    public static LocalizedText Annex(int number) => new($"Phụ lục {Roman[number - 1]}", $"Annex {Roman[number - 1]}");

    public static LocalizedText AnnexTitle(int number, ReportContent content) => number switch
    {
        1 => HeadingTexts.Coverage,
        2 => HeadingTexts.Gaps(content.Gaps.Count),
        3 => new("Sơ đồ kiến trúc đã mô tả trên Khung", "The described architecture on the framework"),
        _ => new("Mức độ chắc chắn, nguồn và chi tiết", "How sure it is, sources and details"),
    };

    public static LocalizedText Kind(OfficialDocument document) => document switch
    {
        OfficialDocument.AppraisalSheet => new("PHIẾU THẨM ĐỊNH", "APPRAISAL SHEET"),
        OfficialDocument.Submission => new("TỜ TRÌNH", "SUBMISSION"),
        _ => new("BÁO CÁO", "REPORT"),
    };

    public static LocalizedText Number(OfficialDocument document) => document switch
    {
        OfficialDocument.AppraisalSheet => new("Số: ……/PTĐ-……", "No.: ……/PTĐ-……"),
        OfficialDocument.Submission => new("Số: ……/TTr-……", "No.: ……/TTr-……"),
        _ => new("Số: ……/BC-……", "No.: ……/BC-……"),
    };

    /// <summary>The place and the day, of which only the year of assessment is known.</summary>
    public static LocalizedText PlaceAndDay(ReportContent content)
    {
        var place = content.Committee is null ? "……………" : content.ReportingName;
        return new($"{place}, ngày …… tháng …… năm {content.Result.AsOf.Year}",
            $"{place}, …… ………… {content.Result.AsOf.Year}");
    }

    public static LocalizedText To(string? whom) =>
        new($"Kính gửi: {whom ?? "……………………………"}", $"To: {whom ?? "……………………………"}");

    public static IReadOnlyList<LocalizedText> ReportHeadings { get; } =
    [
        new("Kết luận chung", "Conclusion"), new("Kết quả đánh giá", "Results"),
        new("Nội dung cần hoàn thiện", "What is to be done"),
    ];

    public static IReadOnlyList<LocalizedText> SubmissionHeadings { get; } =
    [
        new("Kết quả đánh giá", "Results"), new("Nội dung cần hoàn thiện", "What is to be done"),
        new("Kiến nghị", "Proposal"),
    ];

    public static LocalizedText ByPart { get; } = new("Theo thành phần của Khung", "By part of the framework");

    public static LocalizedText OfCitations { get; } =
        new("Hiệu lực của văn bản được viện dẫn", "Cited instruments");

    public static LocalizedText Obstacles { get; } = new("Trước khi ký, trình cần lưu ý:", "Before it is signed:");

    public static LocalizedText PartsTold { get; } = new(
        "Số liệu từng thành phần tại Phụ lục I, sơ đồ tại Phụ lục III.",
        "Figures of each part are in Annex I, the map in Annex III.");

    public static LocalizedText First(int shown, int all) => new(
        all == 0 ? "Chưa ghi nhận nội dung cần hoàn thiện trong các yêu cầu đã xét."
            : $"Có {all} nội dung cần hoàn thiện (Phụ lục II), trong đó {shown} nội dung cần làm trước:",
        all == 0 ? "No gap was seen in what was assessed."
            : $"{English.Count(all, "gap")} in Annex II; {shown} to be done first:");

    public static LocalizedText Attached { get; } = new("Kèm theo:", "Attached:");

    public static LocalizedText End(ReportContent content) => new(
        $"Trên đây là kết quả đánh giá tính đến ngày {Day.Vi(content.Result.AsOf)}, kính báo cáo./.",
        $"This is the result of the assessment as of {Day.En(content.Result.AsOf)}.");

    public static LocalizedText Proposal(ReportContent content)
    {
        var (vi, en) = content.Gaps.Count == 0 ? ("xem xét kết quả đánh giá nêu trên", "consider the results above")
            : ("xem xét, chỉ đạo các cơ quan, đơn vị liên quan hoàn thiện các nội dung nêu tại Phụ lục II",
                "consider the results above and have the gaps of Annex II closed");
        return new($"Kính đề nghị {content.Committee ?? "……………………………"} {vi}./.",
            $"The {content.Committee ?? "……………………………"} is asked to {en}.");
    }

    public static LocalizedText Basis(ReportContent content)
    {
        var framework = content.Assessment.Framework;
        return new($"Căn cứ {framework.Name.Vi} ({framework.Instrument.Citation.Vi});",
            $"On the basis of the {framework.Name.En} ({framework.Instrument.Citation.En});");
    }

    public static LocalizedText Signatory(OfficialDocument document) => document == OfficialDocument.AppraisalSheet
        ? new("NGƯỜI THẨM ĐỊNH", "REVIEWER") : OfficeTexts.Signatory;

    /// <summary>How many instruments are cited, and which of them are no longer law on the day of assessment.</summary>
    public static LocalizedText Citations(ReportContent content)
    {
        var all = content.Result.Citations;
        var ended = all.Where(citation => citation.AsOf is InstrumentState.Ended or InstrumentState.Overtaken).ToList();
        var day = content.Result.AsOf;
        var named = string.Join("; ", ended.Take(MostEnded).Select(Ended)) + (ended.Count > MostEnded ? "…" : "");
        return ended.Count == 0
            ? new($"Viện dẫn {all.Count} văn bản; chưa ghi nhận văn bản nào hết hiệu lực tính đến ngày {Day.Vi(day)}.",
                $"{English.Count(all.Count, "instrument")} cited; none is known to have ended by {Day.En(day)}.")
            : new($"Viện dẫn {all.Count} văn bản; {ended.Count} văn bản đã hết hiệu lực hoặc đã có văn bản khác, tính "
                    + $"đến ngày {Day.Vi(day)}: {named}.",
                $"{English.Count(all.Count, "instrument")} cited; {ended.Count} no longer law, or overtaken, on "
                    + $"{Day.En(day)}: {named}.");
    }

    private static string Ended(CitedInstrument citation) => citation.Number
        + (citation.Successors.Count == 0 ? ""
            : $" → {string.Join(", ", citation.Successors.Select(next => next.Number))}");
}
