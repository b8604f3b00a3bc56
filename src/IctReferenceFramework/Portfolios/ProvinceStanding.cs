using IctReferenceFramework.Localities;

namespace IctReferenceFramework.Portfolios;

/// <summary>A province of the day, with the description that counts for it.</summary>
/// <param name="Unit">The province.</param>
/// <param name="Entry">
/// The description of the province, or else of one that was merged into it; null if there is none.
/// </param>
internal sealed record ProvinceStanding(AdministrativeUnit Unit, PortfolioEntry? Entry);
