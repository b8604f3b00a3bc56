namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>User sides (Phía).</summary>
public enum UserSide
{
    /// <summary>Demand side (Bên cầu (sử dụng dịch vụ)).</summary>
    Demand,

    /// <summary>Supply side (Bên cung (cung cấp dịch vụ)).</summary>
    Supply,
}
