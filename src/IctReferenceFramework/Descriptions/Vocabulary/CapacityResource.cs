namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Resources (Tài nguyên).</summary>
public enum CapacityResource
{
    /// <summary>Compute (Tính toán).</summary>
    Compute,

    /// <summary>Memory (Bộ nhớ).</summary>
    Memory,

    /// <summary>Storage (Lưu trữ).</summary>
    Storage,

    /// <summary>Bandwidth (Băng thông).</summary>
    Bandwidth,
}
