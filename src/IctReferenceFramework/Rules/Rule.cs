using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules;

/// <summary>
/// A truth that must hold of a description. A rule keeps no state; to add one, write a class: it is found by existing.
/// </summary>
public abstract class Rule
{
    /// <summary>Identity, texts and severity of the rule.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>The violations of the rule in a description, in any order.</summary>
    /// <param name="context">The description, and what is known around it.</param>
    /// <returns>A finding for each place that breaks it.</returns>
    public abstract IEnumerable<Finding> Check(RuleContext context);

    /// <summary>A violation of this rule with its own severity.</summary>
    /// <param name="location">The smallest wrong place.</param>
    /// <param name="vi">What is wrong, in Vietnamese, with the actual value.</param>
    /// <param name="en">The same in English.</param>
    protected Finding Violation(Location location, MessageText vi, MessageText en) =>
        Finding.Of(Info, location, vi, en);
}
