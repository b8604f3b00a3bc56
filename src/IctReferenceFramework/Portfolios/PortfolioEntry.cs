using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Portfolios;

/// <summary>A description in a portfolio.</summary>
/// <param name="Result">What was found in it.</param>
public sealed record PortfolioEntry(ValidationResult Result)
{
    /// <summary>
    /// The province it belongs to, as the map of its own day has it; null for a foreign city, or if code and name do
    /// not say one.
    /// </summary>
    public AdministrativeUnit? Unit { get; } = UnitOf(Result);

    /// <summary>Name of the locality as the description gives it; the file's where it gives none.</summary>
    public string Name => Result.Description?.Document?.Locality is { Name: { } name } locality
        ? locality.Unit is { } below ? $"{below}, {name}" : name.Value : Result.Name;

    /// <summary>What it tells of its province, with the day it may begin at the latest.</summary>
    internal IEnumerable<(StateOfPlay What, DateOnly? Since)> States
    {
        get
        {
            var document = Result.Description?.Document;
            var isProvince = document?.Locality?.Unit is null
                && document?.Locality?.Level is null or { Value: AdministrativeLevel.Province };
            if (isProvince && document?.Status is { Value: DocumentStatus.Issued or DocumentStatus.Superseded })
            {
                yield return (StateOfPlay.Architecture, Result.DocumentDay);
            }

            foreach (var centre in Result.Description?.OperationsCentres ?? [])
            {
                if (centre.Status is { Value: ComponentStatus.Operational or ComponentStatus.Trial })
                {
                    var ofProvince = centre.Level is { } level ? level.Value == AdministrativeLevel.Province
                        : isProvince;
                    yield return (ofProvince ? StateOfPlay.ProvinceCentre : StateOfPlay.LocalCentre,
                        centre.Since?.Value.Latest ?? Result.DocumentDay);
                }
            }
        }
    }

    private static AdministrativeUnit? UnitOf(ValidationResult result) =>
        result.Description?.Document?.Locality is { Country: null or { Value: "VN" }, Code: { } code } locality
            && AdministrativeUnits.Find(code.Value, result.DocumentDay ?? result.AsOf) is { } unit
            && (locality.Name is null || unit.IsNamed(locality.Name.Value)) ? unit : null;
}
