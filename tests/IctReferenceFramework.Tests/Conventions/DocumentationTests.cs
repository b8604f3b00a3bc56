using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>Documents that are made of rules, data and corpus; run with ICTREF_ACCEPT=1 to write them anew.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Rules { get; } = [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Fact]
    public void The_schema_for_editors_is_the_one_published() =>
        Snapshot.VerifyFile(Schemas.ForEditors(ReferenceFrameworks.Default), "schemas/architecture-829-2019.schema.json");

    [Theory]
    [InlineData(Language.Vietnamese, "docs/frameworks/829-2019.vi.md")]
    [InlineData(Language.English, "docs/frameworks/829-2019.md")]
    public void The_page_of_the_framework_is_up_to_date(Language language, string path) =>
        Snapshot.VerifyFile(FrameworkMarkdown.Write(ReferenceFrameworks.Default, language), path);

    [Fact]
    public void The_pages_of_the_profiles_are_up_to_date()
    {
        foreach (var profile in Profiles.All)
        {
            Snapshot.VerifyFile(FrameworkMarkdown.Write(profile, ReferenceFrameworks.Default, Language.Vietnamese), $"docs/frameworks/{profile.Id}.vi.md");
            Snapshot.VerifyFile(FrameworkMarkdown.Write(profile, ReferenceFrameworks.Default, Language.English), $"docs/frameworks/{profile.Id}.md");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_of_a_rule_is_up_to_date(string id) =>
        Snapshot.VerifyFile(Page(RuleCatalogue.All.Single(rule => rule.Id == id)), $"docs/rules/{id}.md");

    [Fact]
    public void The_list_of_rules_is_up_to_date()
    {
        var text = new StringBuilder("# Quy tắc / Rules\n\n| | | |\n|---|---|---|\n");
        foreach (var rule in RuleCatalogue.All)
        {
            text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Vi} | {rule.Title.En} |\n");
        }

        Snapshot.VerifyFile(text.ToString(), "docs/rules/README.md");
    }

    [Fact]
    public void The_page_of_the_format_is_up_to_date() => Snapshot.VerifyFile(FormatPage.Write(), "docs/format.md");

    [Fact]
    public void The_glossary_is_up_to_date() => Snapshot.VerifyFile(GlossaryPage.Write(), "docs/vi/thuat-ngu.md");

    [Fact]
    public void No_page_is_left_over()
    {
        var known = RuleCatalogue.All.Select(rule => rule.Id).Append("README").ToHashSet();
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules"), "*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !known.Contains(name!) && !name!.EndsWith(".received", StringComparison.Ordinal)));
    }

    private static string Page(RuleInfo rule)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Id}: {rule.Title.Vi}\n\n");
        page.Append($"*{rule.Title.En}.* `{rule.Name}`, {rule.Severity.ToString().ToLowerInvariant()}\n\n");
        page.Append($"**Vì sao.** {rule.Rationale.Vi}\n\n**Cách sửa.** {rule.Remedy.Vi}\n\n");
        page.Append($"**Why.** {rule.Rationale.En}\n\n**What to do.** {rule.Remedy.En}\n");
        var example = Path.Combine(Repository.Corpus, "rules", rule.Id, "bad.yaml");
        if (File.Exists(example))
        {
            page.Append("\n## Ví dụ / Example\n\nPhát hiện đứng ngay dưới dòng sai. / Findings stand under the line.\n\n");
            page.Append($"```yaml\n{File.ReadAllText(example)}```\n");
        }

        return page.ToString();
    }
}
