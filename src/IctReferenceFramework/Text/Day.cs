using System.Globalization;

namespace IctReferenceFramework.Text;

/// <summary>How days are written in each language; the machine's culture is never asked.</summary>
internal static class Day
{
    /// <summary>A day in a language.</summary>
    public static string In(Language language, DateOnly day) => language == Language.Vietnamese ? Vi(day) : En(day);

    /// <summary>Vietnamese administrative form, such as <c>31/05/2019</c>.</summary>
    public static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>English form, such as <c>31 May 2019</c>.</summary>
    public static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, such as <c>2019-05-31</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
