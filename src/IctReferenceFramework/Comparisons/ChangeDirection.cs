namespace IctReferenceFramework.Comparisons;

/// <summary>Whether a change is for the better.</summary>
public enum ChangeDirection
{
    /// <summary>For the better (tốt lên).</summary>
    Better,

    /// <summary>For the worse (kém đi).</summary>
    Worse,

    /// <summary>Neither (thay đổi khác).</summary>
    Neutral,

    /// <summary>
    /// A requirement that was not met, or met in part, is left out by an exclusion: nothing was done for it (chuyển
    /// sang loại trừ).
    /// </summary>
    Excluded,
}
