using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>Every value occurs under a key of the selection, on an item that has the other keys too.</summary>
internal sealed class ValuesCoveredKind : CheckKindOf<ValuesCovered>
{
    public override RuleInfo Rule => ComplianceRules.ValuesCovered;

    protected override IEnumerable<string> ReadsFrom(ValuesCovered check) =>
        CheckPlaces.OfSelection(check.Of, [check.Key, .. check.Having]);

    protected override CheckOutcome Decide(ValuesCovered check, Requirement requirement, AssessmentContext context)
    {
        var items = context.Select(check.Of);

        // Layers that are excluded are not asked to be covered.
        var values = check.Key != "covers" ? check.Values
            : [.. check.Values.Where(group => !group.All(context.Counted.ExcludedParts.Contains))];
        var holders = values.Select(group => items.Where(item => item.Values(check.Key).Any(group.Contains)).ToList())
            .ToList();
        var without = values.Where((_, i) => holders[i].Count == 0).ToList();
        var missing = without.ConvertAll(group => Reasons.AnyOf(group, check.Of, check.Key, context));
        var present = holders.SelectMany(list => list).Distinct().ToList();
        var unfilled = holders.Where(list => list.Count > 0 && !list.Exists(item => Gaps(item).Count == 0))
            .SelectMany(list => Gaps(list.MinBy(item => Gaps(item).Count)!)).Distinct().ToList();
        var isUnreadable = items.Any(item => item.IsUnreadable(check.Key)) || context.IsLost(check.Of);
        var list = Selections.SelectionRegistry.Named(check.Of).From.List;
        var gap = Reasons.GapFor(items, requirement, context);
        IReadOnlyList<FindingDetail> gaps =
        [
            .. without.Select(group =>
                FindingDetail.AboutWhole(gap, $"{check.Of}.{check.Key} {string.Join('|', group)}")),
            .. (present.Count == 0 ? check.Having : unfilled)
                .Select(key => FindingDetail.AboutWhole(gap, $"{check.Of}.{check.Key} {key}")),
        ];
        if (present.Count == 0)
        {
            var names = new LocalizedText(
                string.Join(", ", missing.Select(name => name.Vi)), string.Join(", ", missing.Select(name => name.En)));
            return CheckOutcome.Missing($"Chưa có {names.Vi}.", $"There is no {names.En}.", gap)
                with { Gaps = gaps, IsUnreadable = isUnreadable };
        }

        var evidence = present.Take(Assessor.MaxEvidence).Select(context.EvidenceOf).ToList();
        return missing.Count == 0 && unfilled.Count == 0
            ? new(RequirementStatus.Satisfied, Reasons.Provided(present))
            {
                Evidence = evidence,
                Hinges = [.. holders.Select(list => list.FindAll(item => Gaps(item).Count == 0))
                    .Where(list => list.Count == 1).Select(list => list[0]).Distinct()],
                IsWeak = check.IsWeakUnlessOperating && !holders.TrueForAll(list => list.Exists(IsOperating)),
            }
            : new(RequirementStatus.PartiallySatisfied, Reasons.Lacking(missing, list, unfilled))
            {
                Evidence = evidence,
                Gaps = missing.Count > 0 ? gaps
                    : [.. unfilled.SelectMany(
                    key => present.Select(
                    item => FindingDetail.AboutWhole(item.Location, $"{check.Of}.{check.Key} {key}")))],
                IsUnreadable = isUnreadable || present.Exists(item => unfilled.Exists(item.IsUnreadable)),
            };

        static bool IsOperating(CheckedItem item) =>
            item.Item is ArchitectureElement { Status.Value: ComponentStatus.Operational or ComponentStatus.Trial };

        List<string> Gaps(CheckedItem item) => [.. check.Having.Where(key => context.Fill(item, key) < 1)];
    }
}
