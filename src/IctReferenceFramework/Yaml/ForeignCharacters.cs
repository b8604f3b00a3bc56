using System.Buffers;
using System.Globalization;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Characters that word processors and web pages put where YAML asks for a plain one: they look the same, or nearly so,
/// and mean nothing to YAML.
/// </summary>
internal static class ForeignCharacters
{
    private const string SpaceList =
        "\u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004"
        + "\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private const string DashList =
        "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00B7\u25AA\u25CF\u25E6\u2023\uF0B7";

    /// <summary>White space that is no space of YAML, and characters without width.</summary>
    public static SearchValues<char> Spaces { get; } = SearchValues.Create(SpaceList);

    /// <summary>Signs that begin an item of a list in word processors.</summary>
    public static SearchValues<char> Dashes { get; } = SearchValues.Create(DashList);

    /// <summary>All that may make a plain value or key other than it looks.</summary>
    public static SearchValues<char> All { get; } =
        SearchValues.Create(SpaceList + DashList + OpeningQuotes + ClosingQuotes);

    private const string OpeningQuotes = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u2039\uFF02\uFF07";

    private const string ClosingQuotes = "\u201D\u201C\u2019\u2018\u00BB\u203A\uFF02\uFF07";

    public static bool IsSpace(char c) => Spaces.Contains(c);

    public static bool IsOpeningQuote(char c) => OpeningQuotes.Contains(c, StringComparison.Ordinal);

    public static bool IsClosingQuote(char c) => ClosingQuotes.Contains(c, StringComparison.Ordinal);

    /// <summary>The code of a character, such as <c>U+00A0</c>.</summary>
    public static string CodeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
