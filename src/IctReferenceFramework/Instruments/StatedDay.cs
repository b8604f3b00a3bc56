using System.Globalization;
using System.Text.RegularExpressions;

namespace IctReferenceFramework.Instruments;

/// <summary>
/// Days in words, as instruments cite each other: <c>ngày 31 tháng 5 năm 2019</c>, <c>ngày 31/5/2019</c>.
/// </summary>
internal static partial class StatedDay
{
    /// <summary>The first day that a text names; null if it names none, or one that does not exist.</summary>
    public static DateOnly? In(string text) => Form().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups[3].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[1].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The text without the words of a day and what follows them.</summary>
    public static string Before(string text) =>
        Form().Match(text) is { Success: true } match ? text[..match.Index] : text;

    [GeneratedRegex(@"\bng[àa]y\s*(\d{1,2})\s*(?:th[áa]ng|[/.-])\s*(\d{1,2})\s*(?:n[ăa]m|[/.-])\s*(\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
