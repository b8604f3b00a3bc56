using IctReferenceFramework.Text;

namespace IctReferenceFramework.Localities;

/// <summary>
/// Names of places as people write them: with or without diacritics, hyphens, and the word for what the place is.
/// </summary>
internal static class PlaceName
{
    private static readonly string[] Before = ["tinh ", "thanh pho ", "tp ", "thu do "];
    private static readonly string[] After = [" province", " city"];

    /// <summary>True if a name begins with the word for a city, false for a province, null for neither.</summary>
    public static bool? IsMunicipality(string name) => VietnameseLetters.Fold(name) switch
    {
        var text when text.StartsWith("tinh ", StringComparison.Ordinal) => false,
        var text when text.StartsWith("thanh pho ", StringComparison.Ordinal) => true,
        _ => null,
    };

    /// <summary>What names are compared by.</summary>
    public static string Plain(string name)
    {
        var text = string.Concat(VietnameseLetters.Fold(name).Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        text = Before.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) is { } before
            ? text[before.Length..] : text;
        return After.FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal)) is { } after
            ? text[..^after.Length] : text;
    }
}
