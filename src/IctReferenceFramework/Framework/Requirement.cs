using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A requirement on a locality's architecture.</summary>
public sealed record Requirement
{
    /// <summary>Stable id such as <c>SVC-01</c>; never re-used.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the part or group it belongs to.</summary>
    public required string Part { get; init; }

    /// <summary>The requirement in a phrase.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How binding it is.</summary>
    public required ObligationLevel Obligation { get; init; }

    /// <summary>What that level rests on.</summary>
    public required ObligationBasis ObligationBasis { get; init; }

    /// <summary>What in a description satisfies it.</summary>
    public required LocalizedText Evidence { get; init; }

    /// <summary>Checks that must all hold.</summary>
    internal IReadOnlyList<RequirementCheck> Checks { get; init; } = [];

    /// <summary>Name of the selection without which it does not apply, or <see langword="null"/>.</summary>
    public string? AppliesWhen { get; init; }

    /// <summary>Status of the document from which it is asked for; <see langword="null"/> for always.</summary>
    public DocumentStatus? DueFrom { get; init; }

    /// <summary>How much its checks prove.</summary>
    internal CheckStrength Strength { get; init; }

    /// <summary>Who or what can decide whether it is really met.</summary>
    public required ProofClass Proof { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Ids of the principles it rests on.</summary>
    public IReadOnlyList<string> Principles { get; init; } = [];

    /// <summary>A piece of a description, made up, that satisfies it.</summary>
    public required string Example { get; init; }

    /// <summary>True if only an attestation decides it.</summary>
    public bool IsManual => Checks.Any(check => check is AttestedCheck);
}
