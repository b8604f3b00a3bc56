using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Portfolios;

/// <summary>
/// Many localities at once: their descriptions, what they lack most often, and the state of play of the country.
/// </summary>
public sealed class Portfolio
{
    private readonly Dictionary<PortfolioEntry, PortfolioEntry> _newer;
    private readonly IReadOnlyList<(AdministrativeUnit Unit, StateOfPlay What, DateOnly Since)> _facts;

    /// <summary>Rolls up results; their order is of no account.</summary>
    /// <param name="results">Results of one framework as of one day.</param>
    /// <param name="facts">Known facts about other localities.</param>
    /// <param name="framework">The framework they were judged by.</param>
    /// <param name="asOf">The day as of which they were judged.</param>
    public Portfolio(IEnumerable<ValidationResult> results, PortfolioFacts? facts, ReferenceFramework framework,
        DateOnly asOf)
        : this(framework, asOf, facts, (results ?? throw new ArgumentNullException(nameof(results)))
            .Select(PortfolioEntry.Of))
    {
    }

    private Portfolio(ReferenceFramework framework, DateOnly asOf, PortfolioFacts? facts,
        IEnumerable<PortfolioEntry> entries)
    {
        (Framework, AsOf, Facts) = (framework, asOf, facts);
        Entries = [.. entries.OrderBy(entry => entry.IsFromPublicSources)
            .ThenBy(entry => entry.File, StringComparer.Ordinal)];
        _newer = Newer();
        Counted = [.. Entries.Where(entry => !_newer.ContainsKey(entry))];
        Missing = [.. Gaps()];
        _facts = [.. Known()];
        States = StatesOn(asOf);
    }

    /// <summary>The framework.</summary>
    public ReferenceFramework Framework { get; }

    /// <summary>The day of the evaluation.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Known facts about localities without a description; null if nothing was given.</summary>
    public PortfolioFacts? Facts { get; }

    /// <summary>
    /// The descriptions, those from public sources after those of localities, by name of file. What could not be read
    /// has no assessment.
    /// </summary>
    public IReadOnlyList<PortfolioEntry> Entries { get; }

    /// <summary>The descriptions that count: of several of one locality the newest on the day.</summary>
    public IReadOnlyList<PortfolioEntry> Counted { get; }

    /// <summary>The newer description of the same locality, which counts in its place.</summary>
    /// <param name="entry">A description of the portfolio.</param>
    /// <returns>The newer one; null if this one counts.</returns>
    public PortfolioEntry? NewerThan(PortfolioEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _newer.GetValueOrDefault(entry);
    }

    /// <summary>Requirements that are not met somewhere, the most frequent first.</summary>
    internal IReadOnlyList<MissingRequirement> Missing { get; }

    /// <summary>Every province of the day of the evaluation, with the known facts about it.</summary>
    internal IReadOnlyList<LocalityState> States { get; }

    /// <summary>The provinces of the day, each with the description that counts for it.</summary>
    internal IReadOnlyList<ProvinceStanding> Standings =>
        [.. AdministrativeUnits.On(AsOf).Select(unit => new ProvinceStanding(unit, Counted
            .Where(entry => entry is { IsOfProvince: true, Unit: { } own } && On(own, AsOf) == unit)
            .OrderByDescending(entry => entry.Unit == unit).ThenByDescending(entry => entry.DocumentDay)
            .FirstOrDefault()))];

    /// <summary>
    /// Every province of a day, with what is known to hold on it. What came before a merger belongs to the successor.
    /// </summary>
    internal IReadOnlyList<LocalityState> StatesOn(DateOnly day)
    {
        var known = _facts.Where(fact => fact.Since <= day)
            .Select(fact => (Unit: On(fact.Unit, day), fact.What)).Where(fact => fact.Unit is not null)
            .ToLookup(fact => fact.Unit!, fact => fact.What);
        return
        [
            .. AdministrativeUnits.On(day)
                .Select(unit => new LocalityState(unit, AdministrativeUnits.RegionOf(unit, day),
                known[unit].Any() ? [.. known[unit].Append(StateOfPlay.SmartCity).Distinct().Order()] : [])),
        ];
    }

    /// <summary>Rolls up entries, of which hundreds fit into memory where results do not.</summary>
    /// <param name="entries">Of results of one framework as of one day; their order is of no account.</param>
    /// <param name="facts">Known facts about other localities.</param>
    /// <param name="framework">The framework they were judged by.</param>
    /// <param name="asOf">The day as of which they were judged.</param>
    /// <returns>The portfolio.</returns>
    public static Portfolio Of(IEnumerable<PortfolioEntry> entries, PortfolioFacts? facts, ReferenceFramework framework,
        DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(framework, asOf, facts, entries);
    }

    /// <summary>The portfolio with what has changed since an earlier one.</summary>
    /// <param name="before">The earlier one, of the same framework.</param>
    /// <returns>A portfolio whose reports tell the changes too.</returns>
    /// <exception cref="ArgumentException">The earlier one is of another framework or view.</exception>
    public Portfolio Since(PortfolioSnapshot before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.Framework != Framework.Id || before.View != View
            ? throw new ArgumentException($"It was assessed by '{before.Framework}', view '{before.View}'.",
                nameof(before))
            : new(Framework, AsOf, Facts, Entries)
            {
                Changes = PortfolioChange.Between(before, PortfolioSnapshot.Of(this)),
            };
    }

    /// <summary>The view by which one run judges all files.</summary>
    internal AssessmentView View => Entries.Count > 0 ? Entries[0].View : AssessmentView.Target;

    /// <summary>What has changed in each locality; null where nothing was compared.</summary>
    internal IReadOnlyList<PortfolioChange>? Changes { get; private init; }

    private static AdministrativeUnit? On(AdministrativeUnit unit, DateOnly day)
    {
        AdministrativeUnit? at = unit;
        while (at is not null && !at.IsOn(day))
        {
            at = at.Until < day ? AdministrativeUnits.SuccessorOf(at) : null;
        }

        return at;
    }

    private IEnumerable<(AdministrativeUnit Unit, StateOfPlay What, DateOnly Since)> Known()
    {
        foreach (var entry in Entries.Where(entry => entry.Unit is not null))
        {
            foreach (var (what, since) in entry.States)
            {
                yield return (entry.Unit!, what, since ?? AsOf);
            }
        }

        foreach (var locality in Facts?.Localities ?? [])
        {
            foreach (var fact in locality.Facts)
            {
                yield return (locality.Unit, fact.What, fact.Since?.Latest ?? locality.On);
            }
        }
    }

    // What is dated later than the day of assessment counts only where there is nothing else; what cannot be assessed
    // takes nobody's place.
    private Dictionary<PortfolioEntry, PortfolioEntry> Newer() =>
        (from same in Entries.Where(entry => entry is { Place: not null, Assessment: not null })
            .GroupBy(entry => entry.Place)
         let newest = same.OrderByDescending(entry => entry.DocumentDay <= AsOf)
            .ThenByDescending(entry => entry.DocumentDay).ThenBy(entry => entry.IsFromPublicSources)
            .ThenBy(entry => entry.File, StringComparer.Ordinal).First()
         from older in same
         where older != newest
         select (Older: older, Newest: newest)).ToDictionary(pair => pair.Older, pair => pair.Newest);

    private IEnumerable<MissingRequirement> Gaps()
    {
        var read = Counted.Where(entry => entry.Assessment is not null).ToList();
        return Framework.Requirements
            .Select(requirement =>
            {
                var statuses = read.SelectMany(entry => entry.Assessment!.Results
                    .Where(each => each.Requirement.Id == requirement.Id).Select(each => each.In(entry.View).Status))
                        .ToList();
                return new MissingRequirement(
                    requirement, statuses.Count(status => status == RequirementStatus.NotSatisfied),
                    statuses.Count(status => status == RequirementStatus.PartiallySatisfied),
                    statuses.Count(status => status == RequirementStatus.NotAssessed));
            })
            .Where(missing => missing.NotSatisfied + missing.Partial > 0)
            .OrderByDescending(missing => (2 * missing.NotSatisfied) + missing.Partial)
            .ThenByDescending(missing => Score.Weight(missing.Requirement.Obligation));
    }
}
