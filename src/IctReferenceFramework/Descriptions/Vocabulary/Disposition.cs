namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Fate of what exists (Hướng xử lý).</summary>
public enum Disposition
{
    /// <summary>Keep and reuse (Giữ nguyên, tận dụng).</summary>
    Keep,

    /// <summary>Upgrade (Nâng cấp).</summary>
    Upgrade,

    /// <summary>Replace (Thay thế).</summary>
    Replace,

    /// <summary>Retire (Dừng sử dụng).</summary>
    Retire,
}
