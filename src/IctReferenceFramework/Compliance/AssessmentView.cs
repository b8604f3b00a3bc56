namespace IctReferenceFramework.Compliance;

/// <summary>What of an architecture is counted.</summary>
public enum AssessmentView
{
    /// <summary>What operates or is on trial (hiện trạng).</summary>
    AsIs,

    /// <summary>What is being built and planned too (mục tiêu).</summary>
    Target,
}
