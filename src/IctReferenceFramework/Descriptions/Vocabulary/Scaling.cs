namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Scaling (Mở rộng).</summary>
public enum Scaling
{
    /// <summary>Fixed (Cố định).</summary>
    Fixed,

    /// <summary>By hand (Thủ công).</summary>
    Manual,

    /// <summary>Elastic (Đàn hồi, tự động).</summary>
    Elastic,
}
