using System.Buffers;

namespace IctReferenceFramework.Text;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    private static readonly SearchValues<char> OfIds = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>
    /// The candidate nearest to a word, compared without tone marks and case, or <see langword="null"/> if none is
    /// near enough: at most one slip in three letters, none in words of up to three. A tie goes to the candidate that
    /// comes first.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > 100)
        {
            return null;
        }

        var folded = FoldId(word);
        string? nearest = null;
        var least = SlipsAllowed(folded.Length) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(folded, FoldId(candidate), least);
            if (distance < least && candidate != word)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>
    /// The id that a name would make: lower-case words without tone marks, joined by hyphens; null if empty.
    /// </summary>
    public static string? ToId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsId(text))
        {
            return text;
        }

        var words = VietnameseLetters.Fold(text).Split(
            [' ', '_', '.', '/', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var id = string.Concat(string.Join('-', words)
            .Where(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'));
        return id.Length == 0 ? null : id;
    }

    private static bool IsId(string text) => text is ([not '-', .., not '-'] or [not '-'])
        && !text.AsSpan().ContainsAnyExcept(OfIds) && !text.Contains("--", StringComparison.Ordinal);

    // Ids and keys are kebab-case: camelCase, snake_case and spaces are slips of the same kind as a missing tone mark.
    internal static string FoldId(string word) =>
        VietnameseLetters.Fold(SplitWords(word)).Replace('_', '-').Replace(' ', '-');

    /// <summary>How many slips a word of a length may have and still be recognised.</summary>
    internal static int SlipsAllowed(int length) => length <= 3 ? 0 : length / 3;

    private static string SplitWords(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange('A', 'Z'))
        {
            return word;
        }

        return string.Concat(word.Select((c, i) =>
            c is >= 'A' and <= 'Z' && i > 0 && char.IsLower(word[i - 1]) ? $"-{c}" : c.ToString()));
    }

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), up to a limit.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var rows = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        var (beforeLast, last, row) = rows;
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
