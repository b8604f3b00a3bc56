namespace IctReferenceFramework.Diagnostics;

/// <summary>What tolerates a finding.</summary>
public enum SuppressionKind
{
    /// <summary>A waiver in the description, with reason, approver and end.</summary>
    Waiver,

    /// <summary>A baseline: the finding was known when it was made.</summary>
    Baseline,
}
