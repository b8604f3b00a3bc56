using IctReferenceFramework.Compliance.Selections;

namespace IctReferenceFramework.Compliance;

/// <summary>
/// Where a check looks, as 'list/key' such as <c>components/status</c>. If something there cannot be read, a
/// requirement that does not hold is not assessed: the slip has its finding, and may be all that is wrong.
/// </summary>
internal static class CheckPlaces
{
    private const string Components = "components";

    /// <summary>Keys of components and centres that count.</summary>
    public static IEnumerable<string> OfElements(params IEnumerable<string> keys) =>
        [.. ReadingPlace.Counted, .. Under(Components, keys)];

    /// <summary>Keys of the items of a selection.</summary>
    public static IEnumerable<string> OfSelection(string selection, params IEnumerable<string> keys)
    {
        var from = SelectionRegistry.Named(selection).From;
        return [.. from.Filter, .. Under(from.List, keys)];
    }

    // A derived key follows from others, which may be what cannot be read.
    private static IEnumerable<string> Under(string list, IEnumerable<string> keys) =>
        from key in keys
        from place in DerivedKeys.Named(key) is { } derived ? derived.Places
            : key is "sites" or "owner" && list == "devices" ? [$"components/{key}"]
            : list == Components ? [$"components/{key}", $"operations-centres/{key}"]
            : new[] { $"{list}/{key}" }
        select place;
}
