using IctReferenceFramework.Compliance;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>Headings and fixed words of the portfolio.</summary>
internal static class PortfolioTexts
{
    public static LocalizedText Title { get; } = new(
        "Tổng hợp kiến trúc ICT phát triển đô thị thông minh các địa phương",
        "National roll-up of smart-city ICT architectures");

    public static LocalizedText Localities { get; } = new("Kết quả theo từng bản mô tả", "Descriptions");

    public static LocalizedText HeatMap { get; } = new("Mức độ đáp ứng theo thành phần", "Coverage by part");

    public static LocalizedText HeatMapIntroduction(AssessmentView view) => new(
        $"Theo {(view == AssessmentView.Target ? ReportTexts.Target.Vi : ReportTexts.AsIs.Vi)}. Mỗi ô ghi "
            + $"số yêu cầu xét được trên số yêu cầu và điểm từ thấp nhất đến cao nhất; 'chưa đánh giá' là thiếu thông "
            + $"tin, không phải là chưa đáp ứng.",
        $"By the view {(view == AssessmentView.Target ? ReportTexts.Target.En : ReportTexts.AsIs.En)}. Each "
            + $"cell tells the requirements assessed of all and the score from least to most; 'not assessed' is a lack "
            + $"of information, which does not mean not satisfied.");

    public static LocalizedText Notes { get; } = new("Ghi chú", "Notes");

    public static LocalizedText Table { get; } = new("Bảng", "Table");

    public static LocalizedText Missing { get; } = new("Các yêu cầu thường chưa đáp ứng nhất", "Missing most often");

    public static LocalizedText MissingIntroduction { get; } = new(
        "Số bản mô tả chưa đáp ứng hoặc mới đáp ứng một phần từng yêu cầu. “Chưa đánh giá” là do thiếu thông tin, "
            + "không tính là chưa đáp ứng.",
        "Descriptions that do not satisfy a requirement, or in part. 'Not assessed' is a lack of information and "
            + "not counted.");

    public static LocalizedText Figures { get; } = new("Hiện trạng cả nước", "State of play");

    public static LocalizedText FiguresIntroduction(ReferenceFigures figures) => new(
        $"Số liệu tổng hợp từ các tệp trong thư mục; nội dung không ghi là chưa có thông tin, không phải là không có. "
            + $"Số tham khảo lấy từ báo chí. {figures.Note.Vi}",
        $"Counted from the files at hand; what they do not say is not known, which does not mean that it is not "
            + $"so. Reference figures are the press's. {figures.Note.En}");

    public static LocalizedText ByRegion { get; } = new("Theo vùng", "By region");

    public static LocalizedText ByProvince { get; } = new("Theo tỉnh, thành phố", "By province");

    public static LocalizedText MapOf(DateOnly day) => new(
        $"Theo địa giới hành chính ngày {Day.Vi(day)}; thông tin về đơn vị hành chính trước sắp xếp được tính cho đơn "
            + $"vị sau sắp xếp. Dấu “?”: chưa có thông tin.",
        $"By the map of {Day.En(day)}; what is known of a former province counts for its successor. A '?' is not "
            + $"known.");

    public static LocalizedText NoRegion { get; } = new("chưa có danh sách vùng", "no list of regions");

    public static LocalizedText Unread { get; } = new("không đọc được", "could not be read");

    public static LocalizedText NotChecked { get; } = new("CHƯA KIỂM TRA", "NOT CHECKED");

    public static LocalizedText Basis { get; } = new("Nguồn mô tả", "Compiled by");

    public static LocalizedText Newer(string file) => new(
        $"Không tính; bản được tính của địa phương này: {file}.",
        $"Left out; the description of this place that counts: {file}.");

    public static LocalizedText Matrix { get; } = new("Từng yêu cầu ở từng địa phương", "Requirements by locality");

    public static LocalizedText MatrixLegend { get; } = new(
        "✓ đáp ứng; ◐ đáp ứng một phần; ✗ chưa đáp ứng; ⊘ tạm hoãn; – không áp dụng; ? chưa đánh giá do thiếu thông "
            + "tin; ! chưa xét được vì lỗi trong tệp.",
        "✓ satisfied; ◐ in part; ✗ not satisfied; ⊘ waived; – does not apply; ? not assessed for lack of information; "
            + "! hidden by mistakes in the file.");

    public static LocalizedText Ended { get; } =
        new("Văn bản hết hiệu lực còn được viện dẫn", "Cited instruments that have ended");

    public static LocalizedText EndedOn(DateOnly day) => new(
        $"Các văn bản được viện dẫn đã hết hiệu lực hoặc đã có văn bản khác tính đến ngày {Day.Vi(day)}, theo danh mục "
            + $"văn bản của công cụ.",
        $"Instruments that are cited and no longer law, or overtaken, on {Day.En(day)}, by the tool's register.");

    public static LocalizedText CitedBy { get; } = new("Số bản mô tả viện dẫn", "Cited by");

    public static LocalizedText Headline(int provinces, int official, int reported, int silent) => new(
        $"{provinces} tỉnh, thành phố: {official} có bản mô tả của địa phương, {reported} chỉ có bản mô tả từ nguồn "
            + $"công khai, {silent} chưa có bản mô tả.",
        $"{provinces} provinces: {official} described by themselves, {reported} from public sources only, {silent} "
            + $"without a description.");

    public static LocalizedText Map { get; } = new("Bản đồ các tỉnh, thành phố", "Map of the provinces");

    public static LocalizedText MapIntroduction { get; } = new(
        "Mỗi ô là một tỉnh, thành phố; vị trí chỉ gần đúng. Ô gạch chéo: chưa có bản mô tả. Khung nét đứt: mô tả từ "
            + "nguồn công khai, không so sánh với mô tả của địa phương. Ô ghi thêm tên khác: mô tả của "
            + "đơn vị trước sắp xếp.",
        "Each tile is a province, roughly in its place. Hatched: no description. Dashed: from public sources, which is "
            + "not compared with descriptions by localities. With another name: of a "
            + "province that was merged into it.");

    public static LocalizedText Changes { get; } =
        new("Thay đổi so với lần trước", "Changes since the earlier portfolio");

    public static LocalizedText ChangesIntroduction { get; } = new(
        "Chỉ so sánh những yêu cầu xét được ở cả hai lần; yêu cầu mới xét được hoặc không còn xét được nêu riêng.",
        "Only what was assessed both times is called better or worse; what was assessed once only stands apart.");

    public static IReadOnlyList<LocalizedText> ChangeColumns { get; } =
    [
        new("Tốt hơn", "Better"), new("Kém hơn", "Worse"), new("Mới xét được", "Newly assessed"),
        new("Không còn xét được", "No longer assessed"),
    ];

    public static LocalizedText Of(PortfolioChangeKind kind) => kind == PortfolioChangeKind.New
        ? new("mới có bản mô tả", "newly described") : new("không còn bản mô tả", "not described any more");

    public static LocalizedText Undescribed { get; } = new("chưa có bản mô tả", "no description");

    public static LocalizedText Filter { get; } = new("Lọc bảng", "Filter the table");

    public static LocalizedText Excluded { get; } = new("Loại trừ", "Excluded");

    public static LocalizedText BasisOf(PortfolioEntry entry) => entry.IsFromPublicSources
        ? new("nguồn công khai", "others, from public sources") : new("địa phương", "the locality");

    public static LocalizedText ExcludedOf(AssessmentFigures figures) => figures.Excluded == 0 ? new("0", "0")
        : new($"{figures.Excluded} (trọng số {figures.ExcludedWeight})", $"{figures.Excluded} (weight {
            figures.ExcludedWeight})");

    public static LocalizedText Locality { get; } = new("Địa phương", "Locality");

    public static LocalizedText Province { get; } = new("Tỉnh, thành phố", "Province");

    public static LocalizedText Region { get; } = new("Vùng", "Region");

    public static LocalizedText Provinces { get; } = new("Số tỉnh, thành phố", "Provinces");

    public static LocalizedText NothingKnown { get; } = new("chưa có thông tin", "nothing known");

    public static LocalizedText Errors { get; } = new("lỗi", "errors");

    public static LocalizedText Warnings { get; } = new("cảnh báo", "warnings");

    public static LocalizedText AtHand(DateOnly day) => new($"Theo các tệp, ngày {Day.Vi(day)}",
        $"At hand, {Day.En(day)}");

    public static LocalizedText Reference { get; } = new("Số tham khảo", "Reference");

    public static LocalizedText Of(int count, int all) => new($"{count} trong {all}", $"{count} of {all}");

    public static LocalizedText Name(StateOfPlay what) => what switch
    {
        StateOfPlay.SmartCity => new("Đã triển khai đô thị thông minh", "Deploys"),
        StateOfPlay.Scheme => new("Đã duyệt đề án", "Scheme approved"),
        StateOfPlay.Architecture => new("Đã ban hành kiến trúc ICT", "ICT architecture issued"),
        StateOfPlay.ProvinceCentre => new("Có trung tâm cấp tỉnh", "Centre of the province"),
        _ => new("Có trung tâm của thành phố, huyện, xã", "Centre of a city, district or commune"),
    };
}
