using System.Globalization;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>Reads the value of a scalar.</summary>
internal delegate bool ScalarParser<T>(YamlNode node, out T value);

/// <summary>How scalars become values. What the structure check let pass, these read; all else is absent.</summary>
internal static class ScalarParsers
{
    public static bool Text(YamlNode node, out string value)
    {
        value = node.Text;
        return node.Kind == YamlKind.Text;
    }

    public static bool Whole(YamlNode node, out int value)
    {
        var number = node.Kind switch
        {
            YamlKind.Integer => ScalarValue.Integer(node.Text) ?? double.NaN,
            YamlKind.Number => ScalarValue.Number(node.Text),
            _ => double.NaN,
        };
        var isWhole = number is >= int.MinValue and <= int.MaxValue && double.IsInteger(number);
        value = isWhole ? (int)number : 0;
        return isWhole;
    }

    public static bool Number(YamlNode node, out double value)
    {
        value = node.Kind switch
        {
            YamlKind.Integer => ScalarValue.Integer(node.Text) ?? double.NaN,
            YamlKind.Number => ScalarValue.Number(node.Text),
            _ => double.NaN,
        };
        return double.IsFinite(value);
    }

    public static bool Flag(YamlNode node, out bool value)
    {
        value = node.Text is ['t' or 'T', ..];
        return node.Kind == YamlKind.Boolean;
    }

    public static bool Date(YamlNode node, out DateOnly value) =>
        DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public static bool Start(YamlNode node, out PartialDate value) => PartialDate.TryParse(
        node.Kind == YamlKind.Integer && ScalarValue.Integer(node.Text) is { } year
            ? year.ToString(CultureInfo.InvariantCulture)
            : node.Text,
        out value);

    public static bool Choice<T>(YamlNode node, out T value)
        where T : struct, Enum => Kebab.TryParse(node.Text, out value);
}
