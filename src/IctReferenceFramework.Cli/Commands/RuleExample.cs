using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary>The example of a rule and what to use instead, from the page of the rule.</summary>
internal static class RuleExample
{
    private static readonly LocalizedText Wrong = new("Ví dụ", "Example");

    private static readonly LocalizedText Right = new("Nên viết", "Use instead");

    /// <summary>Both, each under its heading; empty for a rule that is not about what is written.</summary>
    public static string Of(string rule, Language language)
    {
        using var stream = typeof(RuleExample).Assembly.GetManifestResourceStream($"rules/{rule}.md");
        if (stream is null)
        {
            return "";
        }

        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd().ReplaceLineEndings("\n");
        return Section(page, Wrong.In(language)) + Section(page, Right.In(language));
    }

    private static string Section(string page, string heading)
    {
        const string Fence = "```yaml\n";
        var at = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        var begin = at < 0 ? -1 : page.IndexOf(Fence, at, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf("```", begin + Fence.Length, StringComparison.Ordinal);
        return end < 0 ? "" : $"\n{heading}:\n\n" + string.Join('\n',
            page[(begin + Fence.Length)..end].TrimEnd('\n').Split('\n').Select(line => $"  {line}".TrimEnd())) + "\n";
    }
}
