using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>What is to be written in the place of a finding, so that it is still YAML.</summary>
internal static class SuggestedText
{
    /// <summary>
    /// The text, in quotes where what it replaces is, or where it needs them; null where nothing is suggested or there
    /// is no text.
    /// </summary>
    public static string? For(Finding finding)
    {
        if (finding.Suggestion is not { } suggestion || !finding.Location.IsInText || finding.Location.Span.Length == 0)
        {
            return null;
        }

        // Of a value of the wrong type the suggestion is YAML already: a text in quotes, a list, a number.
        if (finding.Rule == StructureRules.ValueHasTheRightType || finding.Rule == StructureRules.FormatIsKnown)
        {
            return suggestion;
        }

        var first = finding.Location.Source!.Text[finding.Location.Span.Start];
        return first is '"' or '\'' || NeedsQuotes(suggestion)
            ? $"\"{suggestion
                .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : suggestion;
    }

    private static bool NeedsQuotes(string text) =>
        text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] == '/')
            || text.IndexOfAny([':', '#', ',', '[', ']', '{', '}', '"', '\'']) >= 0;
}
