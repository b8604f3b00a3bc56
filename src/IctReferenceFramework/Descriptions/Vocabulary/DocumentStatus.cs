namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Document status (Trạng thái văn bản).</summary>
public enum DocumentStatus
{
    /// <summary>Draft (Dự thảo).</summary>
    Draft,

    /// <summary>Consulted (Đã lấy ý kiến).</summary>
    Consulted,

    /// <summary>Issued (Đã ban hành).</summary>
    Issued,

    /// <summary>Superseded (Đã được thay thế).</summary>
    Superseded,

    /// <summary>Unknown (Chưa rõ).</summary>
    Unknown,
}
