using System.Text.RegularExpressions;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Baselines;

public sealed partial class IdentityTests
{
    /// <summary>
    /// A baseline hides a finding that has rule, place and value of a known one. So a rule that says different things
    /// of one place must say so in the details: over the whole corpus, what a finding says is a function of rule, value
    /// and details.
    /// </summary>
    [Fact]
    public void What_a_finding_says_follows_from_rule_value_and_details()
    {
        var offenders =
            from each in All()
            group each by (each.Identity.Rule, each.Identity.Requirement, each.Finding.Severity,
                Place: Items().Replace(each.Identity.Place, ""), each.Identity.Value,
                Details: string.Join('|', each.Finding.Details.Select(detail => detail.What).Distinct())) into same
            let said = same.Select(each => Template(each.Finding)).Distinct().ToList()
            where said.Count > 1
            select $"{same.Key.Rule} '{same.Key.Value}' [{same.Key.Details}]: {string.Join(" / ", said)}";
        Assert.True(!offenders.Any(), string.Join("\n", offenders));
    }

    [Fact]
    public void No_two_findings_of_a_file_are_the_same()
    {
        var offenders =
            from path in Repository.CorpusFiles()
            from same in Of(path).GroupBy(each => each.Identity.Fingerprint)
            where same.Count() > 1
            select $"{path}: "
                + $"{string.Join(" / ",
                    same.Select(each => $"{each.Finding.Location} {each.Finding.Rule.Id} {each.Finding.Message.En}"))}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void A_requirement_that_is_not_met_says_what_lacks() =>
        Assert.Empty(All().Where(each => each.Identity.Requirement is not null && each.Identity.Details.Count == 0)
            .Select(each => each.Finding.Message.En));

    internal static List<(Finding Finding, FindingIdentity Identity)> Of(string path)
    {
        var result = Validated.Text(File.ReadAllText(path));
        var fingerprints = new Fingerprints(result);
        return [.. result.Findings.Select(finding => (finding, fingerprints.IdentityOf(finding)))];
    }

    private static IEnumerable<(Finding Finding, FindingIdentity Identity)> All() => Repository.CorpusFiles()
        .SelectMany(Of);

    // What is quoted and counted comes from the place, the day from the document; suggestions and hints come from
    // neighbours; how far a requirement is met follows from all of its items; a section that is not there lacks its
    // keys; verbs agree with numbers.
    private static string Template(Finding finding) => Hints().Split(Passing().Replace(finding.Message.En, ""))[0];

    [GeneratedRegex(@"(The only |All \d+ |\d+ of \d+ )[^.]*? (is|are) incomplete; for example, (the first|'[^']*')"
        + @"|Missing: ('[^']*'(, )?)+\.|The description has no [^.]*\.|(?<!\w)'[^']*'"
        + @"|\d+( [A-Z][a-z]+)?|(partially|not) satisfied"
        + @"| (item|component|system|use|entry|requirement)s? (is|are|do|does|states?|breaks?|uses?)\b")]
    private static partial Regex Passing();

    [GeneratedRegex(" Did you mean| Keys that can be used| The item has all")]
    private static partial Regex Hints();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Items();
}
