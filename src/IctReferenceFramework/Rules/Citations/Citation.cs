using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>A numbered document of a description, and what the register knows of it.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Written">Its number as written.</param>
/// <param name="Number">The number taken apart; null if it is none.</param>
/// <param name="Instrument">The instrument of the register that it is; null if it is not known.</param>
/// <param name="Basis">Where the legal basis names it; null if it does not.</param>
internal sealed record Citation(
    DocumentEntry Entry, Sourced<string> Written, InstrumentNumber? Number, LegalInstrument? Instrument,
    Sourced<string>? Basis)
{
    /// <summary>The instruments of the register that have this number, on whatever day.</summary>
    public IReadOnlyList<LegalInstrument> SameNumber { get; private init; } = [];

    /// <summary>The instrument that is often given this wrong number; null if it is not one.</summary>
    public LegalInstrument? MistakenFor { get; private init; }

    /// <summary>
    /// The instrument whose number this is, issued on another day; null if there is none. Numbers without a year begin
    /// anew each year: on a day of another year it is another instrument.
    /// </summary>
    public LegalInstrument? OnAnotherDay => Instrument is not null || Entry.Date is not { } date ? null
        : SameNumber.FirstOrDefault(known => known.Date is { } issued
            && (Number!.Year is not null || issued.Year == date.Value.Year));

    /// <summary>True if the year in the number is not that of the day of issue.</summary>
    public bool IsOfAnotherYear => Number is { IsStandard: false, Year: { } year } && Entry.Date is { } date
        && year != date.Value.Year;

    /// <summary>The day of issue, as written or else as known.</summary>
    public DateOnly? Date => Entry.Date?.Value ?? Instrument?.Date;

    /// <summary>Where the citation is read: in the legal basis, else where the document is registered.</summary>
    public Source.Location Place => Basis?.Location ?? Written.Location;

    /// <summary>The numbered documents of a description; none of a foreign locality, whose law is another.</summary>
    public static IEnumerable<Citation> In(RuleContext context)
    {
        if (!context.IsVietnamese)
        {
            yield break;
        }

        var bases = (context.Description.Document?.LegalBasis ?? []).GroupBy(id => id.Value)
            .ToDictionary(same => same.Key, same => same.First());
        foreach (var entry in context.Description.Documents.Where(entry => entry.Number is not null))
        {
            var number = context.Instruments.Parse(entry.Number!.Value);
            var known = number is null ? [] : context.Instruments.Find(number.Canonical);
            yield return new(
                entry, entry.Number, number,
                entry.IsUnreadable("date") ? null : Meant(known, entry.Date?.Value, number, context),
                entry.RawText("id") is { } id ? bases.GetValueOrDefault(id.Value) : null)
            {
                SameNumber = known,
                MistakenFor = Mistaken(number, entry.Date?.Value, context.Instruments),
            };
        }
    }

    private static LegalInstrument? Mistaken(InstrumentNumber? number, DateOnly? date, InstrumentRegister register) =>
        number is not null && register.FindMistaken(number.Canonical) is { } meant
            && (date is null || date.Value.Year == meant.Date?.Year) ? meant : null;

    // Without a date a number is enough where only one instrument has it, and, if numbers begin anew each year, where
    // that is no later than the document.
    private static LegalInstrument? Meant(IReadOnlyList<LegalInstrument> known, DateOnly? date,
        InstrumentNumber? number, RuleContext context) =>
        date is null ? (known.Count == 1
            && (number is { Year: not null } or { IsStandard: true } || known[0].Date <= context.DocumentDay)
            ? known[0] : null)
        : known.FirstOrDefault(instrument => instrument.Date == date)
            ?? known.FirstOrDefault(instrument => instrument.Date is null);
}
