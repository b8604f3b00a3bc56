using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance;

/// <summary>The closed list of selections that checks may look at; each is one line.</summary>
internal static class Selections
{
    private static readonly string[] IctLayers =
        [PartIds.Applications, PartIds.ServicesAndData, PartIds.ComputingAndStorage, PartIds.Network, PartIds.DataAcquisition];

    public static IEnumerable<CheckedItem> Of(string selection, AssessmentContext context)
    {
        var d = context.Description;
        return selection switch
        {
            "components-and-centres" => Elements(context, [.. context.Components, .. context.Centres]),
            "described-components" => Elements(context, d.Components.Where(c => c.Status is not { Value: ComponentStatus.Retired })),
            "covered-parts" => d.Parts.Where(part => IsCovered(part.Key, context)).Select(part => Part(part.Key, part.Value)),
            "covered-layers" => IctLayers.Where(id => IsCovered(id, context) || context.ExcludedParts.Contains(id))
                .Select(id => new CheckedItem(id, context.SectionOf(id), null)),
            "applications" => In(context, PartIds.Applications),
            "support-components" => In(context, PartIds.ServicesAndData),
            "scalable-components" => In(context, PartIds.ServicesAndData, PartIds.ComputingAndStorage),
            "network-components" => In(context, PartIds.Network),
            "acquisition-components" => In(context, PartIds.DataAcquisition),
            "security-components" => In(context, PartIds.Security),
            "operations-components" => In(context, PartIds.OperationsAndMaintenance),
            "identification-components" => In(context, PartIds.Identification),
            "information-systems" => In(context, PartIds.Applications, PartIds.ServicesAndData, PartIds.ComputingAndStorage)
                .Concat(Elements(context, context.OwnCentres)),
            "personal-data-components" => All(context).Where(item =>
                item.Values("information").Any(c => c is "personal" or "sensitive-personal")),
            "people-capturing-components" => Elements(context, context.Components.Where(c => c.Devices.Any(device => Has(device, "captures-people", context)))),
            "critical-components" => Elements(context, [.. context.Components, .. context.Centres]).Where(IsCritical),
            "vendor-components" => All(context).Where(item => item.IsFilled("vendor")),
            "elastic-components" => Of("scalable-components", context).Where(item => item.Values("scaling") is ["elastic"]),
            "backbone-components" => In(context, PartIds.Network).Where(item =>
                item.Values("functions").Contains(FunctionIds.BackboneNetwork) || IsCritical(item)),
            "interfaces" => Interfaces(context, [.. context.Components, .. context.Centres]),
            "support-interfaces" => Interfaces(context, context.In(PartIds.ServicesAndData)),
            "device-interfaces" => Interfaces(context, context.Components.Where(c =>
                c.Part == PartIds.DataAcquisition || c.Functions.Any(f => f.Value == FunctionIds.IotPlatform))),
            "specified-interfaces" => Of("support-interfaces", context).Where(item => context.Fill(item, "contract") > 0),
            "devices" => Devices(context, static _ => true),
            "observing-devices" => Devices(context, device => !Has(device, "actuates", context)),
            "actuators" => Devices(context, device => Has(device, "actuates", context)),
            "real-time-devices" => Devices(context, device => device.Refresh?.Value == RefreshRate.RealTime),
            "datasets" => Datasets(context),
            "open-datasets" => Datasets(context).Where(item => item.Values("access") is ["open"]),
            "master-datasets" => Datasets(context).Where(item => item.Values("kind") is ["master" or "reference"]),
            "centre-datasets" => CentreDatasets(context),
            "user-groups" => Groups(context),
            "group-channels" => (d.Layers?.Users?.Groups ?? []).SelectMany(group => group.Channels)
                .Where(channel => context.Framework.FindFunction(channel.Value) is not null)
                .Select(channel => new CheckedItem(channel.Value, channel.Location, null) { Derive = key => key == "channel" ? [channel.Value] : null }),
            "priorities" => (d.Layers?.Applications?.Priorities ?? []).Select(priority => Priority(priority, context)),
            "document" => d.Document is null ? [] : [new("document", d.LocationOf("document"), d.Document)],
            "consultations" => Plain(d.Consultations.Where(c => c.Date is null || c.Date.Value <= context.DocumentDay)),
            "current-state" => CurrentState(d, assetsOnly: false),
            "existing-assets" => CurrentState(d, assetsOnly: true),
            "stakeholders" => Plain(d.Stakeholders),
            "measures" => Plain(d.Measures.Where(measure => context.Counts(measure.Status))),
            "accessibility-measures" => Of("measures", context).Where(item => item.Values("kind") is ["accessibility"]),
            "projects" => Plain(d.Roadmap?.Projects),
            "co-funded-projects" => Plain(d.Roadmap?.Projects).Where(item => item.Values("funding").Any(f => f != "state-budget")),
            "indicators" => Plain(d.Evaluation?.Indicators),
            "indicators-3098" => Plain(d.Evaluation?.Indicators).Where(item => item.Values("set") is ["3098-2019"]),
            "indicators-03-2026" => Plain(d.Evaluation?.Indicators).Where(item => item.Values("set") is ["03-2026"]),
            "provincial-platforms" => Elements(context, LevelFacts.ProvincialSystems(context)),
            "smart-city-development-systems" => context.Providers(FunctionIds.SmartCityDevelopmentSystem),
            "level-1-systems" => OfLevel(1, context),
            "level-2-systems" => OfLevel(2, context),
            "level-3-systems" => OfLevel(3, context),
            "level-4-systems" => OfLevel(4, context),
            "own-centre" => Elements(context, context.OwnCentres),
            "centre-services" => Services(context),
            "real-time-services" => Services(context).Where(item => item.Values("refresh") is ["real-time"]),
            "centre-capabilities" => Capabilities(context),
            _ => throw new InvalidFrameworkDataException($"There is no selection '{selection}'."),
        };
    }

    /// <summary>True if a part has a component that counts, or, for the users layer, a group.</summary>
    public static bool IsCovered(string part, AssessmentContext context) =>
        context.In(part).Any()
        || (part == PartIds.Users && (context.Description.Layers?.Users?.Groups.Count ?? 0) > 0)
        || (part == PartIds.OperationsCentre && context.OwnCentres.Count > 0);

    private static IEnumerable<CheckedItem> All(AssessmentContext context) =>
        Elements(context, [.. context.Components, .. context.Centres]);

    private static IEnumerable<CheckedItem> In(AssessmentContext context, params string[] parts) =>
        Elements(context, context.In(parts));

    private static IEnumerable<CheckedItem> Elements(AssessmentContext context, IEnumerable<ArchitectureElement> elements) =>
        elements.Select(context.ItemOf);

    private static IEnumerable<CheckedItem> Plain(IEnumerable<DescriptionItem>? items) => (items ?? []).Select(Plain);

    private static CheckedItem Plain(DescriptionItem item) =>
        new(item.RawText("id")?.Value ?? item.RawText("name")?.Value ?? "", item.Location, item);

    private static IEnumerable<CheckedItem> OfLevel(int level, AssessmentContext context) =>
        All(context).Where(item => item.Item is ArchitectureElement { SecurityLevel: { } own } && own.Value >= level);

    private static bool IsCritical(CheckedItem item) => item.Item is ArchitectureElement { Critical.Value: true };

    // What a group uses counts only where it counts itself.
    private static IEnumerable<CheckedItem> Groups(AssessmentContext context) =>
        from @group in context.Description.Layers?.Users?.Groups ?? []
        let counted = @group.Uses.Select(use => use.Value)
            .Where(id => context.Rules.Index.Element(id) is { } used && context.Counts(used.Status)).ToList()
        select Plain(@group) with { Derive = key => key == "uses" ? counted : null };

    private static CheckedItem Part(string id, PartDescription part) => new(id, part.Location, part)
    {
        Derive = key => key == "standards" ? [.. part.Standards.Select(standard => standard.Number?.Value ?? "")] : null,
    };

    private static CheckedItem Priority(PriorityDomain priority, AssessmentContext context) =>
        new(priority.Domain?.Value ?? "", priority.Location, priority)
        {
            Derive = key => key != "application" ? null
                : [.. context.In(PartIds.Applications).Where(c => c.Domain?.Value == priority.Domain?.Value).Select(c => c.Id?.Value ?? "")],
        };

    private static IEnumerable<CheckedItem> Interfaces(AssessmentContext context, IEnumerable<ArchitectureElement> elements) =>
        from element in elements
        from offered in element.Interfaces
        select new CheckedItem($"{element.RawText("id")}", offered.Location, offered)
        {
            Derive = key => key != "open-protocol" ? null
                : offered.Protocol is { Value: not Protocol.Proprietary } protocol ? [protocol.ToString()] : [],
        };

    private static IEnumerable<CheckedItem> Devices(AssessmentContext context, Func<Device, bool> which) =>
        from component in context.In(PartIds.DataAcquisition)
        from device in component.Devices
        where which(device)
        select new CheckedItem($"{component.RawText("id")}: {device.Kind}", device.Location, device)
        {
            Derive = key => key is "sites" or "owner" ? component.TextsUnder(key) : null,
        };

    private static bool Has(Device device, string tag, AssessmentContext context) =>
        device.Kind is { } kind && (context.Framework.FindVocabulary("device-kind")?.Find(kind.Value)?.Tags.Contains(tag) ?? false);

    // A dataset follows the component that keeps it; one that nothing keeps counts in the target only.
    private static IEnumerable<CheckedItem> Datasets(AssessmentContext context) =>
        from dataset in context.Description.Layers?.ServicesAndData?.Datasets ?? []
        where dataset.KeptIn is { } keeper
            ? context.Rules.Index.Element(keeper.Value) is { } element && context.Counts(element.Status)
            : context.View == AssessmentView.Target
        select Plain(dataset) with
        {
            Derive = key => key == "quality" ? [.. dataset.Quality.Select(quality => quality.RawText("property")?.Value ?? "")] : null,
        };

    private static IEnumerable<CheckedItem> CentreDatasets(AssessmentContext context)
    {
        var fed = Services(context).SelectMany(service => service.Values("fed-by")).ToHashSet(StringComparer.Ordinal);
        return Datasets(context).Where(dataset => fed.Contains(dataset.Label));
    }

    private static IEnumerable<CheckedItem> Services(AssessmentContext context) =>
        from centre in context.OwnCentres
        from service in centre.Services
        where context.Counts(service.Status)
        select Plain(service) with
        {
            Derive = key => key != "domain" || service.Id is not { } id ? null
                : context.Framework.FindVocabulary("centre-service")?.Find(id.Value)?.Domain is { } domain ? [domain] : [],
        };

    private static IEnumerable<CheckedItem> Capabilities(AssessmentContext context)
    {
        var used = context.Uses.Where(use => use.FromPart == PartIds.OperationsCentre
            && context.OwnCentres.Any(centre => centre.RawText("id")?.Value == use.From)).Select(use => use.To);
        return context.OwnCentres.SelectMany(centre => centre.Facilities)
            .Select(facility => Value(facility.Kind?.Value ?? "", facility.Location))
            .Concat(context.OwnCentres.Concat(used).SelectMany(element => element.Functions)
                .Select(function => Value(function.Value, function.Location)));
    }

    private static CheckedItem Value(string kind, Source.Location location) =>
        new(kind, location, null) { Derive = key => key == "kind" ? [kind] : null };

    private static IEnumerable<CheckedItem> CurrentState(ArchitectureDescription description, bool assetsOnly)
    {
        var state = description.CurrentState;
        (string Kind, IReadOnlyList<ExistingAsset>? Assets)[] lists =
        [
            ("systems", state?.Systems), ("data", state?.Data), ("infrastructure", state?.Infrastructure),
            ("network", state?.Network), ("security", state?.Security), ("people", state?.People),
        ];
        return
            from list in lists
            where !assetsOnly || list.Kind != "people"
            from asset in list.Assets ?? []
            select Plain(asset) with { Derive = key => key == "kind" ? [list.Kind] : null };
    }
}
