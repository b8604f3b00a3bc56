namespace IctReferenceFramework.Text;

/// <summary>
/// Suggests words of one list. Each word is folded once, and after a million comparisons it stops suggesting: a file
/// with thousands of slips gets its findings in a second, the first of them with suggestions.
/// </summary>
internal sealed class SpellChecker(IEnumerable<string> candidates)
{
    private const int Budget = 1_000_000;

    private readonly ILookup<int, (string Word, string Folded)> _byLength = candidates
        .Distinct(StringComparer.Ordinal)
        .Select(word => (Word: word, Folded: Spelling.FoldId(word)))
        .ToLookup(candidate => candidate.Folded.Length);

    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private int _comparisons;

    /// <summary>The candidate nearest to a word, as <see cref="Spelling.Nearest"/> finds it.</summary>
    public string? Nearest(string word)
    {
        if (_known.TryGetValue(word, out var nearest))
        {
            return nearest;
        }

        if (word.Length > 0 && _comparisons < Budget)
        {
            nearest = Spelling.Nearest(word, Similar(word).ToList());
        }

        return _known[word] = nearest;
    }

    private IEnumerable<string> Similar(string word)
    {
        var length = Spelling.FoldId(word).Length;
        var slips = Spelling.SlipsAllowed(length);
        for (var near = length - slips; near <= length + slips; near++)
        {
            foreach (var (candidate, _) in _byLength[near])
            {
                _comparisons++;
                yield return candidate;
            }
        }
    }
}
