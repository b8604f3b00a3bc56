using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Files;

/// <summary>What is said of files that are read and written.</summary>
internal static class FileTexts
{
    /// <summary>What stands for the standard input where a file is named.</summary>
    public const string StandardInput = "-";

    public static LocalizedText ForceOption { get; } = new(
        "Ghi đè cả tệp có vẻ không phải kết quả cũ của công cụ.",
        "Write over a file even if it does not look like an older result of the tool.");

    public static LocalizedText StandardInputNameOption { get; } = new(
        "Tên hiển thị cho nội dung đọc từ đầu vào chuẩn ('-').",
        "Name shown for what is read from the standard input ('-').");

    public static LocalizedText StandardInputTwice { get; } = new(
        "'-' (đầu vào chuẩn) chỉ được dùng một lần.", "'-' (the standard input) can be used once only.");

    public static LocalizedText SameFile(string path, string first) => new(
        $"'{path}' chính là tệp '{first}'; chỉ kiểm tra một lần.",
        $"'{path}' is the file '{first}'; it is checked once.");

    public static LocalizedText NotAFile(string path, FileStatusKind kind) => kind switch
    {
        FileStatusKind.Pipe =>
            new($"'{path}' là ống dẫn (FIFO), không phải tệp; muốn đọc dữ liệu truyền vào, dùng '-'.",
            $"'{path}' is a pipe (FIFO), not a file; to read what is piped in, use '-'."),
        FileStatusKind.Socket => new($"'{path}' là socket, không phải tệp.", $"'{path}' is a socket, not a file."),
        _ => new($"'{path}' là thiết bị, không phải tệp; muốn đọc đầu vào chuẩn, dùng '-'.",
            $"'{path}' is a device, not a file; to read the standard input, use '-'."),
    };

    public static LocalizedText NameIsNotUtf8(string path) => new(
        $"Tên tệp '{path}' có byte không phải UTF-8 nên không mở được; hãy đổi tên tệp.",
        $"The name of the file '{path}' holds bytes that are not UTF-8, so it cannot be opened; rename the file.");

    public static LocalizedText Defect(Exception exception) => new(
        $"CHƯA KIỂM TRA: công cụ gặp lỗi của chính nó ở tệp này ({exception.GetType().Name}: "
            + $"{LongText.Middle(exception.Message)}). Hãy báo lỗi kèm tệp này.",
        $"NOT CHECKED: the tool met a defect of its own in this file ({exception.GetType().Name}: "
            + $"{LongText.Middle(exception.Message)}). Please report it together with the file.");

    public static LocalizedText IsRead(string path) => new(
        $"Không ghi đè lên '{path}': đó là tệp đang được đọc.",
        $"'{path}' is a file that is read and is not overwritten.");

    public static LocalizedText Kept(string path, LocalizedText what) => new(
        $"Không ghi đè lên '{path}': đó là {what.Vi}. Chọn tên khác, hoặc thêm --force.",
        $"'{path}' is not overwritten: it is {what.En}. Choose another name, or add --force.");

    public static LocalizedText NotAnOlderResult(string format) => new(
        $"tệp khác, không phải kết quả dạng '{format}'", $"another file, not a result of the form '{format}'");

    public static LocalizedText StaysOld(string path) => new(
        $"'{path}' vẫn là tệp cũ, không phải kết quả của lần chạy này.",
        $"'{path}' is still the old file, not the result of this run.");

    public static LocalizedText LinksInARing(string path) => new(
        $"'{path}' là liên kết vòng tròn.", $"'{path}' is a link that leads in a ring.");
}
