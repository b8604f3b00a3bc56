using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Yaml;

/// <summary>The rules of family ICT0xxx: what a file must be before it can be looked at.</summary>
internal static class ReadingRules
{
    private const string RereadVi = "Khắc phục lỗi này rồi chạy lại; phần còn lại của tệp chưa được kiểm tra.";
    private const string RereadEn = "Correct this place and run again; the rest of the file has not been checked.";

    private static readonly LocalizedText WholeFile = new(
        "Tệp không đọc được thì không kiểm tra được; công cụ luôn thông báo phần chưa kiểm tra.",
        "What cannot be read cannot be checked, and nothing is passed over in silence.");

    private static readonly LocalizedText NoShortcuts = new(
        "Bản mô tả phải đọc được trực tiếp: mỗi giá trị nằm trên đúng dòng của mình để báo cáo chỉ ra chính xác dòng "
            + "đó.",
        "A description reads like the document itself: each value stands on its own line, and reports point to "
            + "that line.");

    public static RuleInfo Utf8 { get; } = Rule(1, "text-is-utf-8", "Tệp dùng bảng mã UTF-8", "The file is UTF-8 text",
        WholeFile, "Lưu tệp với bảng mã UTF-8.", "Save the file as UTF-8.");

    public static RuleInfo NoControlCharacters { get; } = Rule(2, "text-has-no-control-characters",
        "Tệp không chứa ký tự điều khiển", "The text has no control characters",
        WholeFile, "Xóa ký tự điều khiển; tệp nhị phân (Word, PDF…) phải được viết lại thành YAML.",
        "Delete the control character; a binary file (Word, PDF …) must be written as YAML.");

    public static RuleInfo Size { get; } =
        Rule(3, "file-is-within-limits", "Tệp không vượt giới hạn", "The file is within limits",
        new("Giới hạn giữ cho công cụ luôn trả lời trong vài giây.",
            "The limits make sure of an answer within seconds."),
        "Chia nhỏ mô tả, hoặc nâng giới hạn trong tùy chọn của thư viện.",
        "Split the description, or raise the limit in the library's options.");

    public static RuleInfo Depth { get; } = Rule(4, "nesting-is-within-limits", "Số cấp lồng nhau không vượt giới hạn",
        "Nesting is within limits",
        new("Định dạng này không cần quá mười cấp lồng nhau; nhiều hơn thường do nhầm ngoặc hoặc thụt lề.",
            "This format needs at most ten levels; more is a slip."),
        "Kiểm tra ngoặc và thụt lề.", "Check brackets and indentation.");

    public static RuleInfo NotEmpty { get; } = Rule(5, "file-is-not-empty", "Tệp có nội dung", "The file has content",
        WholeFile, "Bắt đầu bằng 'format: 1', 'framework: 829-2019' và phần 'document'.",
        "Begin with 'format: 1', 'framework: 829-2019' and the section 'document'.");

    public static RuleInfo FileIsADescription { get; } =
        Rule(6, "file-is-a-description", "Tệp là bản mô tả kiến trúc", "The file is an architecture description",
        WholeFile, "Đưa vào tệp YAML của bản mô tả; lập tệp mới bằng 'ictref init'.",
        "Give the YAML file of the description; 'ictref init' makes a new one.");

    public static RuleInfo TextIsNotGarbled { get; } =
        Rule(7, "text-is-not-garbled", "Chữ không bị hỏng vì đổi bảng mã", "The text is not garbled",
        new("Chữ hỏng vẫn là UTF-8 hợp lệ, nhưng tên và nội dung trong báo cáo sẽ không đọc được.",
            "Garbled text is valid UTF-8 all the same, but names and contents in reports cannot be read."),
        "Mở lại bản gốc với đúng bảng mã, chuyển sang Unicode rồi lưu là UTF-8.",
        "Open the original in its own encoding, convert it to Unicode and save it as UTF-8.", Severity.Warning);

    public static RuleInfo Syntax { get; } =
        Rule(10, "yaml-is-well-formed", "YAML đúng cú pháp", "The YAML is well-formed",
        WholeFile, RereadVi, RereadEn);

    public static RuleInfo NoTabs { get; } =
        Rule(11, "indentation-has-no-tabs", "Thụt lề bằng dấu cách, không dùng phím Tab",
        "Indentation uses spaces, not tabs",
        new("YAML cấm tab ở đầu dòng.", "YAML forbids tabs in indentation."),
        "Thay mỗi tab đầu dòng bằng hai dấu cách.", "Replace each tab in the indentation by two spaces.");

    public static RuleInfo BracketsClose { get; } = Rule(12, "brackets-are-closed", "Ngoặc mở phải có ngoặc đóng",
        "Brackets are closed", WholeFile, "Thêm dấu ']' hoặc '}' còn thiếu.", "Add the missing ']' or '}'.");

    public static RuleInfo QuotesClose { get; } =
        Rule(13, "quotes-are-closed", "Nháy mở phải có nháy đóng", "Quotes are closed",
        WholeFile, "Thêm dấu nháy đóng ở cuối giá trị.", "Add the closing quote at the end of the value.");

    public static RuleInfo ColonStands { get; } = Rule(14, "key-and-value-are-separated",
        "Khóa và giá trị cách nhau bằng dấu hai chấm và dấu cách", "Key and value are separated by a colon and a space",
        WholeFile, "Viết 'khóa: giá trị'; giá trị có ': ' bên trong thì đặt trong dấu nháy kép.",
        "Write 'key: value'; put a value that contains ': ' in double quotes.");

    public static RuleInfo IndentationFits { get; } = Rule(15, "indentation-fits", "Thụt lề khớp với các dòng cùng cấp",
        "Indentation matches the lines of the same level", WholeFile,
        "Đặt dòng này thẳng cột với các dòng cùng cấp ở trên.",
        "Align this line with those of the same level above it.");

    public static RuleInfo DashStands { get; } =
        Rule(16, "dash-is-followed-by-a-space", "Sau dấu gạch ngang ở đầu phần tử có dấu cách",
        "The dash of an item is followed by a space", WholeFile, "Viết '- ' trước mỗi mục.",
        "Write '- ' before each item.");

    public static RuleInfo SpacesAreOrdinary { get; } =
        Rule(17, "spaces-are-ordinary", "Dấu cách là dấu cách thường", "Spaces are ordinary spaces",
        new("Dấu cách không ngắt và các ký tự trống khác, thường do dán từ Word hay trang thông tin, làm khóa và "
            + "giá trị khác với điều nhìn thấy.",
            "No-break spaces and other blank characters, often pasted from Word or a web page, make keys and "
                + "values other than they look."),
        "Xóa ký tự này và gõ lại dấu cách thường.", "Delete the character and type an ordinary space.");

    public static RuleInfo QuotesAreStraight { get; } =
        Rule(18, "quotes-are-straight", "Dấu nháy quanh giá trị là dấu nháy thẳng",
        "Quotes around a value are straight",
        new("Word đổi dấu nháy thẳng thành dấu nháy cong; YAML không coi đó là dấu nháy.",
            "Word turns straight quotes into curly ones, which are no quotes to YAML."),
        "Gõ lại dấu nháy thẳng \" ở cả hai đầu.", "Type the straight quote \" at both ends.");

    public static RuleInfo MergeIsFinished { get; } =
        Rule(19, "merge-is-finished", "Các phiên bản đã được trộn xong", "Versions have been merged",
        WholeFile, "Giữ lại nội dung đúng của hai phiên bản, xóa các dòng '<<<<<<<', '=======' và '>>>>>>>'.",
        "Keep what is right of the two versions and delete the lines '<<<<<<<', '=======' and '>>>>>>>'.");

    public static RuleInfo NoAliases { get; } =
        Rule(20, "no-aliases", "Không dùng bí danh YAML (*tên)", "No YAML aliases (*name)",
        NoShortcuts, "Viết lại giá trị tại chỗ.", "Write the value out.");

    public static RuleInfo NoAnchors { get; } =
        Rule(21, "no-anchors", "Không dùng điểm neo YAML (&tên)", "No YAML anchors (&name)",
        NoShortcuts, "Xóa điểm neo.", "Delete the anchor.");

    public static RuleInfo NoTags { get; } =
        Rule(22, "no-tags", "Không dùng thẻ kiểu YAML (!tên)", "No YAML tags (!name)",
        NoShortcuts, "Xóa thẻ; nếu giá trị là chuỗi ký tự thì đặt trong dấu nháy.",
        "Delete the tag; quote the value if text is meant.");

    public static RuleInfo NoMergeKeys { get; } =
        Rule(23, "no-merge-keys", "Không dùng khóa gộp (<<)", "No merge keys (<<)",
        NoShortcuts, "Viết lại các khóa tại chỗ.", "Write the keys out.");

    public static RuleInfo KeysAreUnique { get; } = Rule(24, "keys-are-unique", "Mỗi khóa chỉ xuất hiện một lần",
        "Each key stands once",
        new("Một khóa có hai giá trị thì không xác định được giá trị đúng.",
            "Of two values under one key nobody knows which is meant."),
        "Giữ lại một giá trị.", "Keep one of the values.");

    public static RuleInfo SingleDocument { get; } = Rule(25, "file-holds-one-document", "Mỗi tệp chứa một mô tả",
        "A file holds one description",
        new("Mỗi địa phương một tệp; phần sau dấu '---' sẽ không được kiểm tra.",
            "One file a locality; what follows '---' would not be checked."),
        "Tách phần sau dấu '---' sang tệp khác.", "Move what follows '---' to a file of its own.");

    public static RuleInfo KeysArePlain { get; } = Rule(26, "keys-are-plain", "Khóa là một từ", "Keys are plain words",
        NoShortcuts, "Viết khóa là một từ, không phải danh sách hay nhóm.",
        "Write the key as a word, not as a list or mapping.");

    public static RuleInfo CommentsAreSetOff { get; } =
        Rule(27, "comments-are-set-off", "Chú thích tách khỏi giá trị", "Comments are set off from values",
        new("Từ dấu '#' sau một dấu cách trở đi là chú thích; phần đó không được đọc.",
            "Text after a space and '#' is a comment and is not read."),
        "Viết dấu cách trước và sau '#', hoặc đặt giá trị có '#' trong dấu nháy.",
        "Write a space before and after '#', or put a value that contains '#' in quotes.");

    public static RuleInfo LettersAreVietnamese { get; } =
        Rule(28, "letters-are-vietnamese", "Chữ là chữ của tiếng Việt", "Letters are those of Vietnamese",
        new("Bàn phím, phông chữ cũ và văn bản quét cho những chữ nhìn giống chữ tiếng Việt; tìm kiếm và so sánh "
            + "không nhận ra. Công cụ vẫn hiểu.",
            "Other keyboards, old fonts and scanned texts bring letters that look Vietnamese; searching and comparing "
            + "do not know them. They are understood all the same."),
        "Gõ lại bằng bàn phím tiếng Việt, hoặc thay chữ đó trong cả tệp.",
        "Type it with a Vietnamese keyboard, or replace the letter in the whole file.", Severity.Warning);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        Utf8, NoControlCharacters, Size, Depth, NotEmpty, FileIsADescription, TextIsNotGarbled, Syntax,
        NoTabs, BracketsClose, QuotesClose, ColonStands, IndentationFits, DashStands, SpacesAreOrdinary,
        QuotesAreStraight, MergeIsFinished, NoAliases, NoAnchors, NoTags, NoMergeKeys, KeysAreUnique,
        SingleDocument, KeysArePlain, CommentsAreSetOff, LettersAreVietnamese,
    ];

    private static RuleInfo Rule(
        int number, string name, string titleVi, string titleEn, LocalizedText rationale, string remedyVi,
        string remedyEn,
        Severity severity = Severity.Error) =>
        new($"ICT{number:D4}", name)
        {
            Title = new(titleVi, titleEn),
            Rationale = rationale,
            Remedy = new(remedyVi, remedyEn),
            Severity = severity,
        };
}
