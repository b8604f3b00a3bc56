using System.Text.RegularExpressions;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// The text as YamlDotNet gets it. Where it is stricter or looser than YAML 1.2, single characters are replaced, so
/// that offsets stay what they are.
/// </summary>
internal static partial class ParserText
{
    /// <summary>The text as the parser gets it first.</summary>
    public static string Of(string text) => WithLineEnd(WithoutForeignBreaks(text));

    // A last line without its end is read short: of '|' and a line of spaces the parser forgets the break.
    private static string WithLineEnd(string text) => text is [] or [.., '\n' or '\r'] ? text : text + "\n";

    /// <summary>
    /// NEL, LS and PS break lines in YAML 1.1, and for YamlDotNet. In 1.2 they are ordinary characters; they are read
    /// as no-break spaces.
    /// </summary>
    private static string WithoutForeignBreaks(string text) =>
        !text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029') ? text
        : text.Replace('\u0085', '\u00A0').Replace('\u2028', '\u00A0').Replace('\u2029', '\u00A0');

    /// <summary>
    /// Lines that hold nothing, or only a comment, may begin with tabs in YAML 1.2, but YamlDotNet stops at some of
    /// them.
    /// <see langword="null"/> if there are none.
    /// </summary>
    public static string? WithoutTabsInEmptyLines(string text) =>
        !text.Contains('\t', StringComparison.Ordinal) || !EmptyLineWithTab().IsMatch(text) ? null
        : EmptyLineWithTab().Replace(text, match => match.Value.Replace('\t', ' '));

    [GeneratedRegex(@"(?<=^|[\r\n])[ \t]*\t[ \t]*(?=[\r\n#]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLineWithTab();
}
