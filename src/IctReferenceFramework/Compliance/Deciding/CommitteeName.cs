using System.Text.RegularExpressions;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>
/// The People's Committee as decisions name it: by itself, by its chairman, and as it stands above a signature
/// (<c>TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH</c>).
/// </summary>
internal static partial class CommitteeName
{
    private static readonly string[] Committee = ["uy ban nhan dan", "ubnd"];

    // Authorities below the province: the decision must be the province's own.
    private static readonly string[] Below = ["huyen ", "quan ", "thi xa ", "xa ", "phuong ", "so "];

    private static readonly string[] WordsForProvince = ["", "tinh", "thanh pho", "tp"];

    /// <summary>True if an issuer is the committee of a locality, or its chairman, on a day.</summary>
    public static bool IsOf(Locality locality, string issuer, DateOnly day)
    {
        var text = Plain(issuer);
        var committee = Committee.FirstOrDefault(name => text.StartsWith(name, StringComparison.Ordinal));
        if (committee is null && !Chairman().IsMatch(VietnameseLetters.Fold(issuer)))
        {
            return false;
        }

        var place = text[(committee?.Length ?? 0)..].Trim();
        if (Array.Exists(Below, word => place.StartsWith(word, StringComparison.Ordinal)))
        {
            return locality.Level is { Value: not AdministrativeLevel.Province };
        }

        return WordsForProvince.Contains(place)
            || ProvinceNames.Of(locality, day).Any(name => PlaceName.Plain(name) == PlaceName.Plain(place));
    }

    // Without the words of a signature, and what stands between them.
    private static string Plain(string issuer)
    {
        var folded = string.Concat(VietnameseLetters.Fold(issuer)
            .Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : ' '));
        folded = Roles().Replace(string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)), " ");
        return string.Join(' ', folded.Replace('.', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\b(?:tm|thay mat|kt|tuq|tl)\b\.?|(?:\bq\b\.? ?|\bquyen |\bpho )?\bchu tich\b")]
    private static partial Regex Roles();

    [GeneratedRegex(@"\bchu tich\b")]
    private static partial Regex Chairman();
}
