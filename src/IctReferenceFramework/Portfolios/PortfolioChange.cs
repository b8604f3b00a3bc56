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
        var pairs = after.Entries.Select(entry => (Now: entry, Then: Match(entry, before, after))).ToList();
        var matched = pairs.Select(pair => pair.Then).OfType<SnapshotEntry>().ToHashSet();
        return
        [
            .. pairs.Select(pair => pair.Then is { } then ? Compare(then, pair.Now)
                : new PortfolioChange(pair.Now.Locality, PortfolioChangeKind.New)),
            .. before.Entries.Where(entry => !matched.Contains(entry))
                .Select(entry => new PortfolioChange(entry.Locality, PortfolioChangeKind.Gone)),
        ];
    }

    // By code and name; a renamed province by its code, if that leaves no doubt.
    private static SnapshotEntry? Match(SnapshotEntry entry, PortfolioSnapshot before, PortfolioSnapshot after) =>
        before.Entries.FirstOrDefault(other => other.Code == entry.Code && other.Locality == entry.Locality)
        ?? (entry.Code is not null && after.Entries.Count(other => other.Code == entry.Code) == 1
            && before.Entries.Where(other => other.Code == entry.Code).ToList() is [var only] ? only : null);

    private static PortfolioChange Compare(SnapshotEntry then, SnapshotEntry now)
    {
        List<string> Where(Func<RequirementStatus, RequirementStatus, bool> isSo) =>
            [.. now.Statuses.Where(each => then.Statuses.TryGetValue(each.Key, out var old) && isSo(old, each.Value))
                .Select(each => each.Key)];
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
