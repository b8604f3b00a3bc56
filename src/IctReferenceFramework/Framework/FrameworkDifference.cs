using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>How a user's data file differs from the one in this library.</summary>
internal sealed record FrameworkDifference
{
    /// <summary>Ids of requirements that the user's file does not have.</summary>
    public required IReadOnlyList<string> MissingRequirements { get; init; }

    /// <summary>Ids of requirements that only the user's file has.</summary>
    public required IReadOnlyList<string> AddedRequirements { get; init; }

    /// <summary>Ids of requirements that the two files state differently.</summary>
    public required IReadOnlyList<string> ChangedRequirements { get; init; }

    /// <summary>Names of other sections that the two files state differently, such as <c>parts</c>.</summary>
    public required IReadOnlyList<string> ChangedSections { get; init; }

    /// <summary>True if the two say the same, comments and layout aside.</summary>
    public bool IsNone => MissingRequirements.Count + AddedRequirements.Count + ChangedRequirements.Count
        + ChangedSections.Count == 0;

    internal static FrameworkDifference Between(YamlTree embedded, YamlTree own)
    {
        var (theirs, ours) = (RequirementsOf(own.Root), RequirementsOf(embedded.Root));
        return new()
        {
            MissingRequirements = [.. ours.Keys.Where(id => !theirs.ContainsKey(id))],
            AddedRequirements = [.. theirs.Keys.Where(id => !ours.ContainsKey(id))],
            ChangedRequirements =
                [.. theirs.Where(each => ours.TryGetValue(each.Key, out var other) && !IsSame(each.Value, other))
                .Select(each => each.Key)],
            ChangedSections = [.. SectionsOf(embedded.Root).Union(SectionsOf(own.Root))
                .Where(key => key != "requirements"
                && !IsSame(embedded.Root.Find(key)?.Value, own.Root.Find(key)?.Value))],
        };
    }

    private static IEnumerable<string> SectionsOf(YamlNode root) => root.Entries.Select(entry => entry.Key.Text);

    private static Dictionary<string, YamlNode> RequirementsOf(YamlNode root) =>
        (root.Find("requirements")?.Value.Items ?? [])
            .ToDictionary(item => item.Find("id")!.Value.Value.Text, StringComparer.Ordinal);

    // Trees of one shape and the same texts; how a text is quoted does not matter.
    private static bool IsSame(YamlNode? one, YamlNode? other) => (one, other) switch
    {
        ({ } a, { } b) => a.Kind == b.Kind && a.Text == b.Text
            && a.Items.Count() == b.Items.Count() && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second))
            && a.Entries.Count() == b.Entries.Count()
                && a.Entries.All(entry => IsSame(entry.Value, b.Find(entry.Key.Text)?.Value)),
        (null, null) => true,
        _ => false,
    };
}
