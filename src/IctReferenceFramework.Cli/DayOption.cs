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
        : throw new UsageException(texts.NotADay("--as-of", value));
}
