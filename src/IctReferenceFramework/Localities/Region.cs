using IctReferenceFramework.Text;

namespace IctReferenceFramework.Localities;

/// <summary>A socio-economic region in a period.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First day; null if it is older than the data.</param>
/// <param name="Until">Last day; null if it still exists.</param>
/// <param name="Codes">Codes of its provinces.</param>
internal sealed record Region(LocalizedText Name, DateOnly? From, DateOnly? Until, IReadOnlyList<string> Codes)
{
    /// <summary>True if it exists on a day.</summary>
    public bool IsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}
