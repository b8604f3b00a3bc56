using IctReferenceFramework.DataFiles;

namespace IctReferenceFramework.Localities;

/// <summary>The provinces and municipalities of Viet Nam by period: 63 until 30 June 2025, 34 since.</summary>
public static class AdministrativeUnits
{
    private static readonly Lazy<Content> Data = new(Read);

    /// <summary>The units of all periods, by code and then by time.</summary>
    public static IReadOnlyList<AdministrativeUnit> All => Data.Value.Units;

    /// <summary>Socio-economic regions of all periods.</summary>
    internal static IReadOnlyList<Region> Regions => Data.Value.Regions;

    /// <summary>The days that changed the list.</summary>
    internal static IReadOnlyList<MapChange> Changes => Data.Value.Changes;

    /// <summary>A map of tiles of the provinces since July 2025, of which there is one for each.</summary>
    internal static IReadOnlyList<MapTile> Tiles => Data.Value.Tiles;

    /// <summary>Day of this revision of the data.</summary>
    public static DateOnly Revision => Data.Value.Revision;

    /// <summary>The first day without districts.</summary>
    public static DateOnly DistrictsEnded { get; } = new(2025, 7, 1);

    /// <summary>The units of a day, by code.</summary>
    /// <param name="day">The day.</param>
    /// <returns>34 units since 1 July 2025, 63 before.</returns>
    public static IReadOnlyList<AdministrativeUnit> On(DateOnly day) => [.. All.Where(unit => unit.IsOn(day))];

    /// <summary>The unit with a code on a day; null if there is none.</summary>
    /// <param name="code">Two digits.</param>
    /// <param name="day">The day.</param>
    /// <returns>The unit, or null.</returns>
    public static AdministrativeUnit? Find(string code, DateOnly day) =>
        All.FirstOrDefault(unit => unit.Code == code && unit.IsOn(day));

    /// <summary>The unit with a name in any spelling on a day; null if there is none.</summary>
    /// <param name="name">Such as <c>Huế</c>.</param>
    /// <param name="day">The day.</param>
    /// <returns>The unit, or null.</returns>
    public static AdministrativeUnit? FindByName(string name, DateOnly day) =>
        All.FirstOrDefault(unit => unit.IsOn(day) && unit.IsNamed(name));

    /// <summary>The units of all periods with a code, or with a name in any spelling.</summary>
    /// <param name="codeOrName">Two digits, or a name.</param>
    /// <returns>Units; none where there never was one.</returns>
    public static IReadOnlyList<AdministrativeUnit> Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return [.. All.Where(unit => unit.Code == codeOrName || unit.IsNamed(codeOrName))];
    }

    /// <summary>The unit that followed one; null if it still exists.</summary>
    /// <param name="unit">A unit of today or of the past.</param>
    /// <returns>The unit, or null as long as it exists.</returns>
    public static AdministrativeUnit? SuccessorOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit is { SuccessorCode: { } code, Until: { } until } ? Find(code, until.AddDays(1)) : null;
    }

    /// <summary>The units that became one; empty if it is older than the data.</summary>
    /// <param name="unit">A unit of today or of the past.</param>
    /// <returns>Units; none of one that was not merged.</returns>
    public static IReadOnlyList<AdministrativeUnit> PredecessorsOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return [.. All.Where(other => SuccessorOf(other) == unit)];
    }

    /// <summary>The region of a unit on a day; null if no list of that day is known.</summary>
    internal static Region? RegionOf(AdministrativeUnit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Regions.FirstOrDefault(region => region.IsOn(day) && region.Codes.Contains(unit.Code));
    }

    private static Content Read()
    {
        var root = new DataNode(EmbeddedData.Tree("administrative-units").Root);
        return new(
            root.Date("revision"),
            [.. root.Items("units").Select(Unit)],
            [.. root.Items("regions").Select(region => new Region(
                region.Localized("name"), region.OptionalDate("from"), region.OptionalDate("until"),
                region.Texts("codes")))],
            [.. root.Items("changes").Select(change => new MapChange(
                change.Date("on"), change.Text("instrument"), change.Localized("what"),
                change.Choice<Confidence>("confidence")))],
            [.. root.Items("tiles").Select(tile => new MapTile(
                tile.Text("code"), tile.Number("row"), tile.Number("column")))]);
    }

    private static AdministrativeUnit Unit(DataNode unit) => new(
        unit.Text("code"), unit.Text("name"), unit.Text("level") == "municipality", unit.OptionalDate("from"),
        unit.OptionalDate("until"))
    {
        SuccessorCode = unit.OptionalText("into"),
        OtherNames = unit.Texts("also"),
    };

    private sealed record Content(
        DateOnly Revision, IReadOnlyList<AdministrativeUnit> Units, IReadOnlyList<Region> Regions,
        IReadOnlyList<MapChange> Changes, IReadOnlyList<MapTile> Tiles);
}
