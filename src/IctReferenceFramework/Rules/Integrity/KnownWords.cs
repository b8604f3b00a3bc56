using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

/// <summary>The words of a vocabulary, found by the names that people know them by and across slips.</summary>
internal sealed class KnownWords
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly SpellChecker _spelling;

    public KnownWords(IEnumerable<(string Id, LocalizedText Name)> words)
    {
        var all = words.ToList();
        foreach (var (id, name) in all)
        {
            _byName.TryAdd(VietnameseLetters.Fold(name.Vi), id);
            _byName.TryAdd(VietnameseLetters.Fold(name.En), id);
        }

        Ids = string.Join(", ", all.Select(word => word.Id));
        _spelling = new(all.Select(word => word.Id));
    }

    /// <summary>All ids, for messages.</summary>
    public string Ids { get; }

    /// <summary>The id that was probably meant, or <see langword="null"/>.</summary>
    public string? Meant(string text) =>
        _byName.GetValueOrDefault(VietnameseLetters.Fold(text.Length <= 200 ? text : ""))
            ?? _byName.GetValueOrDefault(VietnameseLetters.Fold(text.Length <= 200 ? text : "").Replace('-', ' '))
            ?? ChoiceWords.Meant(text, _byName.Values) ?? _spelling.Nearest(text);
}
