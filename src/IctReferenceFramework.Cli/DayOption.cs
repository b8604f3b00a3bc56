using System.CommandLine;
using System.Globalization;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli;

/// <summary>The option <c>--as-of</c>: the day that law, provinces and dates are judged by.</summary>
internal static class DayOption
{
    public static Option<string?> Create(CliTexts texts) =>
        new("--as-of") { HelpName = "YYYY-MM-DD",
        Description = texts.Text("Ngày đánh giá (mặc định: hôm nay, giờ Việt Nam).",
        "Day of the evaluation (default: today in Viet Nam).") };

    /// <summary>The day that was given, or today in Viet Nam.</summary>
    /// <exception cref="UsageException">It is not a real day.</exception>
    public static DateOnly Resolve(string? value, CliTexts texts) =>
        value is null ? new ValidationOptions().AsOf
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new UsageException(NotADay(texts, "--as-of", value));

    private static string NotADay(CliTexts texts, string option, string value) => texts.Text(
        $"{option}: '{value}' không phải là ngày hợp lệ; ghi theo dạng năm-tháng-ngày, ví dụ 2026-11-22.",
        $"{option}: '{value}' is not a real day written year-month-day, such as 2026-11-22.");
}
