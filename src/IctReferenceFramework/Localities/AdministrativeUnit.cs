namespace IctReferenceFramework.Localities;

/// <summary>
/// A province or municipality in a period: after a merger or a change of level it is another. Code and period together
/// identify it.
/// </summary>
/// <param name="Code">Two-digit code.</param>
/// <param name="Name">Name without 'Tỉnh' or 'Thành phố'.</param>
/// <param name="IsMunicipality">True for a city directly under the central government.</param>
/// <param name="From">First day; null if it is older than the data.</param>
/// <param name="Until">Last day; null if it still exists.</param>
public sealed record AdministrativeUnit(string Code, string Name, bool IsMunicipality, DateOnly? From, DateOnly? Until)
{
    /// <summary>Code of the unit that followed it; null if it still exists.</summary>
    public string? SuccessorCode { get; init; }

    /// <summary>Other spellings of its name.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The name with what it is, such as <c>tỉnh Lai Châu</c> or <c>thành phố Huế</c>.</summary>
    public string FullName => $"{(IsMunicipality ? "thành phố" : "tỉnh")} {Name}";

    /// <summary>The same in English, such as <c>Lai Châu province</c> or <c>the city of Huế</c>.</summary>
    public string FullNameEn => IsMunicipality ? $"the city of {Name}" : $"{Name} province";

    /// <summary>True if it exists on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True if it does.</returns>
    public bool IsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);

    /// <summary>True if a name in any spelling is its name.</summary>
    /// <param name="name">Such as <c>Huế</c> or <c>thành phố Huế</c>.</param>
    /// <returns>True if it is.</returns>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = PlaceName.Plain(name);
        return PlaceName.Plain(Name) == plain || OtherNames.Any(other => PlaceName.Plain(other) == plain);
    }
}
