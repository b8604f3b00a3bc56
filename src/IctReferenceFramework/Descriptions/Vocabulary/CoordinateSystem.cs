namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Coordinate systems (Hệ tọa độ).</summary>
public enum CoordinateSystem
{
    /// <summary>VN-2000 (VN-2000).</summary>
    Vn2000,

    /// <summary>WGS 84 (WGS 84).</summary>
    Wgs84,

    /// <summary>Local system (Hệ tọa độ địa phương).</summary>
    Local,
}
