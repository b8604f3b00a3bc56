namespace IctReferenceFramework.Reports.Content;

/// <summary>A phase or project on a roadmap.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsPhase">True for a phase.</param>
/// <param name="From">First day that is meant; null if none is known.</param>
/// <param name="To">Last day that is meant; null if none is known.</param>
/// <param name="IsOwn">False if the days are those of the phase.</param>
/// <param name="Time">The days as the description writes them.</param>
/// <param name="Money">The budget; empty if none is known.</param>
/// <param name="Delivers">Names of what it delivers.</param>
internal sealed record RoadmapLine(
    string Name, bool IsPhase, DateOnly? From, DateOnly? To, bool IsOwn, string Time, string Money,
    IReadOnlyList<string> Delivers)
{
    /// <summary>True for a project that belongs to the phase before it.</summary>
    public bool IsOfPhase { get; init; }
}
