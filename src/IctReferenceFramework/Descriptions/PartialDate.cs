using System.Globalization;

namespace IctReferenceFramework.Descriptions;

/// <summary>A day, a month or a year: of the start of an operation often no more is known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month from 1 to 12, or <see langword="null"/>.</param>
/// <param name="Day">The day of the month, or <see langword="null"/>.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day it may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it may mean.</summary>
    public DateOnly Latest => Day is { } day
        ? new(Year, Month ?? 1, day)
        : new(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Reads <c>2024</c>, <c>2024-03</c> or <c>2024-03-22</c>.</summary>
    /// <param name="text">Such as <c>2026</c>, <c>2026-07</c> or <c>2026-07-29</c>.</param>
    /// <param name="date">What was read.</param>
    /// <returns>False if the text is none of these or no real day.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text?.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            date = new(year);
            return year > 0;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            date = new(month.Year, month.Month);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new(day.Year, day.Month, day.Day);
            return true;
        }

        return false;
    }

    /// <summary>ISO 8601 text of what is known.</summary>
    /// <returns>Such as <c>2026</c>, <c>2026-07</c> or <c>2026-07-29</c>.</returns>
    public override string ToString() => Day is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{day:D2}")
        : Month is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);
}
