using IctReferenceFramework.Framework;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>The locality's own operations centre, its services and what it can do.</summary>
internal static class CentreSelections
{
    public static IReadOnlyList<Selection> All { get; } =
    [
        new("own-centre",
            new("trung tâm của địa phương", "centre of the locality", "centres of the locality"),
            ReadingPlace.OwnCentres,
            context => context.ItemsOf(context.Counted.OwnCentres)),
        new("centre-services",
            new("lĩnh vực có dịch vụ của trung tâm", "domain with services of the centre",
                "domains with services of the centre"),
            ReadingPlace.OfCentres("services", "operations-centres/services", "services/status", "services/id"),
            Services),
        new("real-time-services",
            new("dịch vụ cập nhật thời gian thực", "service refreshed in real time", "services refreshed in real time"),
            ReadingPlace.OfCentres("services", "operations-centres/services", "services/status", "services/refresh"),
            context => Services(context).Where(item => item.Values("refresh") is ["real-time"])),
        new("centre-capabilities",
            new("năng lực của trung tâm", "capability of the centre", "capabilities of the centre"),
            ReadingPlace.OwnCentres with
        {
            Filter = ["operations-centres/facilities", "facilities/kind", "operations-centres/functions",
                "components/functions", .. ReadingPlace.Counted],
        }, Capabilities),
    ];

    private static IEnumerable<CheckedItem> Services(AssessmentContext context) =>
        from centre in context.Counted.OwnCentres
        from service in centre.Services
        where context.Counted.Counts(service.Status)
        select CheckedItem.Of(service) with
        {
            Derive = key => key != "domain" || service.Id is not { } id ? null
                : context.Framework.FindVocabulary("centre-service")?.Find(id.Value)?.Domain is { } domain ? [domain]
                    : [],
        };

    private static IEnumerable<CheckedItem> Capabilities(AssessmentContext context)
    {
        var own = context.Counted.OwnCentres;
        var used = context.Relations.Uses.Where(use => use.FromPart == PartIds.OperationsCentre
            && own.Any(centre => centre.RawValue("id") == use.From)).Select(use => use.To);
        return own.SelectMany(centre => centre.Facilities)
            .Select(facility => Value(facility.Kind?.Value ?? "", facility.Location))
            .Concat(own.Concat(used).SelectMany(element => element.Functions)
                .Select(function => Value(function.Value, function.Location)));
    }

    private static CheckedItem Value(string kind, Location location) =>
        new(kind, location, null) { Derive = key => key == "kind" ? [kind] : null };
}
