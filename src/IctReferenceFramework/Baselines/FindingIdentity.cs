using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Baselines;

/// <summary>
/// What makes a finding the same one in another version of the file. A requirement that is not met is the same wherever
/// its gaps lie; any other finding is the same if rule, place and value are. Neither lines nor messages count, so that
/// moved lines, a renamed neighbour or a new version of the tool change nothing.
/// </summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Requirement">Id of the requirement that is not met; null for other findings.</param>
/// <param name="Place">Name of the place, such as <c>layers.applications.components[bus].uses[lgps]</c>; empty for a
/// requirement.</param>
/// <param name="Value">The value there; empty for a requirement, a key or a collection.</param>
/// <param name="Details">What it is about, in order: all that is missing, each item that lacks something.</param>
internal sealed partial record FindingIdentity(string Rule, string? Requirement, string Place, string Value,
    IReadOnlyList<string> Details)
{
    /// <summary>What must be equal.</summary>
    public string Key => Requirement is { } id ? $"requirement {id}" : $"{Rule}\n{Place}\n{Value}";

    /// <summary>
    /// The same identity with ids as they are understood, so that an item whose id is written wrongly
    /// (<c>Giao-Thong</c>) is the one that was known. For comparing only: files and fingerprints keep what is written.
    /// </summary>
    public FindingIdentity AsUnderstood() => this with
    {
        Place = WithIds(Place),
        Value = Place.EndsWith(".id", StringComparison.Ordinal) ? ToId(Value) : Value,
        Details = [.. Details.Select(WithIds)],
    };

    /// <summary>A fingerprint of 32 hexadecimal digits: key and details.</summary>
    public string Fingerprint => PlainText.Hash($"{Key}\n{string.Join('\n', Details)}")[..32];

    /// <summary>The identity of a finding, with places named as in its file.</summary>
    public static FindingIdentity Of(Finding finding, PlaceNames places)
    {
        var details = finding.Details.Select(detail => Describe(detail, finding, places)).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        return finding.UnmetRequirement is { } requirement
            ? new(finding.Rule.Id, requirement, "", "", details)
            : new(finding.Rule.Id, null, places.NameOf(finding.Anchor ?? finding.Location),
                finding.Anchor is null || finding.Anchor == Location.None
                ? PlainText.Of(places.ValueAt(finding.Location)) : "", details);
    }

    /// <summary>True if a finding with these details shows nothing that one with other details did not show.</summary>
    public static bool Covers(IReadOnlyList<string> known, IReadOnlyList<string> details) =>
        details.All(detail => known.Any(each =>
        each == detail || (each.EndsWith($" {FindingDetail.Everything}", StringComparison.Ordinal)
            && detail.Contains(each[..^FindingDetail.Everything.Length], StringComparison.Ordinal))));

    private static string WithIds(string place) => WrittenId().Replace(place, match => ToId(match.Value));

    private static string ToId(string id) => Spelling.ToId(id) ?? id;

    // In brackets of a place, or as the value of a key `id`.
    [GeneratedRegex(@"(?<=\[)[^\]]+(?=\])|(?<=\.id=)\S+", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenId();

    /// <summary>A detail in words that moved lines do not change.</summary>
    public static string Describe(FindingDetail detail, Finding finding, PlaceNames places)
    {
        if (detail.ConcernsWhole
            || (finding.UnmetRequirement is null && finding.Anchor is null && detail.Location == finding.Location))
        {
            return PlainText.Of(detail.What);
        }

        var value = places.ValueAt(detail.Location);
        var equal = value.Length > 0 ? $"={PlainText.Of(value)}" : "";
        return $"{places.NameOf(detail.Location)}{equal} {PlainText.Of(detail.What)}".Trim();
    }
}
