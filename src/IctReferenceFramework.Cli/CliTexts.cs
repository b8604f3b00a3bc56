using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>
/// What several commands say, in one language. A text that one command says stands beside it.
/// </summary>
internal sealed class CliTexts(Language language)
{
    public Language Language => language;

    public string FileName => Text("TỆP", "FILE");

    public string FileArgument => Text("Tệp mô tả kiến trúc.", "An architecture description.");

    public string ProvinceName => Text("MÃ|TÊN", "CODE|NAME");

    public string NoSuchProvince(string name, string? meant) => meant is null
        ? Text($"Không có tỉnh, thành phố '{name}'.", $"There is no province '{name}'.")
        : Text($"Không có tỉnh, thành phố '{name}'. Có thể đúng là '{meant}'.",
            $"There is no province '{name}'. Did you mean '{meant}'?");

    public string FilesArgument => Text("Tệp, thư mục hoặc mẫu tên (*.yaml).", "Files, folders or patterns (*.yaml).");

    public string FormatOption => Text("Dạng kết quả.", "Form of the result.");

    public string Why => Text("Vì sao", "Why");

    public string NotOneOf(string option, string value, IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return Text($"{option}: không có giá trị '{value}'; dùng một trong: {list}.",
            $"{option}: there is no '{value}'; use one of: {list}.");
    }

    public string MissingValue(string option) => Text($"{option}: thiếu giá trị.", $"{option}: the value is missing.");

    public string CannotRead(string path, string reason) =>
        Text($"Không đọc được '{path}': {reason}", $"'{path}' cannot be read: {reason}");

    public string CannotWrite(string path, string reason) =>
        Text($"Không ghi được '{path}': {reason}", $"'{path}' cannot be written: {reason}");

    public string UnusedOutput(string path) => Text(
        $"Không dùng đến --output '{path}': mỗi --format đã có tệp riêng.",
        $"--output '{path}' is not used: each --format has its own file.");

    public string NeedsOutput(string format) => Text(
        $"Định dạng '{format}' phải ghi ra tệp: --output TỆP.", $"The form '{format}' needs a file: --output PATH.");

    /// <summary>Why a file could not be used; the platform's own words are English only.</summary>
    public string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => Text("không có quyền, hoặc đó là thư mục", "access denied, or it is a folder"),
        DirectoryNotFoundException => Text("không có thư mục này", "the folder does not exist"),
        FileNotFoundException => Text("không có tệp này", "the file does not exist"),
        PathTooLongException => Text("đường dẫn quá dài", "the path is too long"),
        _ => Text($"lỗi đọc/ghi ({exception.Message})", exception.Message),
    };

    public string SameOutput(string path) => path.Length == 0
        ? Text("Chỉ một định dạng được hiển thị ra màn hình; các định dạng khác ghi ra tệp: --format json=TỆP.",
            "Only one form can go to the screen; send the others to files: --format json=PATH.")
        : Text($"Hai dạng kết quả cùng ghi vào '{path}'.", $"Two forms would be written to '{path}'.");

    /// <summary>The one of two texts that is in this language.</summary>
    public string Text(string vi, string en) => language == Language.Vietnamese ? vi : en;
}
