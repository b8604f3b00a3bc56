using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Diagnostics;

/// <summary>One thing that is wrong in the input, or worth knowing, at the smallest place that holds it.</summary>
/// <param name="Rule">The rule that is violated.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Location">The smallest wrong place; of something absent, the key of the nearest parent that
/// exists.</param>
/// <param name="Message">What is wrong, with the actual value, as whole sentences.</param>
public sealed record Finding(RuleInfo Rule, Severity Severity, Location Location, LocalizedText Message)
{
    /// <summary>Ids of the requirements of the framework that this costs, such as <c>SVC-01</c>.</summary>
    public IReadOnlyList<string> RequirementIds { get; init; } = [];

    /// <summary>
    /// The requirement that this finding says is not met; null for a finding that says something else, whatever it
    /// costs.
    /// </summary>
    public string? UnmetRequirement { get; init; }

    /// <summary>
    /// What the requirement rests on: its obligation, origin and confidence; null where none is concerned.
    /// </summary>
    public LocalizedText? LegalBasis { get; init; }

    /// <summary>
    /// What would put it right, where that is particular to the finding; else the rule's remedy says it.
    /// </summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What to do about it: what is expected here, or else the rule's remedy.</summary>
    internal LocalizedText Remedy => Expected ?? Rule.Remedy;

    /// <summary>Other places that explain the finding, such as the first use of an id.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>
    /// The place that makes it the same finding in another version of the file, where that is not
    /// <see cref="Location"/>: the item that lacks a key, where its first key is shown; no place at all where the value
    /// alone tells it.
    /// </summary>
    public Location? Anchor { get; init; }

    /// <summary>What it is about beside its place; empty where rule, place and value say it all.</summary>
    public IReadOnlyList<FindingDetail> Details { get; init; } = [];

    /// <summary>The text that probably was meant, to stand instead of what is at <see cref="Location"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>A violation of a rule with the rule's own severity.</summary>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="location">The smallest place that is wrong.</param>
    /// <param name="vi">What is wrong there, in Vietnamese.</param>
    /// <param name="en">The same in English.</param>
    /// <returns>A finding with the severity of its rule.</returns>
    public static Finding Of(RuleInfo rule, Location location, MessageText vi, MessageText en)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule, rule.Severity, location, new(vi.ToString(), en.ToString()));
    }
}
