namespace IctReferenceFramework.Instruments;

/// <summary>How an instrument ceased to be what it was.</summary>
internal enum SupersessionKind
{
    /// <summary>Expressly repealed: no longer law (bãi bỏ).</summary>
    Repealed,

    /// <summary>Replaced by another: no longer law (thay thế).</summary>
    Replaced,

    /// <summary>Only transitional rules are left (chuyển tiếp).</summary>
    Transitional,

    /// <summary>Others took its place in practice; no repeal was seen (thực tế đã có văn bản khác).</summary>
    Overtaken,

    /// <summary>Some articles are no longer law, the rest is (hết hiệu lực một phần).</summary>
    InPart,
}
