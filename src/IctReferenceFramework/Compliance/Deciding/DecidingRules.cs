using System.Collections.Frozen;
using IctReferenceFramework.DataFiles;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>The rules that decide requirements for which no generic kind of check fits.</summary>
internal static class DecidingRules
{
    public static IReadOnlyList<DecidingRule> All { get; } =
    [
        new CapacityMeetsNeed(),
        new CoordinateSystemIsCommon(),
        new FunctionsAreInTheirPart(),
        new InfrastructureIsSharedNotRepeated(),
        new InterfacePointsAreIdentified(),
        new IssuedByThePeoplesCommittee(),
        new LeadAgencyIsTheIctAuthority(),
        new LocalityHasItsOwnCentre(),
        new MaturityLevelIsEvidenced(),
        new MinistryConsultedBeforeIssue(),
        new RoadmapReachesTheTarget(),
        new TechnologyStaysNeutral(),
        new TwelvePartsAreCovered(),
    ];

    private static readonly FrozenDictionary<string, DecidingRule> ByName =
        All.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <exception cref="InvalidFrameworkDataException">There is none of this name: a defect of the data.</exception>
    public static DecidingRule Named(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new InvalidFrameworkDataException($"There is no rule '{name}'.");
}
