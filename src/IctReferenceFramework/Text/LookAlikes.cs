using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace IctReferenceFramework.Text;

/// <summary>
/// Letters that look like those of Vietnamese and are others: of Icelandic and Ewe for <c>Đ</c>, of Cyrillic, of full
/// width. Old fonts, other keyboards and scanned texts bring them. One table for all that reads names, numbers and ids.
/// </summary>
internal static class LookAlikes
{
    // Eth and African d stand for đ whatever they stand in: no Vietnamese word has them.
    private const string Eths = "\u00D0\u0189\u00F0\u0256";
    private const string ForEths = "\u0110\u0110\u0111\u0111";

    private const string Cyrillic =
        "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
        + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455";

    private const string ForCyrillic = "ABEKMHOPCTYXIJSaeopcyxijs";

    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    private static readonly SearchValues<char> All = SearchValues.Create(Eths + Cyrillic
        + string.Concat(Enumerable.Range(FullWidthFirst, FullWidthLast - FullWidthFirst + 1).Select(c => (char)c)));

    private static readonly FrozenDictionary<char, char> Meant = (Eths + Cyrillic).Zip(ForEths + ForCyrillic)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>
    /// The text with the letters that are meant. Words with a letter that is neither Vietnamese nor looks so are of
    /// another language and left alone.
    /// </summary>
    public static string Understood(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(All))
        {
            return text;
        }

        var result = new StringBuilder(text);
        foreach (var (at, _, meant) in In(text))
        {
            result[at] = meant;
        }

        return result.ToString();
    }

    /// <summary>The look-alikes of a text: where, which letter, and which is meant.</summary>
    public static IEnumerable<(int At, char Letter, char Meant)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny(All) ? Found(text) : [];
    }

    private static IEnumerable<(int At, char Letter, char Meant)> Found(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsFullWidth(c))
            {
                yield return (i, c, (char)(c - FullWidthOffset));
            }
            else if (Meant.TryGetValue(c, out var meant) && !IsInForeignWord(text, i))
            {
                yield return (i, c, meant);
            }
        }
    }

    private static bool IsFullWidth(char c) => c is '\uFF0D' or '\uFF0F' or (>= '\uFF10' and <= '\uFF19')
        or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');

    private static bool IsInForeignWord(string text, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        while (last < text.Length - 1 && char.IsLetter(text[last + 1]))
        {
            last++;
        }

        foreach (var c in text.AsSpan(first, last - first + 1))
        {
            if (!char.IsAscii(c) && !Meant.ContainsKey(c) && !IsFullWidth(c) && !VietnameseLetters.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
