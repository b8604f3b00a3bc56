using System.Globalization;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>
/// Components and centres as information systems: what they hold, how they are protected, what a province shares.
/// </summary>
internal static class SystemSelections
{
    public static IReadOnlyList<Selection> All { get; } =
    [
        new("information-systems", Selection.Item, ReadingPlace.Components, context => context
            .ItemsIn(PartIds.Applications, PartIds.ServicesAndData, PartIds.ComputingAndStorage)
                .Concat(context.ItemsOf(context.Counted.OwnCentres))),
        new("personal-data-components", Selection.Item, ReadingPlace.Components.And("components/information"),
            context => context
            .AllElements.Where(item => item.Values("information")
                .Any(information => information is "personal" or "sensitive-personal"))),
        new("people-capturing-components", Selection.Item,
            ReadingPlace.Components.And("components/devices", "devices/kind"), context => context.ItemsOf(
            context.Counted.Components.Where(
                component => component.Devices.Any(
                device => DeviceSelections.Has(device, "captures-people", context))))),
        new("provincial-platforms", Selection.Item, ReadingPlace.Components.And("components/functions"),
            context => context.ItemsOf(LevelFacts.ProvincialSystems(context))),
        new("smart-city-development-systems", Selection.Item, ReadingPlace.Components.And("components/functions"),
            context => context.Providers(FunctionIds.SmartCityDevelopmentSystem)),
        OfLevel(1),
        OfLevel(2),
        OfLevel(3),
        OfLevel(4),
    ];

    private static Selection OfLevel(int level) => new(
        string.Create(CultureInfo.InvariantCulture, $"level-{level}-systems"), Selection.Item,
        ReadingPlace.Components.And("components/security-level", "operations-centres/security-level"),
        context => context.AllElements.Where(item => item.Item is ArchitectureElement { SecurityLevel: { } own }
            && own.Value >= level));
}
