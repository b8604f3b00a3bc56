namespace IctReferenceFramework.Framework;

/// <summary>Whether a framework is in force.</summary>
internal enum FrameworkState
{
    /// <summary>In force (còn hiệu lực).</summary>
    InForce,

    /// <summary>No repeal was found (suy đoán còn hiệu lực).</summary>
    PresumedInForce,

    /// <summary>Replaced by another (đã được thay thế).</summary>
    Superseded,

    /// <summary>Repealed (đã bãi bỏ).</summary>
    Repealed,
}
