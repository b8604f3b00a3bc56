namespace IctReferenceFramework.DataFiles;

/// <summary>How sure an entry of the catalogue is.</summary>
public enum Confidence
{
    /// <summary>Seen in the source that is named (đã kiểm chứng).</summary>
    Verified,

    /// <summary>Inferred from the source that is named (suy luận).</summary>
    Inferred,

    /// <summary>Recollected, not checked against a text (nhớ lại, chưa đối chiếu).</summary>
    Recollected,

    /// <summary>Our engineering proposal (đề xuất kỹ thuật).</summary>
    Engineering,
}
