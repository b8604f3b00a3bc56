using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance;

/// <summary>
/// Where a check looks, as 'list/key' such as <c>components/status</c>. If something there cannot be read, a requirement that
/// does not hold is not assessed: the slip has its finding, and may be all that is wrong.
/// </summary>
internal static class CheckPlaces
{
    private static readonly string[] Components = ["components", "operations-centres"];
    private static readonly string[] OwnCentre = ["operations-centres/status", "operations-centres/level", "/operations-centres"];
    private static readonly string[] Counted = ["components/status", .. OwnCentre];

    public static IEnumerable<string> Of(RequirementCheck check) => check switch
    {
        FunctionProvided provided => [.. Counted, "components/functions", "operations-centres/functions", .. Under("components", provided.Having)],
        ValuesCovered covered => OfSelection(covered.Of, [covered.Key, .. covered.Having]),
        KeysFilled filled => OfSelection(filled.In, filled.Keys),
        EveryHas every => OfSelection(every.Of, every.Keys),
        CountAtLeast count => OfSelection(count.Of, [.. count.Having, .. count.Distinct is { } key ? [key] : Array.Empty<string>()]),
        NoForbiddenUse or UsePresent => [.. Counted, .. Under("components", ["uses"])],
        LevelFollows => [.. Counted, .. Under("components", ["security-level", "information", "data-subjects", "functions"])],
        QuantityByLevel quantity => [.. Counted, .. Under("components", ["security-level", quantity.Key])],
        AttestedCheck attested => attested.Needs.SelectMany(Of),
        DecidedByRule rule => Deciding.DecidingRule.Named(rule.Name).LooksAt,
        _ => [],
    };

    private static IEnumerable<string> OfSelection(string selection, IReadOnlyList<string> keys)
    {
        var (list, filter) = Selection(selection);
        return [.. filter, .. Under(list, keys)];
    }

    // The list whose items a selection holds, and what decides whether they are in it.
    private static (string List, string[] Filter) Selection(string selection) => selection switch
    {
        "document" => ("document", []),
        "consultations" => ("consultations", ["consultations/date"]),
        "current-state" or "existing-assets" => ("current-state", []),
        "stakeholders" => ("stakeholders", []),
        "measures" => ("measures", ["measures/status"]),
        "accessibility-measures" => ("measures", ["measures/status", "measures/kind"]),
        "projects" => ("projects", ["roadmap/projects"]),
        "co-funded-projects" => ("projects", ["roadmap/projects", "projects/funding"]),
        "indicators" => ("indicators", []),
        "indicators-3098" => ("indicators", ["indicators/set"]),
        "user-groups" => ("groups", ["users/groups"]),
        "group-channels" => ("groups", ["groups/channels"]),
        "priorities" => ("priorities", ["applications/priorities"]),
        "datasets" => ("datasets", ["datasets/kept-in", "services-and-data/datasets", "components/status"]),
        "open-datasets" => ("datasets", ["datasets/kept-in", "datasets/access", "components/status"]),
        "master-datasets" => ("datasets", ["datasets/kept-in", "datasets/kind", "components/status"]),
        "centre-datasets" => ("datasets", ["datasets/kept-in", "services/fed-by", "services/status", .. Counted]),
        "interfaces" or "support-interfaces" or "device-interfaces" or "specified-interfaces" =>
            ("interfaces", ["components/interfaces", "components/functions", "interfaces/contract", .. Counted]),
        "devices" or "observing-devices" or "actuators" => ("devices", ["components/devices", "devices/kind", .. Counted]),
        "real-time-devices" => ("devices", ["components/devices", "devices/refresh", .. Counted]),
        "indicators-03-2026" => ("indicators", ["indicators/set"]),
        "provincial-platforms" => ("components", ["components/functions", .. Counted]),
        "smart-city-development-systems" => ("components", ["components/functions", .. Counted]),
        "level-1-systems" or "level-2-systems" or "level-3-systems" or "level-4-systems" =>
            ("components", ["components/security-level", "operations-centres/security-level", .. Counted]),
        "own-centre" => ("operations-centres", OwnCentre),
        "centre-services" => ("services", ["operations-centres/services", "services/status", "services/id", .. OwnCentre]),
        "real-time-services" => ("services", ["operations-centres/services", "services/status", "services/refresh", .. OwnCentre]),
        "centre-capabilities" =>
            ("operations-centres", ["operations-centres/facilities", "facilities/kind", "operations-centres/functions", "components/functions", .. Counted]),
        "personal-data-components" => ("components", ["components/information", .. Counted]),
        "people-capturing-components" => ("components", ["components/devices", "devices/kind", .. Counted]),
        "critical-components" => ("components", ["components/critical", "operations-centres/critical", .. Counted]),
        "backbone-components" => ("components", ["components/critical", "components/functions", .. Counted]),
        "elastic-components" => ("components", ["components/scaling", .. Counted]),
        _ => ("components", Counted),
    };

    // A derived key follows from others, which may be what cannot be read.
    private static IEnumerable<string> Under(string list, IEnumerable<string> keys) =>
        from key in keys
        from place in key switch
        {
            "users" => ["groups/uses", "users/groups"],
            "measures" => ["/measures", "measures/supports", "measures/status"],
            "used-by" => Components.Select(holder => $"{holder}/uses"),
            "data" => ["components/reads", "components/writes"],
            "contract" => [$"{list}/contract", "interfaces/contract", "components/interfaces"],
            "open-interface" => ["components/interfaces", "interfaces/protocol"],
            "data-format" => ["components/interfaces", "interfaces/format"],
            "outside-connection" => ["components/interfaces", "interfaces/external"],
            "open-protocol" => ["interfaces/protocol"],
            "redundant" => Components.Select(holder => $"{holder}/redundancy"),
            "scalable" => Components.Select(holder => $"{holder}/scaling"),
            "application" => ["components/domain", "components/status"],
            "sites" or "owner" when list == "devices" => [$"components/{key}"],
            _ => list == "components" ? Components.Select(holder => $"{holder}/{key}") : [$"{list}/{key}"],
        }
        select place;
}
