using IctReferenceFramework.Localities;

namespace IctReferenceFramework.Portfolios;

/// <summary>A locality that is known by facts only.</summary>
/// <param name="Unit">The province, as the map of a day has it.</param>
/// <param name="On">That day; by it, facts without a date hold.</param>
/// <param name="Facts">What is known.</param>
internal sealed record PortfolioLocality(AdministrativeUnit Unit, DateOnly On, IReadOnlyList<PortfolioFact> Facts);
