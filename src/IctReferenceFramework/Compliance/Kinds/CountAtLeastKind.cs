using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>The selection has enough items that have the keys.</summary>
internal sealed class CountAtLeastKind : CheckKindOf<CountAtLeast>
{
    public override RuleInfo Rule => ComplianceRules.CountAtLeast;

    protected override IEnumerable<string> ReadsFrom(CountAtLeast check) =>
        CheckPlaces.OfSelection(check.Of,
        [.. check.Having, .. check.Distinct is { } key ? [key] : Array.Empty<string>()]);

    protected override CheckOutcome Decide(CountAtLeast check, Requirement requirement, AssessmentContext context)
    {
        var items = context.Select(check.Of);
        var full = items.Where(item => check.Having.All(key => context.Fill(item, key) >= 1)).ToList();
        var count = check.Distinct is { } key ? full.SelectMany(item => item.Values(key)).Distinct().Count()
            : full.Count;
        var evidence = full.Take(Assessor.MaxEvidence).Select(context.EvidenceOf).ToList();
        if (count >= check.Minimum)
        {
            return new(RequirementStatus.Satisfied, Reasons.Provided(full))
            {
                Evidence = evidence,
                Hinges = full.Count == check.Minimum ? full : [],
            };
        }

        var selection = Selections.SelectionRegistry.Named(check.Of);
        var keys = Reasons.Keys(selection.From.List, check.Having);
        var having = check.Having.Count == 0 ? new LocalizedText("", "") : new($" có {keys.Vi}", $" with {keys.En}");
        var reason = count == 0
            ? new LocalizedText(
                $"Chưa có {selection.Label.Vi}{having.Vi}; cần ít nhất {check.Minimum}.",
                $"There is no {selection.Label.One}{having.En}; at least {check.Minimum} "
                    + $"{(check.Minimum == 1 ? "is" : "are")} asked for.")
            : new(
                $"Mới có {count} {selection.Label.Vi}{having.Vi}; cần ít nhất {check.Minimum}.",
                $"There {(count == 1 ? "is" : "are")} {selection.Label.En(count)}{having.En}; at least "
                    + $"{check.Minimum} are asked for.");
        var gap = Reasons.GapFor(items, requirement, context);
        var isNone = items.Count == 0 || (check.Distinct is not null && count == 0);
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, reason)
        {
            RestsOnAbsence = isNone,
            Evidence = evidence,
            Gaps = [.. Enumerable.Range(count + 1, check.Minimum - count)
                .Select(number => FindingDetail.AboutWhole(gap, $"{check.Of} {number}"))],
            IsUnreadable = context.IsLost(check.Of) || items.Any(item => check.Having.Any(item.IsUnreadable)),
        };
    }
}
