using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Compliance;

/// <summary>Which requirements are a choice that the locality of a description did not make.</summary>
internal static class LocalChoices
{
    /// <summary>The choice by which a requirement is asked for at another level; null if it is not.</summary>
    public static LocalChoice? Of(Requirement requirement, RuleContext context) =>
        context.Framework.LocalChoices.FirstOrDefault(choice => choice.From <= context.DocumentDay
            && choice.Requirements.Contains(requirement.Id) && choice.Obligation != requirement.Obligation
            && DomainsOf(requirement).Any()
            && !DomainsOf(requirement).Any(domain => Named(context).Contains(domain)));

    /// <summary>The domains that a requirement asks for.</summary>
    public static IEnumerable<string> DomainsOf(Requirement requirement) =>
        requirement.Checks.OfType<ValuesCovered>().Where(check => check.Key == "domain")
            .SelectMany(check => check.Values).SelectMany(values => values);

    private static IEnumerable<string> Named(RuleContext context) =>
        (context.Description.Layers?.Applications?.Priorities ?? []).Select(priority => priority.Domain?.Value)
            .OfType<string>();
}
