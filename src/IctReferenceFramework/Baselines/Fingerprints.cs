using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Baselines;

/// <summary>Identities and fingerprints of the findings of one file, suppressed ones too.</summary>
internal sealed class Fingerprints(ValidationResult result)
{
    private readonly Lazy<PlaceNames> _places = new(() => new(result.Source));
    private Dictionary<Finding, string>? _numbered;

    public FindingIdentity IdentityOf(Finding finding) => FindingIdentity.Of(finding, _places.Value);

    /// <summary>The name of a place that moved lines do not change.</summary>
    public string PlaceOf(Location location) => _places.Value.NameOf(location);

    /// <summary>What a finding is about that details of a known one do not cover.</summary>
    public IReadOnlyList<FindingDetail> NewDetails(Finding finding, IReadOnlyList<string> known) =>
        [.. finding.Details.Where(
            detail => !FindingIdentity.Covers(known, [FindingIdentity.Describe(detail, finding, _places.Value)]))];

    /// <summary>
    /// A fingerprint that no other finding of the file has: the second of its kind is told by its number, in the order
    /// of the file.
    /// </summary>
    public string Of(Finding finding) => (_numbered ??= Number())[finding];

    private Dictionary<Finding, string> Number()
    {
        var numbered = new Dictionary<Finding, string>(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in result.Findings.Concat(result.Suppressed.Select(suppressed => suppressed.Finding))
            .Order(FindingOrder.Instance))
        {
            var fingerprint = IdentityOf(finding).Fingerprint;
            var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            numbered[finding] = string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{number}");
        }

        return numbered;
    }
}
