using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Source;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>One result of a SARIF log: a finding, or a requirement that nothing fails.</summary>
internal sealed record SarifEntry(ValidationResult Result, RuleInfo Rule, string Kind)
{
    public Finding? Finding { get; init; }

    public SuppressedFinding? Suppression { get; init; }

    public Requirement? Requirement { get; init; }

    public ViewResult? View { get; init; }

    public required string Fingerprint { get; init; }

    public string Place { get; init; } = "";

    /// <summary>Whether a baseline knows it; null where none was applied, or where it is no matter of one.</summary>
    public string? BaselineState => !Result.IsCompared || Finding is null
        || Suppression is { Kind: SuppressionKind.Waiver } ? null
        : Suppression is null ? "new" : "unchanged";

    /// <summary>
    /// Where it is, or what it rests on; of a requirement that nothing in the file speaks of, the document as a whole.
    /// </summary>
    public Location Location => Finding is { } finding ? finding.Location
        : View is { Evidence: [var evidence, ..] } ? evidence.Location
        : View is { GapLocations: [var gap, ..] } ? gap
        : Result.Description?.LocationOf("document") ?? Location.None;
}
