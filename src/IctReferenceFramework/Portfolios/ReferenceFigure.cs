namespace IctReferenceFramework.Portfolios;

/// <summary>How many provinces have come so far.</summary>
/// <param name="What">How far.</param>
/// <param name="Count">How many.</param>
/// <param name="Region">Vietnamese name of the region it is about; null for the country.</param>
internal sealed record ReferenceFigure(StateOfPlay What, int Count, string? Region)
{
    /// <summary>Those of the provinces that it is about.</summary>
    internal IReadOnlyList<LocalityState> Within(IEnumerable<LocalityState> states) =>
        [.. states.Where(state => Region is null || state.Region?.Name.Vi == Region)];

    /// <summary>How many of the provinces have come so far.</summary>
    internal int CountIn(IEnumerable<LocalityState> states) => Within(states)
        .Count(state => state.Known.Contains(What));
}
