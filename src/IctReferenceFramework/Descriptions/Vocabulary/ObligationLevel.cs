namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Obligation levels (Mức độ bắt buộc).</summary>
public enum ObligationLevel
{
    /// <summary>Mandatory (Bắt buộc).</summary>
    Must,

    /// <summary>Recommended (Khuyến nghị).</summary>
    Should,

    /// <summary>Optional (Tùy chọn).</summary>
    May,
}
