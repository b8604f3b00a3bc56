using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Compliance.View;

/// <summary>
/// Where a description is written wrongly: what would have been looked at there is not held against anybody.
/// </summary>
internal sealed class Slips(RuleContext rules)
{
    private HashSet<string>? _keys;
    private HashSet<string>? _places;

    /// <summary>True if some component or centre has something under a key that could not be read.</summary>
    public bool IsUnreadableSomewhere(string key) => (_keys ??= Keys()).Contains(key);

    /// <summary>True if something that stands at one of these places could not be read.</summary>
    public bool IsAnyUnreadable(IEnumerable<string> places)
    {
        var unreadable = _places ??= Places();
        return unreadable.Count > 0 && places.Any(unreadable.Contains);
    }

    private HashSet<string> Keys() => [.. rules.Description.Elements.SelectMany(element => element.UnreadableKeys)];

    private HashSet<string> Places()
    {
        var (description, framework) = (rules.Description, rules.Framework);
        var places = description.UnreadablePlaces.ToHashSet(StringComparer.Ordinal);

        // A word that the framework does not have is a slip too, and has its finding.
        if (description.Elements.Any(element => element.Functions.Any(IsUnknown)))
        {
            places.Add("components/functions");
        }

        if ((description.Layers?.Users?.Groups ?? [])
            .Any(group => group.Channels.Any(IsUnknown)))
        {
            places.Add("groups/channels");
        }

        // So is a use of something that is not there.
        if (rules.Index.References.Any(reference => reference.Key == "uses" && !rules.Index.Resolves(reference)
            && !rules.MendedAt.Contains(reference.Location.Span.Start)))
        {
            places.UnionWith(["components/uses", "operations-centres/uses", "groups/uses"]);
        }

        return places;

        bool IsUnknown(Sourced<string> id) => framework.FindFunction(id.Value) is null
            && !rules.MendedAt.Contains(id.Location.Span.Start);
    }
}
