namespace IctReferenceFramework.Yaml;

/// <summary>
/// Short texts that a file says again and again: keys, states, owners. One of each stays near at hand, which makes
/// look-ups of keys faster, and the others do not outlive the reading.
/// </summary>
internal sealed class WordPool
{
    private const int LongestWord = 24;
    private const int MostWords = 512;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>The text that stands for all of the same letters.</summary>
    public string Shared(string text)
    {
        if (text.Length > LongestWord)
        {
            return text;
        }

        if (_words.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_words.Count < MostWords)
        {
            _words.Add(text);
        }

        return text;
    }
}
