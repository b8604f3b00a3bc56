namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Data quality (Tính chất dữ liệu).</summary>
public enum DataQualityProperty
{
    /// <summary>Correct (Đúng).</summary>
    Correct,

    /// <summary>Sufficient (Đủ).</summary>
    Sufficient,

    /// <summary>Clean (Sạch).</summary>
    Clean,

    /// <summary>Live (Sống).</summary>
    Live,
}
