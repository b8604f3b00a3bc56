using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>An agency that is a province's ICT authority in a period.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First day; null if it always was.</param>
/// <param name="Until">Last day; null if it still is.</param>
/// <param name="Provenance">Where this comes from.</param>
internal sealed record Authority(LocalizedText Name, DateOnly? From, DateOnly? Until, Provenance Provenance)
{
    /// <summary>Other names and usual short forms of it in Vietnamese.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    internal IEnumerable<string> Names => OtherNames.Prepend(Name.Vi);

    /// <summary>True if it is the authority on a day.</summary>
    public bool IsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}
