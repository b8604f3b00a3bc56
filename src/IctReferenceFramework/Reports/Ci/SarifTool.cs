using System.Text.Json;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>The tool of a SARIF log and the rules that its results name.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter writer, SarifContent content)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "ictref");
        writer.WriteString("fullName", $"IctReferenceFramework {ToolVersion.Text}");
        writer.WriteString("version", ToolVersion.Text);
        writer.WriteString("semanticVersion", ToolVersion.Text);
        writer.WriteString("language", content.LanguageTag);
        writer.WriteStartArray("rules");
        foreach (var rule in content.Rules)
        {
            WriteRule(writer, rule, content.Language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("supportedTaxonomies");
        for (var i = 0; i < content.Taxonomies.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("name", content.Taxonomies[i].Id);
            writer.WriteNumber("index", i);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteRule(Utf8JsonWriter writer, RuleInfo rule, Language language)
    {
        var (why, what) = (HeadingTexts.Why.In(language), ReportTexts.WhatToDo.In(language));
        var (rationale, remedy) = (rule.Rationale.In(language), rule.Remedy.In(language));
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name",
            string.Concat(rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        writer.WriteMessage("shortDescription", $"{rule.Title.In(language)}.");
        writer.WriteMessage("fullDescription", rationale);
        writer.WriteMessage("help", $"{why}: {rationale}\n{what}: {remedy}",
            $"**{why}.** {MarkdownPage.Escape(rationale)}\n\n**{what}.** {MarkdownPage.Escape(remedy)}\n\n`ictref "
                + $"explain {rule.Id}`");
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteStrings("tags", ["architecture", "compliance"]);
        writer.WriteString("precision", "high");
        writer.WriteString("problem.severity",
            rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
