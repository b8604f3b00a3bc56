using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Interfaces that components and centres offer.</summary>
internal static class InterfaceSelections
{
    private static readonly ReadingPlace Place = ReadingPlace.InParts(
        "interfaces", ["components/interfaces", "components/functions", "interfaces/contract",
            .. ReadingPlace.Counted]);

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("interfaces", new("giao diện", "interface"), Place,
            context => Of([.. context.Counted.Components, .. context.Counted.Centres])),
        new("support-interfaces",
            new("giao diện của lớp 3", "interface of layer 3", "interfaces of layer 3"),
            Place, context => Of(context.Counted.In(PartIds.ServicesAndData))),
        new("device-interfaces",
            new("giao diện của thiết bị", "interface of devices", "interfaces of devices"),
            Place, context => Of(context.Counted.Components.Where(component =>
            component.Part == PartIds.DataAcquisition
                || component.Functions.Any(function => function.Value == FunctionIds.IotPlatform)))),
        new("specified-interfaces", new("giao diện có đặc tả", "specified interface"), Place,
            context => Of(context.Counted.In(PartIds.ServicesAndData))
            .Where(item => context.Fill(item, "contract") > 0)),
    ];

    private static IEnumerable<CheckedItem> Of(IEnumerable<ArchitectureElement> elements) =>
        from element in elements
        from offered in element.Interfaces
        select new CheckedItem(element.RawValue("id") ?? "", offered.Location, offered)
        {
            Derive = key => key != "open-protocol" ? null
                : offered.Protocol is { Value: not Protocol.Proprietary } protocol ? [protocol.ToString()] : [],
        };
}
