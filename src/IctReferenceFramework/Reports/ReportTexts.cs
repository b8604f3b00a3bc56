using System.Globalization;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Reports;

/// <summary>Headings and fixed words of the reports.</summary>
internal static class ReportTexts
{
    public static LocalizedText DidYouMean { get; } = new("sửa thành", "change to");

    public static LocalizedText SeeAlso { get; } = new("xem", "see");

    public static LocalizedText NoFindings { get; } = new("Không có phát hiện nào.", "Nothing found.");

    public static LocalizedText NotChecked { get; } = new(
        "CHƯA KIỂM TRA: hết hạn mức 1.000 lượt mỗi giờ của thư viện Newtonsoft.Json.Schema. "
        + "Đặt khoá bản quyền vào biến môi trường ICTREF_JSONSCHEMA_LICENSE hoặc chạy lại sau một giờ.",
        "NOT CHECKED: the quota of the library Newtonsoft.Json.Schema, 1,000 an hour, is used up. "
        + "Put a licence key into the environment variable ICTREF_JSONSCHEMA_LICENSE, or run again in an hour.");

    public static LocalizedText NothingElseChecked { get; } = new(
        "Tệp này chưa đọc được; nội dung khác chưa được kiểm tra.",
        "This file could not be read; nothing else in it has been checked.");

    public static LocalizedText Name(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("thông tin", "info"),
    };

    public static LocalizedText MoreFindings(int count) => new(
        $"… và {Number(count).Vi} phát hiện nữa trong tệp này (dùng --max-findings để xem thêm).",
        $"… and {Number(count).En} more in this file (see more with --max-findings).");

    public static LocalizedText Summary(int files, int errors, int warnings, int infos, DateOnly asOf) => new(
        $"{Number(files).Vi} tệp: {Number(errors).Vi} lỗi, {Number(warnings).Vi} cảnh báo, {Number(infos).Vi} thông tin. Tính đến ngày {Day.Vi(asOf)}.",
        $"{Plural(files, "file")}: {Plural(errors, "error")}, {Plural(warnings, "warning")}, {Number(infos).En} info. As of {Day.En(asOf)}.");

    public static LocalizedText NotCheckedCount(int files) => new(
        $"{Number(files).Vi} tệp CHƯA ĐƯỢC KIỂM TRA.", $"{Plural(files, "file")} NOT CHECKED.");

    private static LocalizedText Number(int number)
    {
        var en = number.ToString("N0", CultureInfo.InvariantCulture);
        return new(en.Replace(',', '.'), en);
    }

    private static string Plural(int number, string noun) => $"{Number(number).En} {noun}{(number == 1 ? "" : "s")}";
}
