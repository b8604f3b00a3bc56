using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>A kind of check, by the type of its checks.</summary>
/// <typeparam name="T">The check as data files state it.</typeparam>
internal abstract class CheckKindOf<T> : CheckKind
    where T : RequirementCheck
{
    public sealed override Type Checks => typeof(T);

    public sealed override CheckOutcome Decide(RequirementCheck check, Requirement requirement,
        AssessmentContext context) =>
        Decide((T)check, requirement, context);

    public sealed override IEnumerable<string> ReadsFrom(RequirementCheck check) => ReadsFrom((T)check);

    protected abstract CheckOutcome Decide(T check, Requirement requirement, AssessmentContext context);

    protected abstract IEnumerable<string> ReadsFrom(T check);
}
