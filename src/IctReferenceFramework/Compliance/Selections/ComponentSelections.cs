using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Components and centres, by part and by what is said of them.</summary>
internal static class ComponentSelections
{
    private static readonly string[] IctLayers =
        [PartIds.Applications, PartIds.ServicesAndData, PartIds.ComputingAndStorage, PartIds.Network,
            PartIds.DataAcquisition];

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("components-and-centres", Selection.Item, ReadingPlace.Components, context => context.AllElements),
        new("described-components", Selection.Item, ReadingPlace.Components, context => context.ItemsOf(
            context.Description.Components.Where(
                component => component.Status is not { Value: ComponentStatus.Retired }))),
        new("covered-parts", Selection.Item, ReadingPlace.Components, context => context.Description.Parts
            .Where(part => context.Counted.Covers(part.Key)).Select(part => Part(part.Key, part.Value))),
        new("covered-layers", new("lớp có nội dung", "layers with content"), ReadingPlace.Components,
            context => IctLayers
            .Where(id => context.Counted.Covers(id) || context.Counted.ExcludedParts.Contains(id))
                .Select(id => new CheckedItem(id, context.SectionOf(id), null))),
        Of("applications", PartIds.Applications),
        Of("support-components", PartIds.ServicesAndData),
        Of("scalable-components", PartIds.ServicesAndData, PartIds.ComputingAndStorage),
        Of("network-components", PartIds.Network),
        Of("acquisition-components", PartIds.DataAcquisition),
        Of("security-components", PartIds.Security),
        Of("operations-components", PartIds.OperationsAndMaintenance),
        Of("identification-components", PartIds.Identification),
        new("critical-components", Selection.Item,
            ReadingPlace.Components.And("components/critical", "operations-centres/critical"),
            context => context.AllElements.Where(IsCritical)),
        new("vendor-components", Selection.Item, ReadingPlace.Components,
            context => context.AllElements.Where(item => item.IsFilled("vendor"))),
        new("elastic-components", Selection.Item, ReadingPlace.Components.And("components/scaling"), context => context
            .ItemsIn(PartIds.ServicesAndData, PartIds.ComputingAndStorage)
                .Where(item => item.Values("scaling") is ["elastic"])),
        new("backbone-components", Selection.Item,
            ReadingPlace.Components.And("components/critical", "components/functions"), context => context
            .ItemsIn(PartIds.Network)
                .Where(item => item.Values("functions").Contains(FunctionIds.BackboneNetwork) || IsCritical(item))),
    ];

    private static Selection Of(string name, params string[] parts) =>
        new(name, Selection.Item, ReadingPlace.Components, context => context.ItemsIn(parts));

    private static bool IsCritical(CheckedItem item) => item.Item is ArchitectureElement { Critical.Value: true };

    private static CheckedItem Part(string id, PartDescription part) => new(id, part.Location, part)
    {
        Derive = key => key == "standards" ? [.. part.Standards.Select(standard => standard.Number?.Value ?? "")]
            : null,
    };
}
