using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Support;

/// <summary>
/// The page of a rule: what it does, why it matters, an example, and what to use instead. Both examples are excerpts of
/// the rule's corpus files, so that they cannot be wrong.
/// </summary>
internal static class RulePage
{
    public static string Write(RuleInfo rule)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Id}: {rule.Title.Vi}\n\n");
        page.Append($"*{rule.Title.En}.* `{rule.Name}`, {rule.Severity.ToString().ToLowerInvariant()}\n\n");
        Section("Nội dung kiểm tra", $"Quy tắc này kiểm tra: {LowerFirst(rule.Title.Vi)}.");
        Section("Vì sao quan trọng", rule.Rationale.Vi);
        Examples(Language.Vietnamese, "Ví dụ", "Nên viết");
        Section("Cách sửa", rule.Remedy.Vi);
        page.Append("---\n\n");
        Section("What it does", $"Checks that this holds: {LowerFirst(rule.Title.En)}.");
        Section("Why it matters", rule.Rationale.En);
        Examples(Language.English, "Example", "Use instead");
        Section("How to fix it", rule.Remedy.En);
        return page.ToString().TrimEnd('\n') + "\n";

        void Section(string heading, string text) => page.Append($"## {heading}\n\n{text}\n\n");

        void Examples(Language language, string bad, string good)
        {
            var folder = Path.Combine(Repository.Corpus, "rules", rule.Id);
            if (Directory.Exists(folder))
            {
                Section(bad, Yaml(CorpusExcerpt.Of(Path.Combine(folder, "bad.yaml"), rule.Id, language)));
                Section(good, Yaml(CorpusExcerpt.Of(Path.Combine(folder, "good.yaml"), rule.Id, language)));
            }
        }
    }

    private static string Yaml(string text) => $"```yaml\n{text}```";

    // An abbreviation at the beginning keeps its letters.
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
