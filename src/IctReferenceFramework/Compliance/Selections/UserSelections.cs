using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Groups of users, their channels, and the domains that come first.</summary>
internal static class UserSelections
{
    public static IReadOnlyList<Selection> All { get; } =
    [
        new("user-groups",
            new("nhóm đối tượng sử dụng", "group of users", "groups of users"),
            ReadingPlace.InParts("groups", "users/groups"), Groups),
        new("group-channels", new("kênh", "channel"), ReadingPlace.InParts("groups", "groups/channels"), context =>
            (context.Description.Layers?.Users?.Groups ?? []).SelectMany(group => group.Channels)
                .Where(channel => context.Framework.FindFunction(channel.Value) is not null)
                .Select(channel => new CheckedItem(channel.Value, channel.Location,
                    null) { Derive = key => key == "channel" ? [channel.Value] : null })),
        new("application-domains",
            new("lĩnh vực có ứng dụng", "domain with an application", "domains with an application"),
            ReadingPlace.Components.And("components/domain"), Domains),
        new("priorities", new("lĩnh vực ưu tiên", "priority domain"),
            ReadingPlace.InParts("priorities", "applications/priorities"), context =>
            (context.Description.Layers?.Applications?.Priorities ?? [])
                .Select(priority => Priority(priority, context))),
    ];

    // What a group uses counts only where it counts itself.
    private static IEnumerable<CheckedItem> Groups(AssessmentContext context) =>
        from @group in context.Description.Layers?.Users?.Groups ?? []
        let counted = @group.Uses.Select(use => use.Value)
            .Where(id => context.Rules.Index.Element(id) is { } used && context.Counted.Counts(used.Status)).ToList()
        select CheckedItem.Of(@group) with { Derive = key => key == "uses" ? counted : null };

    // What accompanies any application of a domain accompanies the domain; a missing one is to be written among
    // the measures.
    private static IEnumerable<CheckedItem> Domains(AssessmentContext context) =>
        from component in context.Counted.In(PartIds.Applications)
        where component.Domain is not null
        group component by component.Domain!.Value into domain
        select new CheckedItem(domain.Key, context.Description.LocationOf("measures"), null)
        {
            Derive = key => key != "domain-measures" ? null
                : [.. domain.SelectMany(component => context.Relations.MeasuresFor(component.Id?.Value ?? ""))
                    .Distinct()],
        };

    private static CheckedItem Priority(PriorityDomain priority, AssessmentContext context) =>
        new(priority.Domain?.Value ?? "", priority.Location, priority)
        {
            Derive = key => key != "application" ? null
                : [.. context.Counted.In(PartIds.Applications)
                    .Where(component => component.Domain?.Value == priority.Domain?.Value)
                    .Select(component => component.Id?.Value ?? "")],
        };
}
