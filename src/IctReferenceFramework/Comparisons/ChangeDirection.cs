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
}
