using System.Text;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
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
        Snapshot.VerifyFile(Schemas.ForEditors(ReferenceFrameworks.Default),
            "schemas/architecture-829-2019.schema.json");

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
            Snapshot.VerifyFile(FrameworkMarkdown.Write(profile, ReferenceFrameworks.Default, Language.Vietnamese),
                $"docs/frameworks/{profile.Id}.vi.md");
            Snapshot.VerifyFile(FrameworkMarkdown.Write(profile, ReferenceFrameworks.Default, Language.English),
                $"docs/frameworks/{profile.Id}.md");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_of_a_rule_is_up_to_date(string id) =>
        Snapshot.VerifyFile(RulePage.Write(RuleCatalogue.All.Single(rule => rule.Id == id)), $"docs/rules/{id}.md");

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_examples_of_a_rule_show_a_finding_and_how_to_avoid_it(string id)
    {
        var folder = Path.Combine(Repository.Corpus, "rules", id);
        if (Directory.Exists(folder))
        {
            var bad = CorpusExcerpt.Of(Path.Combine(folder, "bad.yaml"), id, Language.English);
            var good = CorpusExcerpt.Of(Path.Combine(folder, "good.yaml"), id, Language.English);
            Assert.Matches(@"(?m)^# *\^+ ", bad);
            Assert.DoesNotMatch(@"(?m)^# *\^+ ", good);
            Assert.NotEqual(WithoutFindings(bad), good);
            Assert.InRange(bad.Split('\n').Length, 2, 40);
            Assert.InRange(good.Split('\n').Length, 2, 40);
        }
    }

    [Theory]
    [InlineData(Language.Vietnamese, "docs/vi/danh-gia.md")]
    [InlineData(Language.English, "docs/assessment.md")]
    public void The_worked_example_of_an_assessment_is_what_the_tool_says(Language language, string path)
    {
        const string Mark = "<!-- figures of ";
        var page = Repository.Read(path);
        var from = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var example = page[from..page.IndexOf(" -->", from, StringComparison.Ordinal)];
        var block = page[page.IndexOf("```text\n", from, StringComparison.Ordinal)..].Split("```")[1];
        using var stream = new MemoryStream();
        new TextReport().Write([Validated.Text(Repository.Read(example))], stream, new() { Language = language });
        var shown = Encoding.UTF8.GetString(stream.ToArray()).Split('\n').Select(line => line.TrimEnd()).ToHashSet();
        Assert.All(block.Split('\n').Skip(1).Where(line => line.Length > 0), line => Assert.Contains(line, shown));
    }

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

    private static string WithoutFindings(string excerpt) =>
        string.Join('\n', excerpt.Split('\n').Where(line => !line.TrimStart('#', ' ').StartsWith('^')));
}
