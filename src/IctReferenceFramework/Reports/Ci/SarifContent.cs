using IctReferenceFramework.Baselines;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Compliance.Kinds;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// What a SARIF log is made of, numbered: files, rules, taxonomies and results refer to one another by index.
/// </summary>
internal sealed class SarifContent
{
    private readonly Dictionary<string, int> _files;
    private readonly Dictionary<string, int> _rules;
    private readonly Dictionary<string, (int Taxonomy, int Taxon)> _taxa = new(StringComparer.Ordinal);

    public SarifContent(IReadOnlyList<ValidationResult> results, ReportOptions options)
    {
        (Results, Language) = (results, options.Language);
        Files = [.. results.Select(result => result.Name).Where(name => name.Length > 0).Distinct()];
        Taxonomies = [.. results.SelectMany(TaxonomiesOf).DistinctBy(framework => framework.Id)];
        for (var i = 0; i < Taxonomies.Count; i++)
        {
            for (var j = 0; j < Taxonomies[i].Requirements.Count; j++)
            {
                _taxa.TryAdd(Taxonomies[i].Requirements[j].Id, (i, j));
            }
        }

        List<SarifEntry> all = [.. results.SelectMany(result => EntriesOf(result, options))];
        Entries = ShownFindings.Gravest(all, ShownFindings.LimitOf(options, ShownFindings.ForCodeScanning),
            entry => entry.Finding?.Severity ?? Severity.Info);
        LeftOut = all.Count - Entries.Count;
        _files = Files.Index().ToDictionary(file => file.Item, file => file.Index, StringComparer.Ordinal);
        Rules = [.. Entries.Select(entry => entry.Rule).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        _rules = Rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
    }

    public IReadOnlyList<ValidationResult> Results { get; }

    public Language Language { get; }

    public string LanguageTag => Language == Language.Vietnamese ? "vi" : "en";

    public ReferenceFramework Framework => Results.Count > 0 ? Results[0].Framework : ReferenceFrameworks.Default;

    public DateOnly AsOf => Results.Count > 0 ? Results[0].AsOf : default;

    public IReadOnlyList<string> Files { get; }

    public IReadOnlyList<ReferenceFramework> Taxonomies { get; }

    public IReadOnlyList<SarifEntry> Entries { get; }

    /// <summary>Number of results that are not listed.</summary>
    public int LeftOut { get; }

    public IReadOnlyList<RuleInfo> Rules { get; }

    public int IndexOf(RuleInfo rule) => _rules[rule.Id];

    public bool IsDescription(string file) => Results.Any(result => result.Name == file && result.IsDescription);

    public int IndexOf(string file) => _files[file];

    /// <summary>Where a requirement stands in the taxonomies; null if none has it.</summary>
    public (int Taxonomy, int Taxon)? TaxonOf(string requirement) => _taxa.TryGetValue(requirement, out var found)
        ? found : null;

    private static IEnumerable<ReferenceFramework> TaxonomiesOf(ValidationResult result) =>
        result.Profiles.Select(profile => profile.Assessment.Framework).Prepend(result.Framework);

    private static List<SarifEntry> EntriesOf(ValidationResult result, ReportOptions options)
    {
        var fingerprints = new Fingerprints(result);
        return
        [
            .. result.Findings.Select(finding => Of(finding, null))
                .Concat(result.Suppressed.Select(suppressed => Of(suppressed.Finding, suppressed)))
                .OrderBy(entry => entry.Finding!, FindingOrder.Instance),
            .. options.ListsAllRequirements ? Others(result) : [],
        ];

        SarifEntry Of(Finding finding, SuppressedFinding? suppressed) => new(result, finding.Rule, "fail")
        {
            Finding = finding,
            Suppression = suppressed,
            Fingerprint = fingerprints.Of(finding),
            Place = finding.Location.IsInText ? fingerprints.PlaceOf(finding.Location) : "",
        };
    }

    // Requirements that nothing fails: satisfied, not applicable, or left to a person's review.
    private static IEnumerable<SarifEntry> Others(ValidationResult result) =>
        from assessment in result.Assessments
        from each in assessment.Results
        let view = each.In(result.View)
        let kind = view.Status switch
        {
            RequirementStatus.Satisfied => "pass",
            RequirementStatus.NotApplicable => "notApplicable",
            RequirementStatus.NotAssessed => "review",
            _ => null,
        }
        where kind is not null
        select new SarifEntry(result, CheckKinds.Of(each.Requirement.Checks[0]).Rule ?? ComplianceRules.Decided, kind)
        {
            Requirement = each.Requirement,
            View = view,
            Fingerprint = PlainText.Hash($"{kind} {each.Requirement.Id}")[..32] + ":1",
        };
}
