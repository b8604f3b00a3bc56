using System.Text;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Office;

/// <summary>Text of users as office documents bear it.</summary>
internal static class OfficeText
{
    /// <summary>A cell of a worksheet holds no more.</summary>
    private const int Longest = 32_000;

    /// <summary>The text with control signs spelt out, which no XML could hold.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in PrintableText.Escape(text).EnumerateRunes())
        {
            // Runes mend halves of signs; these two are no characters for XML.
            if (rune.Value is not (0xFFFE or 0xFFFF))
            {
                safe.Append(rune.ToString());
            }

            if (safe.Length >= Longest)
            {
                return safe.Append('…').ToString();
            }
        }

        return safe.ToString();
    }
}
