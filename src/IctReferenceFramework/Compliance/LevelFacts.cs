using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Rules.Plausibility;

namespace IctReferenceFramework.Compliance;

/// <summary>What in a description decides the security level of a system.</summary>
internal static class LevelFacts
{
    // Platforms that a whole province shares; a proposal, since no source lists them.
    private static readonly string[] SharedByTheProvince =
        [FunctionIds.ProvincialIntegrationPlatform, FunctionIds.SmartCityPlatform, FunctionIds.SharedDataStore];

    /// <summary>The own centre and the shared platforms of a province; none below province level.</summary>
    public static IEnumerable<ArchitectureElement> ProvincialSystems(AssessmentContext context) =>
        (context.Description.Document?.Locality?.Level?.Value
            ?? AdministrativeLevel.Province) != AdministrativeLevel.Province ? []
        : context.Counted.Components.Where(
            component => component.Functions.Any(f => SharedByTheProvince.Contains(f.Value)))
            .Concat<ArchitectureElement>(context.Counted.OwnCentres);

    /// <summary>True if a row applies to a system.</summary>
    public static bool Applies(LevelRow row, ArchitectureElement element,
        IReadOnlySet<ArchitectureElement> provincial) => row.When switch
    {
        LevelCondition.ServesTheProvince => provincial.Contains(element),
        LevelCondition.AdministrativeProcedures =>
            element is Component { Domain.Value: DomainIds.Government } application
            && application.Functions.Any(f => f.Value == FunctionIds.OnlineTransaction),
        _ => DataClasses.Demand(row, element),
    };
}
