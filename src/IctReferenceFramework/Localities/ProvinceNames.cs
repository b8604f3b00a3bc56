using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Localities;

/// <summary>
/// The names that an authority of a locality may bear on a day: those of the province as it is then, and, once it is
/// merged, of those that it was merged from. What was another province on the day is another authority.
/// </summary>
internal static class ProvinceNames
{
    public static IEnumerable<string> Of(Locality locality, DateOnly day)
    {
        var named = new[] { locality.Name?.Value, locality.Unit?.Value }.OfType<string>();
        if (locality.Code is not { } code)
        {
            return named;
        }

        var units = AdministrativeUnits.Find(code.Value, day) is { } unit
            ? AdministrativeUnits.PredecessorsOf(unit).Append(unit)
            : AdministrativeUnits.All.Where(other => other.Code == code.Value);
        return named.Concat(units.SelectMany(other => other.OtherNames.Prepend(other.Name)))
            .Where(name => name.Length > 0);
    }
}
