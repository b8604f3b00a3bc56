namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Levels (Cấp).</summary>
public enum AdministrativeLevel
{
    /// <summary>Province or municipality (Cấp tỉnh (tỉnh, thành phố trực thuộc trung ương)).</summary>
    Province,

    /// <summary>City of a province (to 30/06/2025) (Thành phố thuộc tỉnh).</summary>
    City,

    /// <summary>District (to 30/06/2025) (Cấp huyện).</summary>
    District,

    /// <summary>Commune, ward, special zone (Cấp xã (xã, phường, đặc khu)).</summary>
    Commune,
}
