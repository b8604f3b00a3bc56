using System.Text.RegularExpressions;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// The core schema of YAML 1.2 (section 10.3): what a plain scalar is. <c>no</c>, <c>012</c> and <c>12:30</c>
/// are not what YAML 1.1 made of them.
/// </summary>
internal static partial class CoreSchema
{
    public static YamlKind KindOf(string plain)
    {
        switch (plain)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return YamlKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return YamlKind.Boolean;
        }

        if (plain[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
        {
            return YamlKind.Text;
        }

        return Integer().IsMatch(plain) ? YamlKind.Integer : Number().IsMatch(plain) ? YamlKind.Number : YamlKind.Text;
    }

    [GeneratedRegex(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(
        @"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
