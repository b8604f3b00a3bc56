using IctReferenceFramework.Localities;

namespace IctReferenceFramework.Portfolios;

/// <summary>
/// Known facts about a province on a day. What is absent is not known: nobody said that it is not so.
/// </summary>
/// <param name="Unit">The province.</param>
/// <param name="Region">Its region on that day; null if no list of that day is known.</param>
/// <param name="Known">What is known, in the order of the counting.</param>
internal sealed record LocalityState(AdministrativeUnit Unit, Region? Region, IReadOnlyList<StateOfPlay> Known);
