using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Devices of the data acquisition layer.</summary>
internal static class DeviceSelections
{
    private static readonly ReadingPlace Place =
        ReadingPlace.InParts("devices", ["components/devices", "devices/kind", .. ReadingPlace.Counted]);

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("devices", new("thiết bị", "device"), Place, context => Of(context, static _ => true)),
        new("observing-devices", new("thiết bị quan sát", "observing device"), Place,
            context => Of(context, device => !Has(device, "actuates", context))),
        new("actuators", new("thiết bị chấp hành", "actuator"),
            Place, context => Of(context, device => Has(device, "actuates", context))),
        new("real-time-devices",
            new("loại thiết bị gửi dữ liệu thời gian thực", "kind of device that sends in real time",
                "kinds of devices that send in real time"),
            ReadingPlace.InParts("devices", ["components/devices", "devices/refresh", .. ReadingPlace.Counted]),
            context => Of(context, device => device.Refresh?.Value == RefreshRate.RealTime)),
    ];

    /// <summary>True if the framework tags a kind of device so.</summary>
    public static bool Has(Device device, string tag, AssessmentContext context) =>
        device.Kind is { } kind
            && (context.Framework.FindVocabulary("device-kind")?.Find(kind.Value)?.Tags.Contains(tag) ?? false);

    private static IEnumerable<CheckedItem> Of(AssessmentContext context, Func<Device, bool> which) =>
        from component in context.Counted.In(PartIds.DataAcquisition)
        from device in component.Devices
        where which(device)
        select new CheckedItem($"{component.RawValue("id")}: {device.Kind}", device.Location, device)
        {
            Derive = key => key is "sites" or "owner" ? component.TextsUnder(key) : null,
        };
}
