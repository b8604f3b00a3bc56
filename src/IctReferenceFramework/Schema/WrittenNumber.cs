using System.Text.RegularExpressions;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Numbers as people write them in Vietnamese, and as the format reads them: point for decimals, nothing between
/// thousands.
/// </summary>
internal static partial class WrittenNumber
{
    /// <summary>
    /// The number that a text means, as the format reads it; null if it is not a number, or more than one could be
    /// meant.
    /// </summary>
    public static string? Meant(string text)
    {
        var bare = text.Trim().TrimEnd('%').TrimEnd();
        return CoreSchema.KindOf(bare) is YamlKind.Integer or YamlKind.Number
            && double.IsFinite(ScalarValue.Number(bare)) ? bare
            : Decimal().IsMatch(bare) && !Thousand().IsMatch(bare) ? bare.Replace(',', '.')
            : Grouped().Match(bare) is { Success: true } grouped ? Ungrouped(grouped)
            : null;
    }

    /// <summary>
    /// True for <c>1.200</c>: one and a fifth as the format reads it, twelve hundred as a Vietnamese reader does.
    /// </summary>
    public static bool IsAmbiguous(string plain) => PointAndThree().IsMatch(plain);

    /// <summary>The whole number that an ambiguous one may mean.</summary>
    public static string AsThousands(string plain) => plain.Replace(".", "", StringComparison.Ordinal);

    // Each group is divided by the same sign; what divides the decimals is the other one.
    private static string? Ungrouped(Match grouped)
    {
        var sign = grouped.Groups["sign"].Value;
        var rest = grouped.Groups["rest"].Value;
        return rest.Length > 0 && rest[..1] == sign ? null
            : grouped.Groups["whole"].Value.Replace(sign, "", StringComparison.Ordinal) + rest.Replace(',', '.');
    }

    [GeneratedRegex(@"\A[-+]?[0-9]+,[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    // '1,500' is one and a half in Vietnamese and fifteen hundred in English.
    [GeneratedRegex(@"\A[-+]?[1-9][0-9]{0,2},[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousand();

    [GeneratedRegex(@"\A(?<whole>[-+]?[0-9]{1,3}(?<sign>[., _\u00A0\u2009\u202F'])[0-9]{3}(\k<sign>[0-9]{3})*)(?<rest>[.,][0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A[-+]?[1-9][0-9]{0,2}\.[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PointAndThree();
}
