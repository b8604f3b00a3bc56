namespace IctReferenceFramework.Framework;

/// <summary>What the level of an obligation rests on.</summary>
public enum ObligationBasis
{
    /// <summary>Quoted from the instrument (trích từ văn bản).</summary>
    Quoted,

    /// <summary>Reported by the sources that are named (nguồn thuật lại).</summary>
    Reported,

    /// <summary>Proposed by this catalogue (đề xuất).</summary>
    Proposed,
}
