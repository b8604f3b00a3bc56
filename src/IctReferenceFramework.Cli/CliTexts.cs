using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The texts of the command line in one language.</summary>
internal sealed class CliTexts(Language language)
{
    public Language Language => language;

    public string Tool => Text(
        "ictref: kiểm tra kiến trúc ICT phát triển đô thị thông minh của địa phương theo Khung tham chiếu ICT (Quyết định 829/QĐ-BTTTT).",
        "ictref: checks a locality's smart-city ICT architecture against the ICT reference framework (Decision 829/QĐ-BTTTT).");

    public string ValidateCommand => Text(
        "Kiểm tra các tệp mô tả kiến trúc và chỉ ra từng chỗ sai.",
        "Check architecture descriptions and show each place that is wrong.");

    public string ReportCommand => Text(
        "Lập báo cáo cho người đọc về một tệp mô tả: HTML để xem và in, Word theo thể thức văn bản hành chính, Excel để lọc, Markdown để thảo luận.",
        "Write a report for people about a description: HTML to read and print, Word as an official document, Excel to filter, Markdown for pull requests.");

    public string DiagramCommand => Text(
        "Vẽ kiến trúc được mô tả: các thành phần trong từng lớp và quan hệ sử dụng.", "Draw the described architecture: components in their layers, with their uses.");

    public string FileName => Text("TỆP", "FILE");

    public string FileArgument => Text("Tệp mô tả kiến trúc.", "An architecture description.");

    public string PortfolioCommand => Text(
        "Tổng hợp mọi tệp mô tả trong một thư mục: bảng, bản đồ nhiệt, thiếu sót thường gặp, hiện trạng theo vùng.",
        "Roll up all descriptions of a folder: table, heat map, what is missing most often, state of play by region.");

    public string FolderName => Text("THƯ-MỤC", "DIR");

    public string PortfolioFolder => Text(
        "Thư mục có các tệp mô tả và, nếu có, tệp portfolio.yaml về các địa phương chưa có mô tả.",
        "Folder of descriptions and, if there is one, a portfolio.yaml about localities without any.");

    public string FactsOption => Text("Tệp về các địa phương chưa có mô tả (mặc định: portfolio.yaml trong thư mục).", "Facts about localities without descriptions (default: portfolio.yaml of the folder).");

    public string NoSuchFolder(string path) => Text($"Không có thư mục '{path}'.", $"There is no folder '{path}'.");

    public string ReportFormatOption => Text("Dạng báo cáo.", "Form of the report.");

    public string DiagramFormatOption => Text("Dạng sơ đồ (mặc định: svg).", "Form of the diagram (default: svg).");

    public string PartOption => Text(
        "Chỉ vẽ một thành phần của Khung và những gì nối với nó.", "Draw one part of the framework only, with what it is joined to.");

    public string NotADescription(string path) => Text(
        $"'{path}' không đọc được như một mô tả kiến trúc; chạy 'ictref validate' để biết vì sao.",
        $"'{path}' could not be read as a description; 'ictref validate' says why.");

    public string UnknownPart(string id, string? meant, IEnumerable<string> known) => meant is null
        ? Text($"Khung không có thành phần '{id}'; dùng một trong: {string.Join(", ", known)}.", $"The framework has no part '{id}'; use one of: {string.Join(", ", known)}.")
        : Text($"Khung không có thành phần '{id}'. Có phải ý là '{meant}'?", $"The framework has no part '{id}'. Did you mean '{meant}'?");

    public string InitCommand => Text(
        "Lập tệp mô tả để điền, có giải thích bằng tiếng Việt.", "Write a description to fill in, commented in Vietnamese.");

    public string ProvinceName => Text("MÃ|TÊN", "CODE|NAME");

    public string ProvinceOption => Text("Mã hoặc tên tỉnh, thành phố, ví dụ 46 hoặc \"Huế\".", "Code or name of the province, such as 46 or \"Huế\".");

    public string NoSuchProvince(string name, string? meant) => meant is null
        ? Text($"Không có tỉnh, thành phố '{name}'.", $"There is no province '{name}'.")
        : Text($"Không có tỉnh, thành phố '{name}'. Có phải ý là '{meant}'?", $"There is no province '{name}'. Did you mean '{meant}'?");

    public string ExplainCommand => Text("Giải thích một quy tắc hoặc một yêu cầu.", "Explain a rule or a requirement.");

    public string FrameworkCommand => Text(
        "In Khung tham chiếu: các thành phần, chức năng, danh mục và yêu cầu, kèm nguồn và độ tin cậy.",
        "Print a reference framework: parts, functions, vocabularies and requirements, with sources and confidence.");

    public string FrameworkArgument => Text(
        "Mã Khung (829-2019) hoặc tệp dữ liệu.", "Id of a framework (829-2019) or a data file.");

    public string FrameworkOption => Text(
        "Khung tham chiếu: mã, hoặc tệp dữ liệu của riêng mình.", "Reference framework: its id, or a data file of your own.");

    public string ProfileOption => Text(
        "Bộ yêu cầu bổ sung: mã, hoặc tệp dữ liệu của riêng mình; ghi được nhiều lần.",
        "Profile laid over the framework: its id, or a data file of your own; may be given several times.");

    public string NoSuchProfile(string id, string? meant, IEnumerable<string> known) => meant is null
        ? Text($"Không có bộ yêu cầu hay tệp '{id}'. Các bộ có sẵn: {string.Join(", ", known)}.",
            $"There is no profile or file '{id}'. Profiles at hand: {string.Join(", ", known)}.")
        : Text($"Không có bộ yêu cầu hay tệp '{id}'. Có phải ý là '{meant}'?", $"There is no profile or file '{id}'. Did you mean '{meant}'?");

    public string SameProfile(string id, string files) => Text(
        $"--profile: {files} cùng mang mã '{id}'.", $"--profile: {files} have the same id '{id}'.");

    public string NoSuchNumber(string wrong, string meant) => Text(
        $"Không có văn bản số {wrong}; dưới đây là {meant}.", $"There is no {wrong}; this is {meant}.");

    public string InstrumentsCommand => Text(
        "Danh mục văn bản pháp luật, tiêu chuẩn và hiệu lực theo thời gian.", "Instruments and standards with their validity in time.");

    public string InstrumentsOption => Text(
        "Tệp văn bản của riêng mình, thêm vào hoặc sửa danh mục có sẵn.", "A register of your own, laid over the one at hand.");

    public string NumberName => Text("SỐ", "NUMBER");

    public string NumberArgument => Text(
        "Số, ký hiệu văn bản, viết thế nào cũng được, ví dụ 47/2020/NĐ-CP.", "Number of an instrument in any spelling, such as 47/2020/NĐ-CP.");

    public string UnknownInstrument(string number, string? meant) => meant is null
        ? Text($"Danh mục không có {number}. Chạy 'ictref instruments' để xem danh sách.",
            $"{number} is not registered. Run 'ictref instruments' for the list.")
        : Text($"Danh mục không có {number}. Có phải ý là '{meant}'?", $"{number} is not registered. Did you mean '{meant}'?");

    public string NoInstrumentNumber(string text) => Text(
        $"'{text}' không phải số, ký hiệu văn bản, ví dụ 47/2020/NĐ-CP.", $"'{text}' is not the number of an instrument, such as 47/2020/NĐ-CP.");

    public string ProvincesCommand => Text(
        "Các tỉnh, thành phố theo từng thời kỳ: mã, tên, vùng, sáp nhập.", "Provinces by period: code, name, region, mergers.");

    public string ProvinceArgument => Text(
        "Mã hoặc tên, viết thế nào cũng được, ví dụ 15 hoặc \"Yên Bái\".", "Code or name in any spelling, such as 15 or \"Yên Bái\".");

    public string SchemaArgument => Text(
        "Lược đồ nào (mặc định: editor, có sẵn danh mục của Khung).", "Which schema (default: editor, with the framework's vocabulary).");

    public string RulesCommand => Text("Liệt kê các quy tắc.", "List the rules.");

    public string SchemaCommand => Text(
        "In lược đồ JSON của định dạng, để trình soạn thảo gợi ý khi viết.",
        "Print the JSON schema of the format, so that editors can help.");

    public string FilesName => Text("TỆP", "FILE");

    public string FilesArgument => Text("Tệp, thư mục hoặc mẫu tên (*.yaml).", "Files, folders or patterns (*.yaml).");

    public string IdName => Text("MÃ", "ID");

    public string ExplainArgument => Text(
        "Mã quy tắc hoặc yêu cầu, ví dụ ICT2001, SVC-01.", "Id of a rule or requirement, such as ICT2001 or SVC-01.");

    public string FormatName => Text("DẠNG[=PATH]", "FORM[=PATH]");

    public string FormatOption => Text("Dạng kết quả.", "Form of the result.");

    public string FormatsOption(IEnumerable<string> forms) => Text(
        $"Dạng kết quả; ghi được nhiều lần, mỗi lần một tệp. Các dạng: {string.Join(", ", forms)}.",
        $"Form of the result; may be given several times, each to its file. Forms: {string.Join(", ", forms)}.");

    public string OutputOption => Text("Ghi vào tệp thay vì màn hình.", "Write to a file instead of the screen.");

    public string AsOfOption => Text("Ngày đánh giá (mặc định: hôm nay, giờ Việt Nam).", "Day of the evaluation (default: today in Viet Nam).");

    public string FailOnOption => Text(
        "Trả mã 1 khi có phát hiện từ mức này (mặc định: error).", "Answer 1 from this severity on (default: error).");

    public string RulesOption => Text("Chỉ xét các quy tắc có mã bắt đầu như vậy.", "Only the rules whose id begins so.");

    public string MaxFindingsOption => Text("Số phát hiện tối đa được ghi của mỗi tệp (mặc định: 500), hoặc all để ghi hết.", "Number of findings shown of each file (default: 500), or all of them.");

    public string ViewOption => Text(
        "Phát hiện về yêu cầu theo mục tiêu hay hiện trạng (mặc định: target).", "Findings on requirements follow this view (default: target).");

    public string StrictOption => Text(
        "Cho phép yêu cầu chưa kiểm chứng thành lỗi.", "Let requirements that are not verified give errors.");

    public string LangOption => Text("Ngôn ngữ: vi hoặc en (mặc định: vi).", "Language: vi or en (default: vi).");

    public string HelpOption => Text("In hướng dẫn này.", "Show this help.");

    public string VersionOption => Text("In phiên bản.", "Show the version.");

    public string Usage => Text("Cách dùng:", "Usage:");

    public string Commands => Text("Lệnh:", "Commands:");

    public string Arguments => Text("Đối số:", "Arguments:");

    public string Options => Text("Tuỳ chọn:", "Options:");

    public string CommandWord => Text("lệnh", "command");

    public string OptionsWord => Text("tuỳ chọn", "options");

    public string ExitCodes => Text(
        "Mã trả về: 0 đạt; 1 có phát hiện từ mức --fail-on; 2 lệnh sai, không có tệp, không đọc hoặc không kiểm tra được.",
        "Exit codes: 0 clean; 1 findings from --fail-on; 2 wrong command line, no file, unreadable or unchecked.");

    public string Why => Text("Vì sao", "Why");

    public string WhatToDo => Text("Cách sửa", "What to do");

    public string MissingCommand(string path) => Text(
        $"Thiếu lệnh. Chạy '{path} --help' để xem các lệnh.", $"A command is missing. Run '{path} --help' to see the commands.");

    public string NameOf(Severity severity) => severity switch
    {
        Severity.Error => Text("lỗi", "error"),
        Severity.Warning => Text("cảnh báo", "warning"),
        _ => Text("thông tin", "info"),
    };

    public string UnknownToken(string token, string? meant) => meant is null
        ? Text($"Không hiểu '{token}'. Chạy 'ictref --help' để xem hướng dẫn.", $"'{token}' is not understood. Run 'ictref --help'.")
        : Text($"Không hiểu '{token}'. Có phải ý là '{meant}'?", $"'{token}' is not understood. Did you mean '{meant}'?");

    public string NotOneOf(string option, string value, IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return Text($"{option}: không có giá trị '{value}'; dùng một trong: {list}.", $"{option}: there is no '{value}'; use one of: {list}.");
    }

    public string MissingValue(string option) => Text($"{option}: thiếu giá trị.", $"{option}: the value is missing.");

    public string TooManyValues(string option) => Text($"{option}: chỉ ghi được một lần.", $"{option}: can be given once only.");

    public string MissingArgument(string name) => Text($"Thiếu {name}.", $"{name} is missing.");

    public string NotADay(string option, string value) => Text(
        $"{option}: '{value}' không phải là ngày có thật theo dạng năm-tháng-ngày, ví dụ 2026-11-22.",
        $"{option}: '{value}' is not a real day written year-month-day, such as 2026-11-22.");

    public string NotANumber(string option, string value) => Text(
        $"{option}: '{value}' không phải số nguyên dương, cũng không phải all.", $"{option}: '{value}' is neither a positive whole number nor 'all'.");

    public string UnknownRule(string id, string? meant) => meant is null
        ? Text($"Không có quy tắc '{id}'. Chạy 'ictref rules' để xem danh sách.", $"There is no rule '{id}'. Run 'ictref rules' for the list.")
        : Text($"Không có quy tắc '{id}'. Có phải ý là '{meant}'?", $"There is no rule '{id}'. Did you mean '{meant}'?");

    public string UnknownId(string id, string? meant) => meant is null
        ? Text($"Không có quy tắc hay yêu cầu '{id}'. Chạy 'ictref rules' hoặc 'ictref framework' để xem danh sách.",
            $"There is no rule or requirement '{id}'. Run 'ictref rules' or 'ictref framework' for the list.")
        : Text($"Không có quy tắc hay yêu cầu '{id}'. Có phải ý là '{meant}'?", $"There is no rule or requirement '{id}'. Did you mean '{meant}'?");

    public string NoSuchFramework(string id, IEnumerable<string> known) => Text(
        $"Không có Khung hay tệp '{id}'. Các Khung có sẵn: {string.Join(", ", known)}.",
        $"There is no framework or file '{id}'. Frameworks at hand: {string.Join(", ", known)}.");

    public string BrokenFramework(string path) => Text(
        $"Tệp dữ liệu '{path}' sai; chưa kiểm tra gì.", $"The data file '{path}' is wrong; nothing was checked.");

    public string NoSuchFile(string path) => Text($"Không có tệp hay thư mục '{path}'.", $"There is no file or folder '{path}'.");

    public string NothingMatches(string path) => Text($"Không có tệp YAML nào khớp với '{path}'.", $"No YAML file matches '{path}'.");

    public string CannotRead(string path, string reason) => Text($"Không đọc được '{path}': {reason}", $"'{path}' cannot be read: {reason}");

    public string CannotWrite(string path, string reason) => Text($"Không ghi được '{path}': {reason}", $"'{path}' cannot be written: {reason}");

    public string EmptyArgument => Text("Tên tệp trống; có thể một biến chưa được đặt.", "An empty file name; a variable may not be set.");

    public string UnusedOutput(string path) => Text(
        $"--output '{path}' không được dùng: mỗi --format đã có tệp riêng.", $"--output '{path}' is not used: each --format has its own file.");

    public string NeedsOutput(string format) => Text(
        $"Dạng '{format}' cần một tệp: --output PATH.", $"The form '{format}' needs a file: --output PATH.");

    /// <summary>Why a file could not be used; the platform's own words are English only.</summary>
    public string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => Text("không có quyền, hoặc đó là thư mục", "access denied, or it is a folder"),
        DirectoryNotFoundException => Text("không có thư mục này", "the folder does not exist"),
        FileNotFoundException => Text("không có tệp này", "the file does not exist"),
        PathTooLongException => Text("đường dẫn quá dài", "the path is too long"),
        _ => Text($"lỗi vào/ra ({exception.Message})", exception.Message),
    };

    public string Written(string path) => Text($"Đã ghi {path}", $"Written: {path}");

    public string SameOutput(string path) => path.Length == 0
        ? Text("Chỉ một dạng kết quả được in ra màn hình; dạng khác ghi vào tệp: --format json=PATH.",
            "Only one form can go to the screen; send the others to files: --format json=PATH.")
        : Text($"Hai dạng kết quả cùng ghi vào '{path}'.", $"Two forms would be written to '{path}'.");

    private string Text(string vi, string en) => language == Language.Vietnamese ? vi : en;
}
