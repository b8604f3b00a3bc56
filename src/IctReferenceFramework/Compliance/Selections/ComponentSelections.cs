using IctReferenceFramework.Text;
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
        new("components-and-centres",
            new("thành phần, trung tâm", "component or centre", "components and centres"),
            ReadingPlace.Components, context => context.AllElements),
        new("described-components", new("thành phần", "component"), ReadingPlace.Components, context => context.ItemsOf(
            context.Description.Components.Where(
                component => component.Status is not { Value: ComponentStatus.Retired }))),
        new("covered-parts",
            new("thành phần của Khung có nội dung", "part with content", "parts with content"),
            ReadingPlace.Components, context => context.Description.Parts
            .Where(part => context.Counted.Covers(part.Key)).Select(part => Part(part.Key, part.Value))),
        new("covered-layers",
            new("lớp có nội dung", "layer with content", "layers with content"), ReadingPlace.Components,
            context => IctLayers
            .Where(context.Counted.Covers)
                .Select(id => new CheckedItem(id, context.SectionOf(id), null))),
        Of("applications", new("ứng dụng", "application"), PartIds.Applications),
        Of("support-components", new("thành phần lớp 3", "component of layer 3", "components of layer 3"),
            PartIds.ServicesAndData),
        new("shared-services", new("dịch vụ nền dùng chung", "shared service"),
            ReadingPlace.Components.And("components/functions"),
            context => SharedFunctions.All.SelectMany(context.Providers).Distinct()),
        Of("scalable-components", new("thành phần lớp 3, 4", "component of layers 3 and 4",
            "components of layers 3 and 4"),
            PartIds.ServicesAndData, PartIds.ComputingAndStorage),
        Of("network-components", new("thành phần mạng", "network component"), PartIds.Network),
        Of("acquisition-components", new("thành phần thu thập dữ liệu", "acquisition component"),
            PartIds.DataAcquisition),
        Of("security-components", new("thành phần bảo mật", "security component"), PartIds.Security),
        Of("operations-components", new("thành phần vận hành", "operations component"),
            PartIds.OperationsAndMaintenance),
        Of("identification-components", new("thành phần định danh", "identification component"),
            PartIds.Identification),
        new("critical-components", new("thành phần trọng yếu", "critical component"),
            ReadingPlace.Components.And("components/critical", "operations-centres/critical"),
            context => context.AllElements.Where(IsCritical)),
        new("vendor-components",
            new("thành phần ghi nhà cung cấp", "component that names a vendor", "components that name a vendor"),
            ReadingPlace.Components,
            context => context.AllElements.Where(item => item.IsFilled("vendor"))),
        new("elastic-components", new("thành phần đàn hồi", "elastic component"),
            ReadingPlace.Components.And("components/scaling"), context => context
            .ItemsIn(PartIds.ServicesAndData, PartIds.ComputingAndStorage)
                .Where(item => item.Values("scaling") is ["elastic"])),
        new("backbone-components",
            new("thành phần mạng đường trục hoặc trọng yếu", "backbone or critical network component"),
            ReadingPlace.Components.And("components/critical", "components/functions"), context => context
            .ItemsIn(PartIds.Network)
                .Where(item => item.Values("functions").Contains(FunctionIds.BackboneNetwork) || IsCritical(item))),
    ];

    private static Selection Of(string name, CountedNoun noun, params string[] parts) =>
        new(name, noun, ReadingPlace.Components, context => context.ItemsIn(parts));

    private static bool IsCritical(CheckedItem item) => item.Item is ArchitectureElement { Critical.Value: true };

    private static CheckedItem Part(string id, PartDescription part) => new(id, part.Location, part)
    {
        Derive = key => key == "standards" ? [.. part.Standards.Select(standard => standard.Number?.Value ?? "")]
            : null,
    };
}
