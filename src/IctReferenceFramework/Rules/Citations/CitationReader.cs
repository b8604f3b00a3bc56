using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>
/// Finds out which instruments the documents of a description are: by number and day, by the words of a title, or, as
/// decisions cite laws, by name and day or year.
/// </summary>
internal sealed class CitationReader(RuleContext context)
{
    private readonly InstrumentRegister _register = context.Instruments;

    /// <summary>The citations of a description; none of a foreign locality, whose law is another.</summary>
    public IEnumerable<Citation> Read()
    {
        if (!context.IsVietnamese)
        {
            return [];
        }

        var bases = (context.Description.Document?.LegalBasis ?? []).GroupBy(id => id.Value)
            .ToDictionary(same => same.Key, same => same.First());
        return context.Description.Documents.Select(entry => Read(entry,
            entry.RawText("id") is { } id ? bases.GetValueOrDefault(id.Value) : null)).OfType<Citation>();
    }

    private Citation? Read(DocumentEntry entry, Sourced<string>? basis) =>
        entry.Number is { } number ? ByNumber(entry, number, basis)
        : entry.Title is { } title && !entry.IsUnreadable("number") ? ByTitle(entry, title, basis)
        : null;

    private Citation ByNumber(DocumentEntry entry, Sourced<string> written, Sourced<string>? basis) =>
        _register.Parse(written.Value) is { } number ? Of(entry, written, number, basis)
        : ByName(entry, written, basis) ?? new(entry, written, null, null, basis) { WrittenDate = entry.Date?.Value };

    private Citation? ByTitle(DocumentEntry entry, Sourced<string> title, Sourced<string>? basis) =>
        _register.ParseTitle(title.Value) is { } number ? Of(entry, title, number, basis)
            : ByName(entry, title, basis);

    private Citation Of(DocumentEntry entry, Sourced<string> written, InstrumentNumber number, Sourced<string>? basis)
    {
        var known = _register.Find(number.Canonical);
        var date = entry.Date?.Value ?? number.StatedDate;
        return new(entry, written, number, entry.IsUnreadable("date") ? null : Meant(known, date, number), basis)
        {
            SameNumber = known,
            MistakenFor = Mistaken(number, date),
            WrittenDate = date,
        };
    }

    private Citation? ByName(DocumentEntry entry, Sourced<string> written, Sourced<string>? basis)
    {
        if (entry.IsUnreadable("date")
            || _register.Laws.Find(written.Value, entry.Date?.Value, context.DocumentDay) is not { } named)
        {
            return null;
        }

        var nearest = named.Law ?? named.SameName[0];
        return new(entry, written, _register.Parse(nearest.Number) is { } number
            ? number with { StatedDate = named.StatedDate } : null, named.Law, basis)
        {
            SameNumber = named.SameName,
            IsByName = true,
            WrittenDate = entry.Date?.Value ?? named.StatedDate,
        };
    }

    private LegalInstrument? Mistaken(InstrumentNumber number, DateOnly? date) =>
        _register.FindMistaken(number.Canonical) is { } meant
            && (date is null || date.Value.Year == meant.Date?.Year) ? meant : null;

    // Without a date a number is enough where only one instrument has it, and, if numbers begin anew each year, where
    // that is no later than the document.
    private LegalInstrument? Meant(IReadOnlyList<LegalInstrument> known, DateOnly? date, InstrumentNumber number) =>
        date is null ? (known.Count == 1
            && (number is { Year: not null } or { IsStandard: true } || !(known[0].Date > context.DocumentDay))
            ? known[0] : null)
        : known.FirstOrDefault(instrument => instrument.Date == date)
            ?? known.FirstOrDefault(instrument => instrument.Date is null);
}
