namespace IctReferenceFramework.Instruments;

/// <summary>What an instrument is on a day.</summary>
public enum InstrumentState
{
    /// <summary>Not issued yet (chưa ban hành).</summary>
    NotIssued,

    /// <summary>Issued, but not in force yet (chưa có hiệu lực).</summary>
    NotInForce,

    /// <summary>In force, as far as is known (có hiệu lực).</summary>
    InForce,

    /// <summary>Some articles are no longer law (hết hiệu lực một phần).</summary>
    PartlyEnded,

    /// <summary>Only transitional rules are left (chuyển tiếp).</summary>
    Transitional,

    /// <summary>Others took its place in practice (thực tế đã có văn bản khác).</summary>
    Overtaken,

    /// <summary>No longer law (hết hiệu lực).</summary>
    Ended,
}
