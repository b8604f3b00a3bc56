using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>
/// Requirements that are a locality's choice since a day: each asks for a domain, and of a domain that the locality
/// does not name among its priorities it is asked for at another level.
/// </summary>
/// <param name="Requirements">Ids of the requirements.</param>
/// <param name="From">The first day of the choice, by the day of the document.</param>
/// <param name="Obligation">The level where the domain is not named.</param>
/// <param name="Statement">Who left the choice to the locality, and since when.</param>
/// <param name="Provenance">Where this comes from.</param>
internal sealed record LocalChoice(
    IReadOnlyList<string> Requirements, DateOnly From, ObligationLevel Obligation, LocalizedText Statement,
    Provenance Provenance);
