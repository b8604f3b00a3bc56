using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Portfolios;

/// <summary>
/// A description in a portfolio: what is told of it there, without the file that it was read from, so that hundreds fit
/// into memory.
/// </summary>
public sealed class PortfolioEntry
{
    private PortfolioEntry(ValidationResult result)
    {
        var document = result.Description?.Document;
        File = result.Name;
        Name = document?.Locality is { Name: { } name } locality
            ? locality.Unit is { } below ? $"{below}, {name}" : name.Value : result.Name;
        Unit = UnitOf(result);
        IsFromPublicSources = result.IsFromPublicSources;
        IsComplete = result.IsComplete;
        IsRead = result.Description is not null;
        Failure = result.Failure;
        (Errors, Warnings) = (result.Count(Severity.Error), result.Count(Severity.Warning));
        (View, AsOf) = (result.View, result.AsOf);
        InstrumentsLookedThrough = result.InstrumentsLookedThrough;
        Conclusion = result.Conclusion;
        Assessment = result.Assessment?.StatusesOnly();
        States = [.. StatesOf(result, document)];
        DocumentDay = result.DocumentDay;
        Place = document?.Locality is { Code: { } code } place ? string.Join('/', place.Country?.Value ?? "VN", code,
            Now(Unit)?.Name ?? Name, place.Level?.Value, place.Unit?.Value) : null;
        IsOfProvince = document?.Locality?.Unit is null;
        EndedCitations =
        [
            .. result.Citations.Where(citation => citation is
                    { Number: not null, AsOf: InstrumentState.Ended or InstrumentState.Overtaken })
                .Select(citation => new EndedCitation(citation.Number!,
                    [.. citation.Successors.Select(next => next.Number)])),
        ];
    }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Name of the locality as the description gives it; the file's where it gives none.</summary>
    public string Name { get; }

    /// <summary>
    /// The province it belongs to, as the map of its own day has it; null for a foreign city, or if code and name do
    /// not say one.
    /// </summary>
    public AdministrativeUnit? Unit { get; }

    /// <summary>True if others than the locality wrote it, from public sources.</summary>
    public bool IsFromPublicSources { get; }

    /// <summary>True if the file was checked to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>True if a description could be read from it.</summary>
    public bool IsRead { get; }

    /// <summary>Why it was not checked; null if it was.</summary>
    public LocalizedText? Failure { get; }

    /// <summary>Number of findings that are errors.</summary>
    public int Errors { get; }

    /// <summary>Number of findings that are warnings.</summary>
    public int Warnings { get; }

    /// <summary>The view by which it was judged.</summary>
    public AssessmentView View { get; }

    /// <summary>The day as of which it was judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The day on which the register of instruments was last looked through.</summary>
    public DateOnly InstrumentsLookedThrough { get; }

    /// <summary>The conclusion on it.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>Status and figures of each requirement, without reasons and places; null if there are none.</summary>
    public Assessment? Assessment { get; }

    /// <summary>The day of the described document, where it is known.</summary>
    public DateOnly? DocumentDay { get; }

    /// <summary>True if the description is of a province, and not of a unit below it.</summary>
    internal bool IsOfProvince { get; }

    /// <summary>Country, code, name, level and unit: descriptions with the same are of one place.</summary>
    internal string? Place { get; }

    internal IReadOnlyList<EndedCitation> EndedCitations { get; }

    /// <summary>What it tells of its province, with the day it may begin at the latest.</summary>
    internal IReadOnlyList<(StateOfPlay What, DateOnly? Since)> States { get; }

    /// <summary>What a portfolio tells of a description.</summary>
    /// <param name="result">What was found in it.</param>
    /// <returns>The entry, which does not keep the result.</returns>
    public static PortfolioEntry Of(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result);
    }

    private static IEnumerable<(StateOfPlay What, DateOnly? Since)> StatesOf(
        ValidationResult result, ArchitectureDocument? document)
    {
        var isProvince = document?.Locality?.Unit is null
            && document?.Locality?.Level is null or { Value: AdministrativeLevel.Province };
        if (isProvince && document?.Status is { Value: DocumentStatus.Issued or DocumentStatus.Superseded })
        {
            yield return (StateOfPlay.Architecture, result.DocumentDay);
        }

        foreach (var centre in result.Description?.OperationsCentres ?? [])
        {
            if (centre.Status is { Value: ComponentStatus.Operational or ComponentStatus.Trial })
            {
                var ofProvince = centre.Level is { } level ? level.Value == AdministrativeLevel.Province : isProvince;
                yield return (ofProvince ? StateOfPlay.ProvinceCentre : StateOfPlay.LocalCentre,
                    centre.Since?.Value.Latest ?? result.DocumentDay);
            }
        }
    }

    // A province that was renamed is the same; one that took in others is another, though it may bear an old code.
    private static AdministrativeUnit? Now(AdministrativeUnit? unit)
    {
        while (unit is not null && AdministrativeUnits.SuccessorOf(unit) is { } next
            && AdministrativeUnits.PredecessorsOf(next).Count == 1)
        {
            unit = next;
        }

        return unit;
    }

    private static AdministrativeUnit? UnitOf(ValidationResult result) =>
        result.Description?.Document?.Locality is { Country: null or { Value: "VN" }, Code: { } code } locality
            && AdministrativeUnits.Find(code.Value, result.DocumentDay ?? result.AsOf) is { } unit
            && (locality.Name is null || unit.IsNamed(locality.Name.Value)) ? unit : null;
}
