using System.Text;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Provinces for a terminal: those of a day, and the history of one.</summary>
internal static class ProvinceText
{
    /// <summary>The provinces of a day with level and region.</summary>
    public static string List(DateOnly day, Language language)
    {
        var units = AdministrativeUnits.On(day);
        var text = new StringBuilder();
        foreach (var unit in units)
        {
            text.Append(unit.Code).Append("  ").Append(unit.Name.PadRight(18)).Append("  ")
                .Append(Level(unit).In(language).PadRight(language == Language.Vietnamese ? 9 : 12)).Append("  ")
                .Append(AdministrativeUnits.RegionOf(unit, day)?.Name.In(language) ?? "").Append('\n');
        }

        return text.Append('\n').Append(new LocalizedText(
            $"{units.Count} tỉnh, thành phố vào ngày {Day.Vi(day)}; bản dữ liệu "
                + $"{Day.Vi(AdministrativeUnits.Revision)}.",
            $"{units.Count} provinces and cities on {Day.En(day)}; data revision "
                + $"{Day.En(AdministrativeUnits.Revision)}.").In(language)).Append('\n').ToString();
    }

    /// <summary>
    /// Known facts about provinces, each in its period, with what they came from and what became of them.
    /// </summary>
    public static string History(IEnumerable<AdministrativeUnit> units, DateOnly day, Language language)
    {
        ArgumentNullException.ThrowIfNull(units);
        var text = new StringBuilder();
        foreach (var unit in units)
        {
            text.Append(unit.Code).Append("  ")
                .Append(language == Language.Vietnamese ? unit.FullName : unit.FullNameEn).Append("  ")
                .Append(Period(unit).In(language));
            text.Append(unit.IsOn(day) ? language == Language.Vietnamese ? $"  ← {Day.Vi(day)}\n"
                : $"  ← {Day.En(day)}\n" : "\n");
            foreach (var line in Facts(unit))
            {
                text.Append("    ").Append(line.In(language)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<LocalizedText> Facts(AdministrativeUnit unit)
    {
        var regions = AdministrativeUnits.Regions.Where(region => region.Codes.Contains(unit.Code)
            && Overlap(unit, region))
            .Select(region => region.Name).Distinct().ToList();
        if (regions.Count > 0)
        {
            yield return new(
                $"vùng: {string.Join("; nay ", regions.Select(region => region.Vi))}",
                $"region: {string.Join("; now ", regions.Select(region => region.En))}");
        }

        var before = AdministrativeUnits.PredecessorsOf(unit);
        if (before.Count > 0)
        {
            yield return new(
                $"hình thành từ: {string.Join(", ", before.Select(other => $"{other.FullName} ({other.Code})"))}",
                $"from: {string.Join(", ", before.Select(other => $"{other.FullNameEn} ({other.Code})"))}");
        }

        if (AdministrativeUnits.SuccessorOf(unit) is { } next)
        {
            yield return new(
                $"đơn vị sau sắp xếp: {next.FullName} ({next.Code}), từ {Day.Vi(next.From!.Value)}",
                $"became: {next.FullNameEn} ({next.Code}) on {Day.En(next.From!.Value)}");
        }

        foreach (var change in AdministrativeUnits.Changes.Where(change => change.On == unit.From))
        {
            yield return new($"theo {change.Instrument}: {change.What.Vi}",
                $"by {change.Instrument}: {change.What.En}");
        }
    }

    // The region counts for a unit if both exist on some day.
    private static bool Overlap(AdministrativeUnit unit, Region region) =>
        !(unit.Until < region.From) && !(region.Until < unit.From);

    private static LocalizedText Level(AdministrativeUnit unit) =>
        unit.IsMunicipality ? new("thành phố", "municipality") : new("tỉnh", "province");

    private static LocalizedText Period(AdministrativeUnit unit) => (unit.From, unit.Until) switch
    {
        (null, null) => new("không thay đổi trong khoảng thời gian có dữ liệu", "unchanged in the period of the data"),
        (null, { } until) => new($"đến {Day.Vi(until)}", $"until {Day.En(until)}"),
        ({ } from, null) => new($"từ {Day.Vi(from)}", $"since {Day.En(from)}"),
        ({ } from, { } until) => new($"{Day.Vi(from)}–{Day.Vi(until)}", $"{Day.En(from)} to {Day.En(until)}"),
    };
}
