using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Office;

/// <summary>Text of users as office documents bear it.</summary>
internal static class OfficeText
{
    /// <summary>A cell of a worksheet holds no more.</summary>
    private const int Longest = 32_000;

    /// <summary>The text with control signs spelt out, which no XML could hold.</summary>
    public static string Safe(string text) =>
        PrintableText.Escape(text.Length <= Longest ? text : text[..Longest] + "…").Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal);
}
