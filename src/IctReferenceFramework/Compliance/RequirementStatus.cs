namespace IctReferenceFramework.Compliance;

/// <summary>How far a requirement is met. Points of the score stand in brackets.</summary>
public enum RequirementStatus
{
    /// <summary>
    /// Nothing can be said: not due, not decidable, or unknown from public sources (chưa đánh giá; 0).
    /// </summary>
    NotAssessed,

    /// <summary>Not met (chưa đáp ứng; 0).</summary>
    NotSatisfied,

    /// <summary>Not met, and tolerated until a date (được tạm hoãn; 0).</summary>
    Waived,

    /// <summary>Met in part (đáp ứng một phần; ½).</summary>
    PartiallySatisfied,

    /// <summary>Met (đáp ứng; 1).</summary>
    Satisfied,

    /// <summary>Does not apply here (không áp dụng; left out of the score).</summary>
    NotApplicable,
}
