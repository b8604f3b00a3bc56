using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Validation;

/// <summary>A numbered document of a description, with what the register of instruments knows of it.</summary>
/// <param name="Entry">The document as described.</param>
/// <param name="Instrument">The instrument that it is; null if the register does not have it.</param>
/// <param name="IsBasis">True if the legal basis names it.</param>
/// <param name="OnDecision">What the instrument was on the day of the document; null if it is not known.</param>
/// <param name="AsOf">What it is on the day of the evaluation; null if it is not known.</param>
public sealed record CitedInstrument(
    DocumentEntry Entry, LegalInstrument? Instrument, bool IsBasis, InstrumentState? OnDecision, InstrumentState? AsOf)
{
    /// <summary>Its number as officially spelt, or as written where it is none; null for an unknown law cited by
    /// name.</summary>
    public string? Number { get; init; }

    /// <summary>Its day of issue, as written or else as registered; null if it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What stands in its place on the day of the evaluation; empty if nothing is known to.</summary>
    public IReadOnlyList<LegalInstrument> Successors { get; init; } = [];
}
