using IctReferenceFramework.Compliance.Deciding;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>What fits no generic kind: a rule of its own decides.</summary>
internal sealed class DecidedByRuleKind : CheckKindOf<DecidedByRule>
{
    public override RuleInfo Rule => ComplianceRules.Decided;

    protected override CheckOutcome Decide(DecidedByRule check, Requirement requirement, AssessmentContext context) =>
        DecidingRules.Named(check.Name).Decide(requirement, context);

    protected override IEnumerable<string> ReadsFrom(DecidedByRule check) => DecidingRules.Named(check.Name).LooksAt;
}
