using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>
/// Decides a requirement that fits no generic kind; data files name it, <see cref="DecidingRules"/> lists it.
/// </summary>
internal abstract class DecidingRule
{
    /// <summary>The name by which data files ask for it.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Where it looks, as 'list/key': if something there cannot be read, nothing is held against the locality.
    /// </summary>
    public virtual IEnumerable<string> LooksAt => [];

    /// <summary>
    /// The integrity rule that reports each violation at its place, so that no second finding is made of the same fact;
    /// null if none does.
    /// </summary>
    public virtual Rule? ReportedBy => null;

    public abstract CheckOutcome Decide(Requirement requirement, AssessmentContext context);
}
