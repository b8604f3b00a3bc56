using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>Every item of the selection has every key.</summary>
internal sealed class EveryHasKind : CheckKindOf<EveryHas>
{
    public override RuleInfo Rule => ComplianceRules.EveryHas;

    protected override IEnumerable<string> ReadsFrom(EveryHas check) => CheckPlaces.OfSelection(check.Of, check.Keys);

    protected override CheckOutcome Decide(EveryHas check, Requirement requirement, AssessmentContext context)
    {
        var items = context.Select(check.Of);
        if (items.Count == 0)
        {
            return Empty(check, requirement, context);
        }

        var whats = check.Keys.ToDictionary(key => key, key => $"{check.Of} {key}", StringComparer.Ordinal);
        var gaps = items.SelectMany(item => check.Keys.Where(key => context.Fill(item, key) < 1)
            .Select(key => (Item: item, Key: key))).ToList();
        var lacking = gaps.Select(each => each.Item).Distinct().ToList();
        if (lacking.Count == 0)
        {
            return new(RequirementStatus.Satisfied, Reasons.EveryHas(items.Count, check.Keys))
            {
                Evidence = [.. items.Take(Assessor.MaxEvidence).Select(context.EvidenceOf)],
            };
        }

        var first = lacking[0];
        var keys = Reasons.Keys(check.Keys.Where(key => context.Fill(first, key) < 1));
        var reason = new LocalizedText(
            $"{lacking.Count} trong {items.Count} mục chưa đủ; ví dụ '{first.Label}' thiếu {keys.Vi}.",
            $"{English.Part(lacking.Count, items.Count, "item", "is", "are")} incomplete; for example, "
                + $"'{first.Label}' has no {keys.En}.");
        var isNone = items.All(item => check.Keys.All(key => context.Fill(item, key) <= 0));
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, reason)
        {
            RestsOnAbsence = isNone && !items.Any(item => check.Keys.Any(key => IsDenied(item, key))),
            Evidence = [.. items.Except(lacking).Take(Assessor.MaxEvidence).Select(context.EvidenceOf)],
            Gaps = [.. gaps.Select(lack => new FindingDetail(lack.Item.Location, whats[lack.Key]))],
            IsUnreadable = lacking.Exists(item => check.Keys.Any(item.IsUnreadable)),
        };
    }

    // Something is written, and it is the opposite of what is asked: that is no absence.
    private static bool IsDenied(CheckedItem item, string key) => DerivedKeys.Named(key)?.Written is { } written
        && item.IsFilled(written);

    private static CheckOutcome Empty(EveryHas check, Requirement requirement, AssessmentContext context)
    {
        var outcome = CheckOutcome.Missing(
            "Mô tả không có mục nào thuộc loại này.", "The description has no item of this kind.",
            context.SectionOf(requirement.Part)) with
        {
            Gaps = [FindingDetail.AboutWhole(context.SectionOf(requirement.Part),
                $"{check.Of} {FindingDetail.Everything}")],
            IsUnreadable = context.IsLost(check.Of),
        };
        return check.IfEmpty switch
        {
            EmptySelection.NotApplicable => outcome with { Status = RequirementStatus.NotApplicable, Gaps = [] },
            EmptySelection.NotAssessed => outcome with { Status = RequirementStatus.NotAssessed, Gaps = [] },
            EmptySelection.Skip => outcome with { IsSkipped = true },
            _ => outcome,
        };
    }
}
