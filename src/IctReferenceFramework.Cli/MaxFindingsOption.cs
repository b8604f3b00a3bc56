using System.CommandLine;
using System.Globalization;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>The option <c>--max-findings</c>: how many findings of a file are shown.</summary>
internal static class MaxFindingsOption
{
    private const string All = "all";

    public static Option<string?> Create(CliTexts texts) =>
        new("--max-findings") { HelpName = "N|all",
        Description = texts.Text("Số phát hiện tối đa được ghi của mỗi tệp (mặc định: 500), hoặc all để ghi hết.",
        "Number of findings shown of each file (default: 500), or all of them.") };

    /// <summary>The number; <see langword="null"/> for the limit of the form.</summary>
    /// <exception cref="UsageException">It is neither a number nor <c>all</c>.</exception>
    public static int? Resolve(string? value, CliTexts texts) =>
        value is null ? null
        : value == All ? ReportOptions.All
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new UsageException(NotANumber(texts, "--max-findings", value));

    private static string NotANumber(CliTexts texts, string option, string value) => texts.Text(
        $"{option}: '{value}' không phải số nguyên dương, cũng không phải all.",
        $"{option}: '{value}' is neither a positive whole number nor 'all'.");
}
