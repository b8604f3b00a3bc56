using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>
/// Finds laws and ordinances by name and day, or by name and year: decisions cite them so, with or without number.
/// </summary>
internal sealed partial class LawNames
{
    private const int LongestName = 300;
    private const int MostOftenUsed = 3;

    // What a title may hold beside the name of the law.
    private static readonly string[] Fillers =
    [
        "bo sung mot so dieu cua ", "bo sung mot so dieu ", "bo sung ", "mot so dieu cua ", "cac ",
    ];

    private readonly ILookup<string, LegalInstrument> _byName;

    public LawNames(IEnumerable<LegalInstrument> instruments) =>
        _byName = instruments.Where(instrument => instrument.Kind.Code is "L" or "PL")
            .ToLookup(instrument => Name(instrument.Title.Vi), StringComparer.Ordinal);

    /// <summary>
    /// The law that a text names, and the day that it states; null if the text names none that is registered, or
    /// neither day nor year is known.
    /// </summary>
    /// <param name="text">Such as <c>Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015</c>.</param>
    /// <param name="date">The day of issue, where it stands beside the text.</param>
    /// <param name="by">Of two laws of one year and name the one issued by this day is meant.</param>
    public NamedLaw? Find(string text, DateOnly? date, DateOnly by)
    {
        if (text.Length > LongestName || !Start().IsMatch(VietnameseLetters.Fold(text)))
        {
            return null;
        }

        var stated = StatedDay.In(text);
        var year = stated?.Year ?? date?.Year ?? YearIn(text);
        var day = date ?? stated;
        var name = Name(text);
        var same = _byName[name].Concat(_byName.Where(laws => laws.Key != name && IsShortened(name, laws.Key))
            .SelectMany(laws => laws).Where(law => day is not null && law.Date == day)).ToList();
        if (year is null || same.Count == 0)
        {
            return null;
        }

        var law = same.Find(known => day is not null && known.Date == day)
            ?? same.Where(known => day is null && known.Date?.Year == year && known.Date <= by)
                .OrderBy(known => known.Date).LastOrDefault()
            ?? same.Find(known => day is null && known.Date is null && known.NumberYear == year);
        return new(law, [.. same], stated);
    }

    /// <summary>All laws of a name, or those of the year that stands with it.</summary>
    public IReadOnlyList<LegalInstrument> Named(string text) =>
        text.Length > LongestName || !Start().IsMatch(VietnameseLetters.Fold(text)) ? []
        : [.. _byName[Name(text)].Where(law => YearIn(text) is not { } year || law.Date?.Year == year)];

    // Long names are cited with words left out, or with one more; of the very day there is no other law of such words.
    private static bool IsShortened(string name, string full)
    {
        var (words, all) = (name.Split(' ').ToHashSet(), full.Split(' ').ToHashSet());
        return words.Count > MostOftenUsed && all.Count > MostOftenUsed
            && (words.IsSubsetOf(all) || all.IsSubsetOf(words));
    }

    // Only the words of the name: no number, day, year or what is in brackets.
    private static string Name(string text)
    {
        var folded = VietnameseLetters.Fold(StatedDay.Before(text));
        folded = Beside().Replace(folded, " ").Replace(',', ' ').Replace(';', ' ');
        folded = string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
        foreach (var filler in Fillers)
        {
            folded = folded.Replace(filler, "", StringComparison.Ordinal);
        }

        return folded;
    }

    private static int? YearIn(string text) =>
        Year().Match(VietnameseLetters.Fold(text)) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:bo luat|luat|phap lenh) ")]
    private static partial Regex Start();

    [GeneratedRegex(@"\(.*?\)|\bso \S*\d\S*|\b\d+/\d{4}/\S+|\b(?:nam )?(?:19|20)\d{2}\b.*$|\bcua quoc hoi\b.*$|\bda duoc .*$|\bduoc quoc hoi .*$")]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?:^| |\()(?:nam )?((?:19|20)\d{2})(?:$|[ .;,)])")]
    private static partial Regex Year();
}
