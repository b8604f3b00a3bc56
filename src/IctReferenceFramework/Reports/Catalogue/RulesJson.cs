using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Rules as JSON for machines, in both languages.</summary>
internal static class RulesJson
{
    /// <summary>Writes the rules as UTF-8 text.</summary>
    public static void Write(IEnumerable<RuleInfo> rules, Stream stream) => JsonWriting.Write(stream, writer =>
    {
        writer.WriteStartArray();
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("name", rule.Name);
            writer.WriteString("severity", Kebab.Of(rule.Severity));
            writer.WriteText("title", rule.Title);
            writer.WriteText("rationale", rule.Rationale);
            writer.WriteText("remedy", rule.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
