namespace IctReferenceFramework.Compliance;

/// <summary>How well it is shown that a requirement is met, or met in part.</summary>
public enum ResultStrength
{
    /// <summary>Everything it rests on names a document (có tài liệu).</summary>
    Documented,

    /// <summary>The description says so, and no document is named for all of it (theo khai báo).</summary>
    Stated,

    /// <summary>It rests on free text, or on what does not operate yet (chưa chắc chắn).</summary>
    Weak,
}
