namespace IctReferenceFramework.Framework.Checks;

/// <summary>What it means that a check finds nothing to look at.</summary>
internal enum EmptySelection
{
    /// <summary>The requirement is not satisfied.</summary>
    NotSatisfied,

    /// <summary>The requirement does not apply.</summary>
    NotApplicable,

    /// <summary>Nothing can be said.</summary>
    NotAssessed,

    /// <summary>The check is left out.</summary>
    Skip,
}
