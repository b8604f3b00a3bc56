using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>A register of instruments with their validity in time.</summary>
/// <example>
/// <code>
/// var register = InstrumentRegister.Embedded;
/// var decree = register.Find("102/2009/NĐ-CP")[0];
/// Console.WriteLine(decree.StateOn(new(2026, 11, 22)));
/// foreach (var successor in register.SuccessorsOn(decree, new(2026, 11, 22)))
/// {
///     Console.WriteLine(register.Cite(successor.Number, successor.Date).Vi);
/// }
/// </code>
/// </example>
public sealed class InstrumentRegister
{
    private static readonly Lazy<InstrumentRegister> EmbeddedRegister =
        new(() => InstrumentRegisterReader.Read(EmbeddedData.Tree("instruments"), null));

    private readonly ILookup<string, LegalInstrument> _byNumber;
    private readonly Dictionary<string, LegalInstrument> _byMistake = new(StringComparer.Ordinal);
    private readonly InstrumentNumberParser _parser;
    private readonly Lazy<LawNames> _laws;

    internal InstrumentRegister(
        DateOnly revision,
        DateOnly lookedThrough,
        IReadOnlyList<InstrumentKind> kinds,
        IReadOnlyList<Issuer> issuers,
        IReadOnlyList<LegalInstrument> instruments,
        IReadOnlyList<SourceReference> sources)
    {
        (Revision, LookedThrough) = (revision, lookedThrough);
        (Kinds, Issuers, Instruments, Sources) = (kinds, issuers, instruments, sources);
        _parser = new(kinds, issuers, instruments.Select(instrument => instrument.Number));
        _laws = new(() => new(instruments));
        _byNumber = instruments.ToLookup(instrument => InstrumentNumberParser.KeyOf(instrument.Number),
            StringComparer.Ordinal);
        foreach (var instrument in instruments)
        {
            foreach (var wrong in instrument.MistakenFor)
            {
                _byMistake.TryAdd(InstrumentNumberParser.KeyOf(wrong), instrument);
            }
        }
    }

    /// <summary>The register that is part of this library.</summary>
    /// <exception cref="InvalidFrameworkDataException">Embedded data is broken: a defect of the library.</exception>
    public static InstrumentRegister Embedded => EmbeddedRegister.Value;

    /// <summary>The text of the data file of <see cref="Embedded"/>.</summary>
    public static string Data => EmbeddedData.Text("instruments");

    /// <summary>Day of this revision of the data.</summary>
    public DateOnly Revision { get; }

    /// <summary>
    /// Day on which the whole register was last looked through: what happened to an instrument later is not known.
    /// </summary>
    public DateOnly LookedThrough { get; }

    /// <summary>Kinds of instruments.</summary>
    internal IReadOnlyList<InstrumentKind> Kinds { get; }

    /// <summary>Issuers.</summary>
    internal IReadOnlyList<Issuer> Issuers { get; }

    /// <summary>The instruments, in the order of the data.</summary>
    public IReadOnlyList<LegalInstrument> Instruments { get; }

    /// <summary>Sources that entries name.</summary>
    public IReadOnlyList<SourceReference> Sources { get; }

    /// <summary>Loads a user's file. What it holds is added to <see cref="Embedded"/>; an entry with the number and
    /// date of a known one takes its place.</summary>
    /// <param name="path">Path of the file; it is shown in findings as given.</param>
    /// <returns>The register, or the findings that say why there is none.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Loaded<InstrumentRegister> Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Load(File.ReadAllBytes(path), path);
    }

    /// <summary>Loads a user's file from its bytes, as <see cref="Load(string)"/> does.</summary>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>The register, or the findings that say why there is none.</returns>
    public static Loaded<InstrumentRegister> Load(ReadOnlySpan<byte> content, string name)
    {
        var under = Embedded;
        return Loaded<InstrumentRegister>.From(
            content, name, EmbeddedSchema.Instruments, tree => new InstrumentCheck(tree, under).Run(),
            tree => InstrumentRegisterReader.Read(tree, under));
    }

    /// <summary>A number taken apart and officially spelt; null if it is none.</summary>
    /// <param name="number">Such as <c>829/QĐ-BTTTT</c>.</param>
    /// <returns>Its parts; null if it is not the number of an instrument.</returns>
    public InstrumentNumber? Parse(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return _parser.Parse(number);
    }

    /// <summary>The number that a title begins with, behind the kind in words; null if it does not.</summary>
    internal InstrumentNumber? ParseTitle(string title) => _parser.ParseTitle(title);

    /// <summary>The laws by their names, which is how documents cite them.</summary>
    internal LawNames Laws => _laws.Value;

    /// <summary>
    /// All instruments with a number in any spelling: several share one, with different dates. A law is found by its
    /// name too.
    /// </summary>
    /// <param name="number">Such as <c>829/QĐ-BTTTT</c>.</param>
    /// <returns>Instruments; none where the register does not know the number.</returns>
    public IReadOnlyList<LegalInstrument> Find(string number) =>
        Parse(number) is { } parsed ? [.. _byNumber[InstrumentNumberParser.KeyOf(parsed.Canonical)]]
            : Laws.Named(number);

    /// <summary>The instrument with a number in any spelling and a date; null if it is not known.</summary>
    /// <param name="number">Such as <c>829/QĐ-BTTTT</c>.</param>
    /// <param name="date">Day of issue, which tells instruments of one number apart.</param>
    /// <returns>The instrument, or null.</returns>
    public LegalInstrument? Find(string number, DateOnly date) =>
        Find(number).FirstOrDefault(instrument => instrument.Date is null || instrument.Date == date);

    /// <summary>
    /// An instrument as it is cited: <c>Quyết định số 829/QĐ-BTTTT ngày 31/05/2019</c>. The one place where kind,
    /// number and day are put together.
    /// </summary>
    /// <param name="number">Such as <c>829/QĐ-BTTTT</c>.</param>
    /// <param name="date">Day of issue, or null.</param>
    /// <returns>The number alone where its kind is not known.</returns>
    public LocalizedText Cite(string number, DateOnly? date = null)
    {
        var kind = KindOf(number, date);
        var (vi, en) = date is { } day ? ($" ngày {Day.Vi(day)}", $" of {Day.En(day)}") : ("", "");
        return new($"{kind.Vi}{number}{vi}", $"{kind.En}{number}{en}");
    }

    /// <summary>What stands before a number, as <c>Quyết định số </c>; empty if it is not known.</summary>
    internal LocalizedText KindOf(string number, DateOnly? date = null)
    {
        var parsed = Parse(number);
        var known = date is { } day ? Find(number, day) : Find(number) is [var only] ? only : null;
        return parsed is null or { IsStandard: true } ? new("", "")
            : (known?.Kind ?? Kinds.FirstOrDefault(kind => kind.Code == parsed.Kind)) is { } kind
                ? new($"{kind.Name.Vi} số ", $"{kind.Name.En} ") : new("", "");
    }

    /// <summary>The instrument that is often given this wrong number; null if none is.</summary>
    /// <param name="number">A wrong number.</param>
    /// <returns>The instrument that is meant, or null.</returns>
    public LegalInstrument? FindMistaken(string number) =>
        Parse(number) is { } parsed ? _byMistake.GetValueOrDefault(InstrumentNumberParser.KeyOf(parsed.Canonical))
            : null;

    /// <summary>
    /// What stands in the place of an instrument on a day: its successors, and theirs, down to those that are alive
    /// then. Empty if nothing is known to have taken its place by that day.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="day">The day.</param>
    /// <returns>Instruments; none as long as nothing is known to have taken its place.</returns>
    public IReadOnlyList<LegalInstrument> SuccessorsOn(LegalInstrument instrument, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var alive = new List<LegalInstrument>();
        var seen = new HashSet<LegalInstrument> { instrument };
        var waiting = new Queue<LegalInstrument>(NextOn(instrument, day));
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next.IsAliveOn(day))
            {
                alive.Add(next);
            }

            foreach (var after in NextOn(next, day))
            {
                waiting.Enqueue(after);
            }
        }

        return alive;
    }

    /// <summary>
    /// What a document of a day cites of a series: the last member issued by then, or, where that is no longer alive,
    /// the successor that is. Null if there is none.
    /// </summary>
    internal InstrumentKey? CitedOn(DateOnly day, InstrumentSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Members.LastOrDefault(member => member.Date <= day) is not { } last
            || Find(last.Number, last.Date) is not { } known || known.IsAliveOn(day))
        {
            return series.Members.LastOrDefault(member => member.Date <= day);
        }

        return SuccessorsOn(known, day).FirstOrDefault(next => next.Date is not null) is { } alive
            ? new(alive.Number, alive.Date!.Value) : null;
    }

    private IEnumerable<LegalInstrument> NextOn(LegalInstrument instrument, DateOnly day) =>
        instrument.Superseded is { } end && end.On <= day && end.Kind != SupersessionKind.InPart
            ? end.By.Select(number => Find(number) is [var next, ..] ? next : null).OfType<LegalInstrument>() : [];

    /// <summary>The issuer with these letters; null if it is not known.</summary>
    internal Issuer? FindIssuer(string code) => Issuers.FirstOrDefault(issuer => issuer.Code == code);

    /// <summary>The source with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Id of a source.</param>
    /// <returns>The source, or null.</returns>
    public SourceReference? FindSource(string id) => Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>
    /// The known instruments that may be meant by an unknown one: same issuer, and the same running number or day.
    /// </summary>
    internal LegalInstrument? Nearest(InstrumentNumber number, DateOnly? date) =>
        Instruments.FirstOrDefault(known => known.Issuer.Code == number.Issuer
            && ((number.Serial.Length > 1 && KeyedSerial(known) == number.Serial.TrimStart('0'))
                || (date is not null && known.Date == date)));

    /// <summary>
    /// The known instrument with the same running number and day: a letter of its issuer may have been lost.
    /// </summary>
    internal LegalInstrument? SameDayAndSerial(InstrumentNumber number, DateOnly? date) => date is null
        || number.Serial.Length < 2 ? null
        : Instruments.FirstOrDefault(known => known.Date == date && KeyedSerial(known) == number.Serial.TrimStart('0'));

    private string? KeyedSerial(LegalInstrument known) => Parse(known.Number)?.Serial.TrimStart('0');
}
