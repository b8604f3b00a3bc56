using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>What took the place of an instrument, and when.</summary>
/// <param name="Kind">How.</param>
/// <param name="On">The first day on which it is so.</param>
/// <param name="By">Numbers of the successors; empty if not known.</param>
/// <param name="LegalBasis">The article that says so, where known.</param>
/// <param name="Provenance">Where this comes from.</param>
internal sealed record Supersession(
    SupersessionKind Kind, DateOnly On, IReadOnlyList<string> By, LocalizedText? LegalBasis, Provenance Provenance)
{
    /// <summary>The articles that ended, of a supersession in part; null otherwise.</summary>
    public LocalizedText? Articles { get; init; }

    /// <summary>True if the instrument is no longer law from that day.</summary>
    public bool EndsValidity => Kind is SupersessionKind.Repealed or SupersessionKind.Replaced;
}
