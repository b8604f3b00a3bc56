using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>
/// A law, decree, decision, dispatch or standard with its validity in time. Number and date together identify it.
/// </summary>
public sealed record LegalInstrument
{
    internal LegalInstrument(InstrumentKind kind, Issuer issuer) => (Kind, Issuer) = (kind, issuer);

    /// <summary>Its number as officially spelt.</summary>
    public required string Number { get; init; }

    /// <summary>Day of issue; null if not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What kind of instrument it is, such as a decree.</summary>
    public LocalizedText KindName => Kind.Name;

    /// <summary>Who issued it.</summary>
    public LocalizedText IssuerName => Issuer.Name;

    internal InstrumentKind Kind { get; }

    internal Issuer Issuer { get; }

    /// <summary>What it is.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Day of effect; null if not known, and then the day of issue stands in for it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last year of the period it speaks of; it does not end with it.</summary>
    public int? Horizon { get; init; }

    /// <summary>Its amendments, in order.</summary>
    internal IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>What took its place; null as long as nothing is known to.</summary>
    internal Supersession? Superseded { get; init; }

    /// <summary>Wrong numbers that it is often given.</summary>
    public IReadOnlyList<string> MistakenFor { get; init; } = [];

    /// <summary>What else to know.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where this comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The year in its number; null if it has none.</summary>
    internal int? NumberYear => Number.Split('/', ':').Skip(1)
        .Where(part => part.Length == 4 && part.All(char.IsAsciiDigit))
        .Select(part => (int?)int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>What it is on a day, as far as is known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its state, as far as the register knows.</returns>
    public InstrumentState StateOn(DateOnly day) =>
        Date > day || (Date is null && NumberYear > day.Year) ? InstrumentState.NotIssued
        : From > day ? InstrumentState.NotInForce
        : Superseded is not { } end || end.On > day ? InstrumentState.InForce
        : end.EndsValidity ? InstrumentState.Ended
        : end.Kind switch
        {
            SupersessionKind.Transitional => InstrumentState.Transitional,
            SupersessionKind.InPart => InstrumentState.PartlyEnded,
            _ => InstrumentState.Overtaken,
        };

    /// <summary>True if it is cited rightly on a day: issued by then, and not called ended or overtaken.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True if it may be cited.</returns>
    public bool IsAliveOn(DateOnly day) =>
        StateOn(day) is InstrumentState.InForce or InstrumentState.NotInForce or InstrumentState.PartlyEnded;
}
