using System.Text;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Baselines;

/// <summary>Text of a user in a form that is short, harmless, and the same wherever it is written.</summary>
internal static class PlainText
{
    private const int Longest = 120;
    private const int HashLength = 16;

    /// <summary>
    /// The text if it is a short line of ordinary characters; else its beginning and a hash that tells it from all
    /// others.
    /// </summary>
    public static string Of(string text) =>
        text.Length <= Longest && text.All(IsOrdinary) ? text
            : $"{Shown(text, Longest / 2)}… {Hash(text)[..HashLength]}";

    /// <summary>The text on one line for a reader, cut where it is long.</summary>
    public static string Shown(string text, int longest)
    {
        var shown = new string([.. text.Take(longest).Select(c => IsOrdinary(c) ? c : '?')]);
        return text.Length > longest ? shown + "…" : shown;
    }

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(text)));

    // No control characters, direction marks, foreign line breaks or halves of a pair: they do not come back as they
    // went.
    private static bool IsOrdinary(char c) =>
        c is >= ' ' and < '\u007F' or > '\u00A0' && c is not (
            '\u00AD' or (>= '\u2028' and <= '\u202E') or (>= '\u200B' and <= '\u200F')
            or (>= '\u2060' and <= '\u206F') or (
                >= '\uD800' and <= '\uDFFF') or '\u061C' or (>= '\uFFF0' and <= '\uFFFF') or '\uFEFF');
}
