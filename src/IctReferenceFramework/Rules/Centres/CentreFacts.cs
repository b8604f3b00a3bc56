using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Centres;

/// <summary>What rules about operations centres ask of a description.</summary>
internal static class CentreFacts
{
    /// <summary>True if something runs, or is on trial.</summary>
    public static bool Runs(Sourced<ComponentStatus>? status) =>
        status?.Value is ComponentStatus.Operational or ComponentStatus.Trial;

    /// <summary>Centres that run.</summary>
    public static IEnumerable<OperationsCentre> Running(RuleContext context) =>
        context.Description.OperationsCentres.Where(centre => Runs(centre.Status));

    /// <summary>Centres that have not ended.</summary>
    public static IEnumerable<OperationsCentre> Living(RuleContext context) =>
        context.Description.OperationsCentres.Where(centre => centre.Status is not { Value: ComponentStatus.Retired });

    /// <summary>True if the centre is at the locality's own level: requirements look at those.</summary>
    public static bool IsOwn(OperationsCentre centre, RuleContext context) =>
        centre.Level?.Value == (context.Description.Document?.Locality?.Level?.Value ?? AdministrativeLevel.Province);

    /// <summary>The service of a centre with an id that runs; null if there is none.</summary>
    public static CentreService? Running(OperationsCentre centre, string service) =>
        centre.Services.FirstOrDefault(s => s.Id?.Value == service && Runs(s.Status));

    /// <summary>Ids that a centre names as used, with or without a reason.</summary>
    public static IEnumerable<string> Used(OperationsCentre centre) =>
        centre.Uses.Select(id => id.Value).Concat(centre.UsesWithReason.Select(use => use.Component.Value));

    /// <summary>
    /// True if the centre has a facility of a kind, or it or something that it uses has one of the functions.
    /// </summary>
    public static bool Has(OperationsCentre centre, RuleContext context, string facility, params string[] functions) =>
        centre.Facilities.Any(f => f.Kind?.Value == facility)
        || Used(centre).Select(context.Index.Element).OfType<ArchitectureElement>().Append(centre)
            .Any(element => element.Functions.Any(f => functions.Contains(f.Value)));

    /// <summary>
    /// True if functions, facilities or uses of some element are wrong: nothing can be said of what is missing.
    /// </summary>
    public static bool IsUnreadable(OperationsCentre centre, RuleContext context) =>
        centre.IsUnreadable("facilities") || centre.IsUnreadable("uses") || centre.IsUnreadable("functions")
            || centre.IsUnreadable("services")
        || context.Description.Components.Any(component => component.IsUnreadable("functions"));

    /// <summary>The part of the component that keeps a dataset; null if it is not known.</summary>
    public static string? KeptIn(Dataset dataset, RuleContext context) =>
        dataset.KeptIn is { } keeper && context.Index.Element(keeper.Value) is { } element ? Use.PartOf(element) : null;

    /// <summary>
    /// Parts whose data a centre may take: they are the service-and-data layer, or what it is hosted on.
    /// </summary>
    public static bool IsServedByLayerThree(string part) =>
        part is PartIds.ServicesAndData or PartIds.ComputingAndStorage;
}
