using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>Where a selection reads: something that is written wrongly there may be all that is wrong.</summary>
/// <param name="List">The list whose items it holds.</param>
/// <param name="Filter">Places, as 'list/key', that decide whether an item is in it.</param>
/// <param name="IsLost">True if the section that would hold the items could not be read.</param>
internal sealed record ReadingPlace(string List, IReadOnlyList<string> Filter,
    Func<ArchitectureDescription, bool> IsLost)
{
    private static readonly string[] OwnCentre =
        ["operations-centres/status", "operations-centres/level", "/operations-centres"];

    /// <summary>What decides whether components and centres count.</summary>
    public static IReadOnlyList<string> Counted { get; } = ["components/status", .. OwnCentre];

    /// <summary>Components of all parts.</summary>
    public static ReadingPlace Components { get; } = new("components", Counted, PartsAreLost);

    /// <summary>Centres of the locality's own level.</summary>
    public static ReadingPlace OwnCentres { get; } = new("operations-centres", OwnCentre, CentresAreLost);

    /// <summary>A list of a part.</summary>
    public static ReadingPlace InParts(string list, params string[] filter) => new(list, filter, PartsAreLost);

    /// <summary>A list that stands in a section of its own.</summary>
    public static ReadingPlace Section(string section, params string[] filter) =>
        new(section, filter, description => description.IsUnreadable(section));

    /// <summary>Something of a centre.</summary>
    public static ReadingPlace OfCentres(string list, params string[] filter) =>
        new(list, [.. filter, .. OwnCentre], CentresAreLost);

    /// <summary>The same place, with more that decides.</summary>
    public ReadingPlace And(params string[] filter) => this with { Filter = [.. filter, .. Filter] };

    private static bool CentresAreLost(ArchitectureDescription description) =>
        description.IsUnreadable("operations-centres")
            || description.OperationsCentres.Any(centre => centre.IsUnreadable("services"));

    private static bool PartsAreLost(ArchitectureDescription description) =>
        description.IsUnreadable("layers") || description.IsUnreadable("systems")
        || description.Parts.Any(part => part.Value.IsUnreadable("components")
            || part.Value.IsUnreadable("datasets") || part.Value.IsUnreadable("groups")
                || part.Value.IsUnreadable("priorities"));
}
