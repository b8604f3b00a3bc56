using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>What the marks of the catalogue are called.</summary>
internal static class Labels
{
    /// <summary>Name of a confidence.</summary>
    public static LocalizedText Of(Confidence confidence) => confidence switch
    {
        Confidence.Verified => new("đã kiểm chứng", "verified"),
        Confidence.Inferred => new("suy luận", "inferred"),
        Confidence.Recollected => new("theo hiểu biết, chưa đối chiếu văn bản", "recollected, unchecked"),
        _ => new("đề xuất của công cụ", "engineering proposal"),
    };

    /// <summary>Name of an obligation.</summary>
    public static LocalizedText Of(ObligationLevel obligation) => obligation switch
    {
        ObligationLevel.Must => new("bắt buộc", "must"),
        ObligationLevel.Should => new("khuyến nghị", "should"),
        _ => new("tùy chọn", "may"),
    };

    /// <summary>Name of what an obligation rests on.</summary>
    public static LocalizedText Of(ObligationBasis basis) => basis switch
    {
        ObligationBasis.Quoted => new("trích từ văn bản", "quoted from the instrument"),
        ObligationBasis.Reported => new("theo nguồn thứ cấp", "reported by a source"),
        _ => new("mức độ do công cụ đề xuất", "level proposed by this tool"),
    };

    /// <summary>Name of the strength of a check.</summary>
    public static LocalizedText Of(CheckStrength strength) => strength switch
    {
        CheckStrength.Firm =>
            new("cao: dựa trên số liệu, ngày, tham chiếu phải khớp nhau",
            "firm: numbers, dates and references must fit together"),
        CheckStrength.Declared =>
            new("theo khai báo: dựa trên giá trị mà người lập mô tả đã chọn",
                "declared: by words that the author picked"),
        _ => new("thấp: phụ thuộc cách diễn đạt", "weak: depends on free text"),
    };

    /// <summary>Name of a class of proof.</summary>
    public static LocalizedText Of(ProofClass proof) => proof switch
    {
        ProofClass.Machine => new("máy kiểm tra được", "a machine can decide"),
        ProofClass.Document => new("cần tài liệu chứng minh", "a document decides"),
        _ => new("cần người có trách nhiệm xác nhận", "a person decides"),
    };

    /// <summary>Name of an origin; an instrument's number is a name already.</summary>
    public static LocalizedText OfOrigin(string origin) => origin switch
    {
        "829" => new("Quyết định số 829/QĐ-BTTTT", "Decision 829/QĐ-BTTTT"),
        "CV58" => new(
            "Công văn số 58/BTTTT-KHCN năm 2018 (theo nguồn dẫn lại; chưa đọc bản thân công văn)",
            "dispatch 58/BTTTT-KHCN of 2018 (by sources that quote it; the dispatch itself was not read)"),
        "ITU" => new("tài liệu của ITU", "publications of the ITU"),
        "ISO-30145" => new("bộ tiêu chuẩn ISO/IEC 30145", "the ISO/IEC 30145 series"),
        "province" => new("kiến trúc của các tỉnh", "architectures of provinces"),
        "vietnamese-practice" => new("thực tiễn ở Việt Nam", "practice in Viet Nam"),
        "engineering" => new("đề xuất của công cụ", "engineering proposal of this tool"),
        "press" => new("báo chí", "the press"),
        "269-2025" => new("Nghị định số 269/2025/NĐ-CP", "Decree 269/2025/NĐ-CP"),
        "pilot-2020" => new("hướng dẫn thí điểm của Bộ Thông tin và Truyền thông (2020)",
            "pilot guidance of the ministry (2020)"),
        "1709-2025" => new("Công văn số 1709/BKHCN-CĐSQG năm 2025", "dispatch 1709/BKHCN-CĐSQG of 2025"),
        "3640-2025" => new("Công văn số 3640/BKHCN-CĐSQG năm 2025", "dispatch 3640/BKHCN-CĐSQG of 2025"),
        "03-2026" => new("Thông tư số 03/2026/TT-BXD", "Circular 03/2026/TT-BXD"),
        "331-2026" => new("Nghị định số 331/2026/NĐ-CP", "Decree 331/2026/NĐ-CP"),
        "14423-2026" => new("Tiêu chuẩn TCVN 14423:2026", "standard TCVN 14423:2026"),
        "91-2025" => new("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15", "Law on Personal Data Protection 91/2025/QH15"),
        "3098-2019" => new("Công văn số 3098/BTTTT-KHCN năm 2019", "dispatch 3098/BTTTT-KHCN of 2019"),
        "292-2025" => new("Quyết định số 292/QĐ-BKHCN năm 2025", "Decision 292/QĐ-BKHCN of 2025"),
        "39-2017" => new("Thông tư số 39/2017/TT-BTTTT", "Circular 39/2017/TT-BTTTT"),
        "85-2016" => new("Nghị định số 85/2016/NĐ-CP", "Decree 85/2016/NĐ-CP"),
        _ => new(origin, origin),
    };
}
