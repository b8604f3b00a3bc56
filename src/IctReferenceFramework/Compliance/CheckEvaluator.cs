using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance;

/// <summary>Decides a check: each kind of the closed list has one method or class.</summary>
internal static class CheckEvaluator
{
    /// <summary>The outcome; what lacks is told apart by the kind of check, since one requirement may have several.</summary>
    public static CheckOutcome Decide(RequirementCheck check, Requirement requirement, AssessmentContext context)
    {
        var outcome = Dispatch(check, requirement, context);
        var name = check is DecidedByRule rule ? rule.Name : check.Kind;

        // Thousands of items lack the same few things: each text is made once.
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return outcome.Lacks.Count == 0 ? outcome : outcome with { Lacks = [.. outcome.Lacks.Select(lack => lack with { What = TextOf(lack.What) })] };

        string TextOf(string what) => texts.TryGetValue(what, out var known) ? known : texts[what] = $"{name}: {what}";
    }

    private static CheckOutcome Dispatch(RequirementCheck check, Requirement requirement, AssessmentContext context) => check switch
    {
        FunctionProvided provided => Kinds.FunctionProvidedKind.Decide(provided, context),
        ValuesCovered covered => Kinds.ValuesCoveredKind.Decide(covered, requirement, context),
        KeysFilled filled => Kinds.KeysFilledKind.Decide(filled, requirement, context),
        EveryHas every => Kinds.EveryHasKind.Decide(every, requirement, context),
        CountAtLeast count => Kinds.CountAtLeastKind.Decide(count, requirement, context),
        InstrumentCited cited => Kinds.InstrumentCitedKind.Decide(cited, context),
        NoForbiddenUse forbidden => Kinds.UseKinds.Decide(forbidden, context),
        UsePresent present => Kinds.UseKinds.Decide(present, context),
        LevelFollows level => Kinds.LevelKinds.Decide(level, context),
        QuantityByLevel quantity => Kinds.LevelKinds.Decide(quantity, context),
        AttestedCheck attested => Kinds.AttestedKind.Decide(attested, requirement, context),
        DecidedByRule rule => Deciding.DecidingRule.Named(rule.Name).Decide(requirement, context),
        _ => throw new InvalidFrameworkDataException($"There is no kind of check '{check.Kind}'."),
    };
}
