using System.CommandLine;
using System.Globalization;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>The option <c>--max-findings</c>: how many findings of a file are shown.</summary>
internal static class MaxFindingsOption
{
    private const string All = "all";

    public static Option<string?> Create(CliTexts texts) => new("--max-findings") { HelpName = "N|all", Description = texts.MaxFindingsOption };

    /// <summary>The number; <see langword="null"/> for the limit of the form.</summary>
    /// <exception cref="UsageException">It is neither a number nor <c>all</c>.</exception>
    public static int? Resolve(string? value, CliTexts texts) =>
        value is null ? null
        : value == All ? ReportOptions.All
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new UsageException(texts.NotANumber("--max-findings", value));
}
