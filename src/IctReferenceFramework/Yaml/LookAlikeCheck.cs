using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Reads values and keys with the letters that are meant, and says once for each letter which ones were written: a
/// keyboard that gives one wrong letter gives it everywhere.
/// </summary>
internal sealed class LookAlikeCheck(SourceText source)
{
    private const int MostPlaces = 20;

    private readonly List<Letter> _letters = [];

    /// <summary>The text that is meant. Addresses are left as they are.</summary>
    public string Read(string text, TextSpan span)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return text;
        }

        var understood = LookAlikes.Understood(text);
        if (ReferenceEquals(understood, text))
        {
            return text;
        }

        foreach (var (_, written, meant) in LookAlikes.In(text).DistinctBy(found => found.Letter))
        {
            Add(written, meant, span, text, understood);
        }

        return understood;
    }

    public IEnumerable<Finding> ToFindings() => _letters.Select(Finding);

    private void Add(char written, char meant, TextSpan span, string text, string understood)
    {
        var letter = _letters.Find(known => known.Written == written);
        if (letter is null)
        {
            _letters.Add(letter = new(written, meant, text, understood));
        }

        var at = source.Text.IndexOf(written, span.Start, span.Length);
        letter.Places.Add(at < 0 ? source.At(span) : source.At(new TextSpan(at, at + 1)));
    }

    private Finding Finding(Letter letter)
    {
        var (code, meantCode) = (ForeignCharacters.CodeOf(letter.Written), ForeignCharacters.CodeOf(letter.Meant));
        var others = letter.Places.Count - 1;
        var more = others == 0 ? new LocalizedText("", "")
            : new($"; còn {others} chỗ nữa", $"; {English.Count(others, "other place")}");
        return Diagnostics.Finding.Of(ReadingRules.LettersAreVietnamese, letter.Places[0],
            $"Chữ '{letter.Written.ToString():value}' ({code}) chỉ giống chữ '{letter.Meant}' ({meantCode}): '{
                letter.Text:value}' viết đúng là '{letter.Understood:value}'{more.Vi}.",
            $"The letter '{letter.Written.ToString():value}' ({code}) only looks like '{letter.Meant}' ({meantCode}): '{
                letter.Text:value}' is spelt '{letter.Understood:value}'{more.En}.") with
        {
            Suggestion = letter.Meant.ToString(),
            Related = [.. letter.Places.Skip(1).Take(MostPlaces).Select(
                place => new RelatedLocation(place, new("Ở đây nữa.", "Here too.")))],
        };
    }

    private sealed record Letter(char Written, char Meant, string Text, string Understood)
    {
        public List<Location> Places { get; } = [];
    }
}
