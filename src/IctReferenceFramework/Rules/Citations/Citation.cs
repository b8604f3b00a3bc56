using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>A document of a description that is an instrument, and what the register knows of it.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Written">Its number as written, or the title that names it.</param>
/// <param name="Number">The number taken apart; null if it is none.</param>
/// <param name="Instrument">The instrument of the register that it is; null if it is not known.</param>
/// <param name="Basis">Where the legal basis names it; null if it does not.</param>
public sealed record Citation(
    DocumentEntry Entry, Sourced<string> Written, InstrumentNumber? Number, LegalInstrument? Instrument,
    Sourced<string>? Basis)
{
    /// <summary>The instruments of the register that have this number, or this name, on whatever day.</summary>
    public IReadOnlyList<LegalInstrument> SameNumber { get; init; } = [];

    /// <summary>The instrument that is often given this wrong number; null if it is not one.</summary>
    public LegalInstrument? MistakenFor { get; init; }

    /// <summary>
    /// True if it is a law that is cited by its name; <see cref="Number"/> is then that of the register.
    /// </summary>
    public bool IsByName { get; init; }

    /// <summary>The day of issue as written: beside the number, or behind it in words.</summary>
    public DateOnly? WrittenDate { get; init; }

    /// <summary>
    /// The instrument whose number this is, issued on another day; null if there is none. Numbers without a year begin
    /// anew each year: on a day of another year it is another instrument.
    /// </summary>
    public LegalInstrument? OnAnotherDay => Instrument is not null || WrittenDate is not { } date ? null
        : SameNumber.FirstOrDefault(known => known.Date is { } issued
            && ((!IsByName && Number!.Year is not null) || issued.Year == date.Year));

    /// <summary>True if the year in the number is not that of the day of issue.</summary>
    public bool IsOfAnotherYear => !IsByName && Number is { IsStandard: false, Year: { } year }
        && WrittenDate is { } date && year != date.Year;

    /// <summary>True if the day beside the number is not the one behind it.</summary>
    public bool HasTwoDays => Number?.StatedDate is { } stated && Entry.Date is { } date && date.Value != stated;

    /// <summary>The day of issue, as written or else as known.</summary>
    public DateOnly? Date => WrittenDate ?? Instrument?.Date;

    /// <summary>Where the day of issue stands.</summary>
    public Location DateLocation => Entry.Date?.Location ?? Written.Location;

    /// <summary>Where the citation is read: in the legal basis, else where the document is registered.</summary>
    public Location Place => Basis?.Location ?? Written.Location;

    /// <summary>How findings call it: by the number, or by the title where that names it.</summary>
    public string Name => IsByName && Instrument is null ? Written.Value : Number?.Canonical ?? Written.Value;
}
