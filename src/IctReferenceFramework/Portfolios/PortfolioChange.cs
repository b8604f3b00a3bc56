using IctReferenceFramework.Compliance;

namespace IctReferenceFramework.Portfolios;

/// <summary>What changed in a locality since an earlier portfolio, as ids of requirements.</summary>
/// <param name="Locality">Its name.</param>
/// <param name="Kind">Whether it is compared, new, or gone.</param>
internal sealed record PortfolioChange(string Locality, PortfolioChangeKind Kind)
{
    public IReadOnlyList<string> Better { get; init; } = [];

    public IReadOnlyList<string> Worse { get; init; } = [];

    /// <summary>Assessed now, and not then.</summary>
    public IReadOnlyList<string> NewlyAssessed { get; init; } = [];

    /// <summary>Assessed then, and not now, or not asked for any more.</summary>
    public IReadOnlyList<string> NoLongerAssessed { get; init; } = [];

    /// <summary>What changed between an earlier and a later portfolio, in the order of the later one.</summary>
    public static IReadOnlyList<PortfolioChange> Between(PortfolioSnapshot before, PortfolioSnapshot after)
    {
        var pairs = after.Entries.Select(entry => (Now: entry, Then: Match(entry, before))).ToList();
        var matched = pairs.Select(pair => pair.Then).OfType<SnapshotEntry>().ToHashSet();
        return
        [
            .. pairs.Select(pair => pair.Then is { } then ? Compare(then, pair.Now)
                : new PortfolioChange(pair.Now.Locality, PortfolioChangeKind.New)),
            .. before.Entries.Where(entry => !matched.Contains(entry))
                .Select(entry => new PortfolioChange(entry.Locality, PortfolioChangeKind.Gone)),
        ];
    }

    private static SnapshotEntry? Match(SnapshotEntry entry, PortfolioSnapshot before) =>
        before.Entries.FirstOrDefault(other => other.Place == entry.Place && (entry.Place is not null
            || other.Locality == entry.Locality));

    private static PortfolioChange Compare(SnapshotEntry then, SnapshotEntry now)
    {
        // A requirement that is asked for in one of the two only was not assessed in the other.
        List<string> Where(Func<RequirementStatus, RequirementStatus, bool> isSo) =>
            [.. now.Statuses.Keys.Union(then.Statuses.Keys)
                .Where(id => isSo(Of(then, id), Of(now, id)))];

        static RequirementStatus Of(SnapshotEntry entry, string id) =>
            entry.Statuses.GetValueOrDefault(id, RequirementStatus.NotAssessed);

        return new(now.Locality, PortfolioChangeKind.Compared)
        {
            Better = Where((old, status) => IsAssessed(old) && IsAssessed(status) && Rank(status) > Rank(old)),
            Worse = Where((old, status) => IsAssessed(old) && IsAssessed(status) && Rank(status) < Rank(old)),
            NewlyAssessed = Where((old, status) => !IsAssessed(old) && IsAssessed(status)),
            NoLongerAssessed = Where((old, status) => IsAssessed(old) && !IsAssessed(status)),
        };
    }

    private static bool IsAssessed(RequirementStatus status) =>
        status is not (RequirementStatus.NotAssessed or RequirementStatus.NotApplicable);

    private static int Rank(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => 2,
        RequirementStatus.PartiallySatisfied => 1,
        _ => 0,
    };
}
