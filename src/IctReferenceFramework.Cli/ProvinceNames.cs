using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>What province a user may have meant.</summary>
internal static class ProvinceNames
{
    /// <summary>
    /// The province of today that has taken in the one named, or whose name is the nearest; null if none is near.
    /// </summary>
    public static string? Nearest(string expected, DateOnly today)
    {
        var former = AdministrativeUnits.Find(expected) is [var first, ..] ? first : null;
        while (former is not null && !former.IsOn(today))
        {
            former = AdministrativeUnits.SuccessorOf(former);
        }

        return former?.Name ?? Spelling.Nearest(expected, AdministrativeUnits.On(today).Select(unit => unit.Name));
    }
}
