using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The texts of the command line in one language.</summary>
internal sealed class CliTexts(Language language)
{
    public Language Language => language;

    public string FileName => Text("TỆP", "FILE");

    public string FileArgument => Text("Tệp mô tả kiến trúc.", "An architecture description.");

    public string NoSuchFolder(string path) => Text($"Không có thư mục '{path}'.", $"There is no folder '{path}'.");

    public string NotADescription(string path) => Text(
        $"'{path}' không đọc được như một mô tả kiến trúc; chạy 'ictref validate' để biết vì sao.",
        $"'{path}' could not be read as a description; 'ictref validate' says why.");

    public string UnknownPart(string id, string? meant, IEnumerable<string> known) => meant is null
        ? Text($"Khung không có thành phần '{id}'; dùng một trong: {string.Join(", ", known)}.",
            $"The framework has no part '{id}'; use one of: {string.Join(", ", known)}.")
        : Text($"Khung không có thành phần '{id}'. Có phải ý là '{meant}'?",
            $"The framework has no part '{id}'. Did you mean '{meant}'?");

    public string ProvinceName => Text("MÃ|TÊN", "CODE|NAME");

    public string NoSuchProvince(string name, string? meant) => meant is null
        ? Text($"Không có tỉnh, thành phố '{name}'.", $"There is no province '{name}'.")
        : Text($"Không có tỉnh, thành phố '{name}'. Có phải ý là '{meant}'?",
            $"There is no province '{name}'. Did you mean '{meant}'?");

    public string NoSuchProfile(string id, string? meant, IEnumerable<string> known) => meant is null
        ? Text($"Không có bộ yêu cầu hay tệp '{id}'. Các bộ có sẵn: {string.Join(", ", known)}.",
            $"There is no profile or file '{id}'. Profiles at hand: {string.Join(", ", known)}.")
        : Text($"Không có bộ yêu cầu hay tệp '{id}'. Có phải ý là '{meant}'?",
            $"There is no profile or file '{id}'. Did you mean '{meant}'?");

    public string SameProfile(string id, string files) => Text(
        $"--profile: {files} cùng mang mã '{id}'.", $"--profile: {files} have the same id '{id}'.");

    public string NoSuchNumber(string wrong, string meant) => Text(
        $"Không có văn bản số {wrong}; dưới đây là {meant}.", $"There is no {wrong}; this is {meant}.");

    public string UnknownInstrument(string number, string? meant) => meant is null
        ? Text($"Danh mục không có {number}. Chạy 'ictref instruments' để xem danh sách.",
            $"{number} is not registered. Run 'ictref instruments' for the list.")
        : Text($"Danh mục không có {number}. Có phải ý là '{meant}'?",
            $"{number} is not registered. Did you mean '{meant}'?");

    public string NoInstrumentNumber(string text) => Text(
        $"'{text}' không phải số, ký hiệu văn bản, ví dụ 47/2020/NĐ-CP.",
        $"'{text}' is not the number of an instrument, such as 47/2020/NĐ-CP.");

    public string FilesName => Text("TỆP", "FILE");

    public string FilesArgument => Text("Tệp, thư mục hoặc mẫu tên (*.yaml).", "Files, folders or patterns (*.yaml).");

    public string FormatOption => Text("Dạng kết quả.", "Form of the result.");

    public string FormatsOption(IEnumerable<string> forms) => Text(
        $"Dạng kết quả; ghi được nhiều lần, mỗi lần một tệp. Các dạng: {string.Join(", ", forms)}.",
        $"Form of the result; may be given several times, each to its file. Forms: {string.Join(", ", forms)}.");

    public string Why => Text("Vì sao", "Why");

    public string MissingCommand(string path) => Text(
        $"Thiếu lệnh. Chạy '{path} --help' để xem các lệnh.",
        $"A command is missing. Run '{path} --help' to see the commands.");

    public string NameOf(Severity severity) => severity switch
    {
        Severity.Error => Text("lỗi", "error"),
        Severity.Warning => Text("cảnh báo", "warning"),
        _ => Text("thông tin", "info"),
    };

    public string UnknownToken(string token, string? meant) => meant is null
        ? Text($"Không hiểu '{token}'. Chạy 'ictref --help' để xem hướng dẫn.",
            $"'{token}' is not understood. Run 'ictref --help'.")
        : Text($"Không hiểu '{token}'. Có phải ý là '{meant}'?",
            $"'{token}' is not understood. Did you mean '{meant}'?");

    public string NotOneOf(string option, string value, IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return Text($"{option}: không có giá trị '{value}'; dùng một trong: {list}.",
            $"{option}: there is no '{value}'; use one of: {list}.");
    }

    public string MissingValue(string option) => Text($"{option}: thiếu giá trị.", $"{option}: the value is missing.");

    public string TooManyValues(string option) =>
        Text($"{option}: chỉ ghi được một lần.", $"{option}: can be given once only.");

    public string MissingArgument(string name) => Text($"Thiếu {name}.", $"{name} is missing.");

    public string NotADay(string option, string value) => Text(
        $"{option}: '{value}' không phải là ngày có thật theo dạng năm-tháng-ngày, ví dụ 2026-11-22.",
        $"{option}: '{value}' is not a real day written year-month-day, such as 2026-11-22.");

    public string NotANumber(string option, string value) => Text(
        $"{option}: '{value}' không phải số nguyên dương, cũng không phải all.",
        $"{option}: '{value}' is neither a positive whole number nor 'all'.");

    public string UnknownRule(string id, string? meant) => meant is null
        ? Text($"Không có quy tắc '{id}'. Chạy 'ictref rules' để xem danh sách.",
            $"There is no rule '{id}'. Run 'ictref rules' for the list.")
        : Text($"Không có quy tắc '{id}'. Có phải ý là '{meant}'?",
            $"There is no rule '{id}'. Did you mean '{meant}'?");

    public string UnknownId(string id, string? meant) => meant is null
        ? Text($"Không có quy tắc hay yêu cầu '{id}'. Chạy 'ictref rules' hoặc 'ictref framework' để xem danh sách.",
            $"There is no rule or requirement '{id}'. Run 'ictref rules' or 'ictref framework' for the list.")
        : Text($"Không có quy tắc hay yêu cầu '{id}'. Có phải ý là '{meant}'?",
            $"There is no rule or requirement '{id}'. Did you mean '{meant}'?");

    public string NoSuchFramework(string id, IEnumerable<string> known) => Text(
        $"Không có Khung hay tệp '{id}'. Các Khung có sẵn: {string.Join(", ", known)}.",
        $"There is no framework or file '{id}'. Frameworks at hand: {string.Join(", ", known)}.");

    public string BrokenFramework(string path) => Text(
        $"Tệp dữ liệu '{path}' sai; chưa kiểm tra gì.", $"The data file '{path}' is wrong; nothing was checked.");

    public string NoSuchFile(string path) =>
        Text($"Không có tệp hay thư mục '{path}'.", $"There is no file or folder '{path}'.");

    public string NothingMatches(string path) =>
        Text($"Không có tệp YAML nào khớp với '{path}'.", $"No YAML file matches '{path}'.");

    public string CannotRead(string path, string reason) =>
        Text($"Không đọc được '{path}': {reason}", $"'{path}' cannot be read: {reason}");

    public string CannotWrite(string path, string reason) =>
        Text($"Không ghi được '{path}': {reason}", $"'{path}' cannot be written: {reason}");

    public string UnusedOutput(string path) => Text(
        $"--output '{path}' không được dùng: mỗi --format đã có tệp riêng.",
        $"--output '{path}' is not used: each --format has its own file.");

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

    /// <summary>The one of two texts that is in this language.</summary>
    public string Text(string vi, string en) => language == Language.Vietnamese ? vi : en;
}
