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

        var selection = Selections.SelectionRegistry.Named(check.Of);
        var (noun, list) = (selection.Label, selection.From.List);
        var whats = check.Keys.ToDictionary(key => key, key => $"{check.Of} {key}", StringComparer.Ordinal);
        var gaps = new List<(CheckedItem Item, string Key)>();
        var lacking = new List<CheckedItem>();
        var isNone = true;
        foreach (var item in items)
        {
            var before = gaps.Count;
            foreach (var key in check.Keys)
            {
                var fill = context.Fill(item, key);
                isNone &= fill <= 0;
                if (fill < 1)
                {
                    gaps.Add((item, key));
                }
            }

            if (gaps.Count > before)
            {
                lacking.Add(item);
            }
        }

        if (lacking.Count == 0)
        {
            return new(RequirementStatus.Satisfied, Reasons.EveryHas(noun, items.Count, list, check.Keys))
            {
                Evidence = [.. items.Take(Assessor.MaxEvidence).Select(context.EvidenceOf)],
                Hinges = items.Count == 1 ? items : [],
            };
        }

        if (context.Rules.IsFromPublicSources && OfThoseKnown(check, items, requirement, context) is { } known)
        {
            return known;
        }

        var first = lacking[0];
        var keys = Reasons.Keys(list, check.Keys.Where(key => context.Fill(first, key) < 1));
        var (named, namedEn) = first.Label.Length == 0 ? ("mục đầu tiên", "the first")
            : ($"'{first.Label}'", $"'{first.Label}'");
        var reason = new LocalizedText(
            $"{noun.PartVi(lacking.Count, items.Count)} chưa đủ; ví dụ {named} thiếu {keys.Vi}.",
            $"{noun.PartEn(lacking.Count, items.Count, "is", "are")} incomplete; for example, {namedEn} lacks "
                + $"{keys.En}.");
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, reason)
        {
            RestsOnAbsence = isNone && !items.Any(item => check.Keys.Any(key => IsDenied(item, key))),
            Evidence = [.. items.Except(lacking).Take(Assessor.MaxEvidence).Select(context.EvidenceOf)],
            Gaps = gaps.ConvertAll(lack => new FindingDetail(lack.Item.Location, whats[lack.Key])
            {
                Subject = lack.Item.Label,
            }),
            IsUnreadable = lacking.Exists(item => check.Keys.Any(item.IsUnreadable)),
        };
    }

    // What the press did not say of an item is unknown, and no defect of it: those count of which everything is known.
    private static CheckOutcome? OfThoseKnown(EveryHas check, IReadOnlyList<CheckedItem> items,
        Requirement requirement, AssessmentContext context)
    {
        var noun = Selections.SelectionRegistry.Named(check.Of).Label;
        if (items.Any(item => check.Keys.Any(key => IsDenied(item, key))))
        {
            return null;
        }

        var complete = items.Where(item => check.Keys.All(key => context.Fill(item, key) >= 1)).ToList();
        if (complete.Count == 0 && check.IfEmpty is (EmptySelection.Skip or EmptySelection.NotApplicable))
        {
            return Empty(check, requirement, context);
        }

        if (complete.Count == 0)
        {
            return CheckOutcome.NotAssessed($"Nguồn công khai chưa nêu đủ nội dung này cho {noun.Vi} nào.",
                $"Public sources do not say all of this for any {noun.One}.") with
            {
                IsUnreadable = items.Any(item => check.Keys.Any(item.IsUnreadable)),
            };
        }

        return new(RequirementStatus.Satisfied, new(
            $"{complete.Count} trong {items.Count} {noun.Vi} có đủ nội dung; nguồn công khai chưa nêu đủ về phần "
                + $"còn lại.",
            $"{complete.Count} of {noun.En(items.Count)} {(complete.Count == 1 ? "is" : "are")} complete; public "
                + $"sources do not say it all of the others."))
        {
            Evidence = [.. complete.Take(Assessor.MaxEvidence).Select(context.EvidenceOf)],
            IsWeak = true,
        };
    }

    // Something is written, and it is the opposite of what is asked: that is no absence.
    private static bool IsDenied(CheckedItem item, string key) => DerivedKeys.Named(key)?.DeniedBy is { } written
        && item.IsFilled(written);

    private static CheckOutcome Empty(EveryHas check, Requirement requirement, AssessmentContext context)
    {
        var noun = Selections.SelectionRegistry.Named(check.Of).Label;
        var outcome = CheckOutcome.Missing(
            $"Bản mô tả chưa có {noun.Vi}.", $"The description has no {noun.One}.",
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
