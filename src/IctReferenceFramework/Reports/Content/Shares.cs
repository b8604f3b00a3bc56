using IctReferenceFramework.Compliance;

namespace IctReferenceFramework.Reports.Content;

/// <summary>How a part stands, for colours and words: nothing assessed is no zero.</summary>
internal static class Shares
{
    /// <summary>From here on a part stands well.</summary>
    public const double Good = 0.75;

    /// <summary>From here on it stands fairly.</summary>
    public const double Fair = 0.4;

    /// <summary>The share that is met in a view; null if nothing was assessed or nothing applies.</summary>
    public static double? Of(Coverage coverage, AssessmentView view) =>
        coverage.Results.All(result => result.In(view)
            .Status is RequirementStatus.NotAssessed or RequirementStatus.NotApplicable)
            ? null : coverage.Score(view);

    /// <summary>A word for the share, used as the name of a style.</summary>
    public static string StyleOf(double? share) => share switch
    {
        null => "unknown",
        >= Good => "good",
        >= Fair => "fair",
        > 0 => "poor",
        _ => "none",
    };

    /// <summary>A word for a status, used as the name of a style.</summary>
    public static string StyleOf(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => "good",
        RequirementStatus.PartiallySatisfied => "fair",
        RequirementStatus.NotSatisfied => "poor",
        RequirementStatus.Waived => "waived",
        _ => "unknown",
    };

    /// <summary>A sign beside the colour: nobody has to see colours.</summary>
    public static string SignOf(RequirementStatus status) => status switch
    {
        RequirementStatus.Satisfied => "✓",
        RequirementStatus.PartiallySatisfied => "◐",
        RequirementStatus.NotSatisfied => "✗",
        RequirementStatus.Waived => "⊘",
        RequirementStatus.NotApplicable => "–",
        _ => "?",
    };
}
