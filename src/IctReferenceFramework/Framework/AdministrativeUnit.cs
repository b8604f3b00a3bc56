namespace IctReferenceFramework.Framework;

/// <summary>A province or municipality of today.</summary>
/// <param name="Code">Two-digit code.</param>
/// <param name="Name">Name without 'Tỉnh' or 'Thành phố'.</param>
/// <param name="IsMunicipality">True for a city directly under the central government.</param>
public sealed record AdministrativeUnit(string Code, string Name, bool IsMunicipality)
{
    /// <summary>The name with what it is, such as <c>tỉnh Lai Châu</c> or <c>thành phố Huế</c>.</summary>
    public string FullName => $"{(IsMunicipality ? "thành phố" : "tỉnh")} {Name}";
}
