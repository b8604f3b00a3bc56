using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace IctReferenceFramework.Text;

/// <summary>
/// Composition and folding of Vietnamese letters from a table of our own: the platform's normalisation silently does
/// nothing where globalization is invariant, as it is in many containers.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly SearchValues<char> Marks =
        SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323");

    private static readonly SearchValues<char> AlreadyFolded =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./:");

    // Each group: the letter without tone mark, then with the five marks in the order of Tones.
    private static readonly string[] Groups =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private static readonly (char Base, char Mark, char Composed)[] Shapes =
    [
        ('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'),
        ('u', '\u031B', 'ư'), ('A', '\u0306', 'Ă'), ('A', '\u0302', 'Â'), ('E', '\u0302', 'Ê'), ('O', '\u0302', 'Ô'),
        ('O', '\u031B', 'Ơ'), ('U', '\u031B', 'Ư'),
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions();

    private static readonly FrozenDictionary<char, char> PlainLetters = BuildPlainLetters();

    /// <summary>The text with every Vietnamese letter composed (NFC); other characters are left as they are.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (result.Length > 0 && TryCompose(result[^1], c, out var composed))
            {
                result[^1] = composed;
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>True for a letter of Vietnamese that is not of plain Latin.</summary>
    internal static bool IsLetter(char c) => PlainLetters.ContainsKey(c);

    /// <summary>True if <see cref="Compose"/> would not change the text.</summary>
    public static bool IsComposed(string text) => ReferenceEquals(Compose(text), text) || Compose(text) == text;

    /// <summary>
    /// The text as it is searched: composed, without look-alikes and tone marks, <c>đ</c> as <c>d</c>, in lower case,
    /// white space folded.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Ids and keys, which most texts that are folded are.
        if (!text.AsSpan().ContainsAnyExcept(AlreadyFolded))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in LookAlikes.Understood(Compose(text)))
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(char.ToLowerInvariant(PlainLetters.GetValueOrDefault(c, c)));
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        if (Compositions.TryGetValue((letter, mark), out composed))
        {
            return true;
        }

        // A tone mark may stand before the mark of the letter's shape: a + dot below + circumflex.
        foreach (var tone in Tones)
        {
            foreach (var shape in Shapes)
            {
                if (shape.Mark == mark
                    && Compositions.TryGetValue((shape.Base, tone), out var toned) && toned == letter)
                {
                    composed = Compositions[(shape.Composed, tone)];
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenDictionary<(char, char), char> BuildCompositions()
    {
        var table = new Dictionary<(char, char), char>();
        foreach (var group in Groups)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                table[(group[0], Tones[tone])] = group[tone + 1];
            }
        }

        foreach (var (letter, mark, composed) in Shapes)
        {
            table[(letter, mark)] = composed;
        }

        return table.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, char> BuildPlainLetters()
    {
        var plain = new Dictionary<char, char> { ['đ'] = 'd', ['Đ'] = 'D' };
        var bases = Shapes.ToDictionary(shape => shape.Composed, shape => shape.Base);
        foreach (var group in Groups)
        {
            foreach (var letter in group)
            {
                plain[letter] = bases.GetValueOrDefault(group[0], group[0]);
            }
        }

        return plain.ToFrozenDictionary();
    }
}
