using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>The Vietnamese words that people write for choices; the list is data (<c>choices.yaml</c>).</summary>
internal static class ChoiceWords
{
    private static readonly Lazy<ILookup<string, string>> Data = new(Read);

    /// <summary>All words with their choices.</summary>
    public static IEnumerable<(string Word, string Value)> All =>
        Data.Value.SelectMany(words => words.Select(value => (words.Key, value)));

    /// <summary>The one choice of a list that a word stands for; null if there is none, or more than one.</summary>
    public static string? Meant(string text, IEnumerable<string> list)
    {
        var meant = Data.Value[Folded(text)].Intersect(list).Take(2).ToList();
        return meant is [var only] ? only : null;
    }

    private static string Folded(string text) => text.Length > 100 ? ""
        : VietnameseLetters.Fold(text).Trim().Replace('-', ' ').Replace('_', ' ');

    // Structure is looked at before anything that reads data files: the list is read as it is.
    private static ILookup<string, string> Read()
    {
        var root = CompiledTree.Of("choices.yaml").Root;
        return (from choice in root.Find("choices")!.Value.Value.Items
                from word in choice.Find("also")!.Value.Value.Items
                select (Word: Folded(word.Text), Value: choice.Find("value")!.Value.Value.Text))
            .ToLookup(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
    }
}
