using System.Collections.Frozen;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>The closed list of kinds of checks.</summary>
internal static class CheckKinds
{
    public static IReadOnlyList<CheckKind> All { get; } =
    [
        new FunctionProvidedKind(), new ValuesCoveredKind(), new KeysFilledKind(), new EveryHasKind(),
        new CountAtLeastKind(), new InstrumentCitedKind(),
        new NoForbiddenUseKind(), new UsePresentKind(), new LevelFollowsKind(), new QuantityByLevelKind(),
        new AttestedKind(), new DecidedByRuleKind(),
    ];

    private static readonly FrozenDictionary<Type, CheckKind> ByChecks = All.ToFrozenDictionary(kind => kind.Checks);

    public static CheckKind Of(RequirementCheck check) => ByChecks[check.GetType()];

    /// <summary>
    /// The outcome; what is missing is told apart by the kind of check, since one requirement may have several.
    /// </summary>
    public static CheckOutcome Decide(RequirementCheck check, Requirement requirement, AssessmentContext context)
    {
        var outcome = Of(check).Decide(check, requirement, context);
        var name = check is DecidedByRule rule ? rule.Name : check.Kind;

        // Thousands of items lack the same few things: each text is made once.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return outcome.Gaps.Count == 0 ? outcome : outcome
            with { Gaps = outcome.Gaps.Select(each => each with { What = TextOf(each.What) }).ToArray() };

        string TextOf(string what) => texts.TryGetValue(what, out var known) ? known : texts[what] = $"{name}: {what}";
    }
}
