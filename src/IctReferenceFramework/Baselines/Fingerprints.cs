using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Baselines;

/// <summary>Identities and fingerprints of the findings of one file.</summary>
internal sealed class Fingerprints(SourceText source)
{
    private readonly Lazy<PlaceNames> _places = new(() => new(source));
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public FindingIdentity IdentityOf(Finding finding) => FindingIdentity.Of(finding, _places.Value);

    /// <summary>The name of a place that moved lines do not change.</summary>
    public string PlaceOf(Location location) => _places.Value.NameOf(location);

    /// <summary>What a finding is about that details of a known one do not cover.</summary>
    public IReadOnlyList<FindingDetail> NewDetails(Finding finding, IReadOnlyList<string> known) =>
        [.. finding.Details.Where(detail => !FindingIdentity.Covers(known, [FindingIdentity.Describe(detail, finding, _places.Value)]))];

    /// <summary>A fingerprint that no other finding of the file has: the second of its kind is told by its number.</summary>
    public string Next(Finding finding)
    {
        var fingerprint = IdentityOf(finding).Fingerprint;
        var number = _seen[fingerprint] = _seen.GetValueOrDefault(fingerprint) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{number}");
    }
}
