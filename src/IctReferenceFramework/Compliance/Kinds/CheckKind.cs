using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>A kind of check: how it decides, where it reads, which rule reports it.</summary>
internal abstract class CheckKind
{
    /// <summary>The checks of this kind.</summary>
    public abstract Type Checks { get; }

    /// <summary>The rule that reports what does not hold; null if an integrity rule reports it one by one.</summary>
    public abstract RuleInfo? Rule { get; }

    public abstract CheckOutcome Decide(RequirementCheck check, Requirement requirement, AssessmentContext context);

    /// <summary>
    /// Places, as 'list/key': if something there cannot be read, nothing is held against the locality.
    /// </summary>
    public abstract IEnumerable<string> ReadsFrom(RequirementCheck check);
}
