using IctReferenceFramework.Tests.Corpus;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

public sealed class RuleConventions
{
    private static readonly string Rules = Path.Combine(Repository.Corpus, "rules");

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_different_and_composed()
    {
        var offenders =
            from rule in RuleCatalogue.All
            from text in new[] { rule.Title, rule.Rationale, rule.Remedy }
            where string.IsNullOrWhiteSpace(text.Vi) || string.IsNullOrWhiteSpace(text.En) || text.Vi == text.En
                || !VietnameseLetters.IsComposed(text.Vi)
            select $"{rule.Id}: {text}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_rule_about_content_has_a_corpus_folder_with_good_and_bad()
    {
        var offenders =
            from rule in RuleCatalogue.All
            where rule.Id[3] is not ('0' or '8')
                // Of a baseline: BaselineTests; of an engine: EngineTests.
                && rule.Id is not ("ICT5007" or "ICT5008" or "ICT1012")
            from file in new[] { "good.yaml", "bad.yaml" }
            where !File.Exists(Path.Combine(Rules, rule.Id, file))
            select $"{rule.Id}/{file}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_corpus_folder_belongs_to_a_rule()
    {
        var known = RuleCatalogue.All.Select(rule => rule.Id).ToHashSet();
        Assert.Empty(Directory.EnumerateDirectories(Rules).Select(Path.GetFileName)
            .Where(name => !known.Contains(name!)));
    }

    [Fact]
    public void Bad_shows_the_rule_and_good_does_not()
    {
        var offenders = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(Rules))
        {
            var id = Path.GetFileName(folder);
            if (!Found(folder, "bad.yaml", id))
            {
                offenders.Add($"{id}/bad.yaml does not violate it");
            }

            if (Found(folder, "good.yaml", id))
            {
                offenders.Add($"{id}/good.yaml violates it");
            }
        }

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_reading_rule_is_shown_by_the_reading_corpus_or_a_test_of_limits()
    {
        string[] limits = ["ICT0003", "ICT0004"];
        var shown = Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "reading"), "*.findings.txt")
            .Select(File.ReadAllText).Aggregate("", (all, text) => all + text);
        var offenders = RuleCatalogue.All.Select(rule => rule.Id)
            .Where(id => id.StartsWith("ICT0", StringComparison.Ordinal) && !limits.Contains(id))
            .Where(id => !shown.Contains(id, StringComparison.Ordinal));
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_finding_of_the_corpus_speaks_both_languages_in_composed_letters()
    {
        var offenders =
            from path in Directory.EnumerateFiles(Rules, "bad.yaml", SearchOption.AllDirectories)
            from finding in new CorpusFile(path).Findings
            where finding.Message.Vi == finding.Message.En || !VietnameseLetters.IsComposed(finding.Message.Vi)
                || !finding.Message.Vi.EndsWith('.') && !finding.Message.Vi.EndsWith('?')
            select $"{path}: {finding.Message}";
        Assert.Empty(offenders);
    }

    private static bool Found(string folder, string file, string id) =>
        File.Exists(Path.Combine(folder, file))
        && new CorpusFile(Path.Combine(folder, file)).Findings.Any(finding => finding.Rule.Id == id);
}
