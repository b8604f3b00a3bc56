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
        new("information-systems", new("hệ thống thông tin", "information system"),
            ReadingPlace.Components, context => context
            .ItemsIn(PartIds.Applications, PartIds.ServicesAndData, PartIds.ComputingAndStorage)
                .Concat(context.ItemsOf(context.Counted.OwnCentres))),
        new("personal-data-components",
            new("thành phần xử lý dữ liệu cá nhân", "component with personal data", "components with personal data"),
            ReadingPlace.Components.And("components/information"),
            context => context
            .AllElements.Where(item => item.Values("information")
                .Any(information => information is "personal" or "sensitive-personal"))),
        new("people-capturing-components",
            new("thành phần ghi hình, ghi âm con người", "component that captures people",
                "components that capture people"),
            ReadingPlace.Components.And("components/devices", "devices/kind"), context => context.ItemsOf(
            context.Counted.Components.Where(
                component => component.Devices.Any(
                device => DeviceSelections.Has(device, "captures-people", context))))),
        new("provincial-platforms",
            new("nền tảng dùng chung cấp tỉnh", "provincial platform"),
            ReadingPlace.Components.And("components/functions"),
            context => context.ItemsOf(LevelFacts.ProvincialSystems(context))),
        new("smart-city-development-systems",
            new("hệ thống phát triển đô thị thông minh", "smart-city development system"),
            ReadingPlace.Components.And("components/functions"),
            context => context.Providers(FunctionIds.SmartCityDevelopmentSystem)),
        OfLevel(1),
        OfLevel(2),
        OfLevel(3),
        OfLevel(4),
    ];

    private static Selection OfLevel(int level) => new(
        string.Create(CultureInfo.InvariantCulture, $"level-{level}-systems"),
        new(string.Create(CultureInfo.InvariantCulture, $"hệ thống cấp độ {level} trở lên"),
            string.Create(CultureInfo.InvariantCulture, $"system of level {level} or above"),
            string.Create(CultureInfo.InvariantCulture, $"systems of level {level} or above")),
        ReadingPlace.Components.And("components/security-level", "operations-centres/security-level"),
        context => context.AllElements.Where(item => item.Item is ArchitectureElement { SecurityLevel: { } own }
            && own.Value >= level));
}
