using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Localities;

/// <summary>Names of places as people write them: with or without diacritics, hyphens, and the word for what the place is.</summary>
internal static class PlaceName
{
    private static readonly string[] Before = ["tinh ", "thanh pho ", "tp "];
    private static readonly string[] After = [" province", " city"];

    /// <summary>What names are compared by.</summary>
    public static string Plain(string name)
    {
        var text = string.Concat(VietnameseLetters.Fold(name).Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        text = Before.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) is { } before ? text[before.Length..] : text;
        return After.FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal)) is { } after ? text[..^after.Length] : text;
    }
}
