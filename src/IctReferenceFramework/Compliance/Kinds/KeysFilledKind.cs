using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>All keys of one section are filled; of several items the best one counts.</summary>
internal sealed class KeysFilledKind : CheckKindOf<KeysFilled>
{
    private static readonly string[] RequiredOfDocuments = ["title", "version", "locality"];

    public override RuleInfo Rule => ComplianceRules.KeysFilled;

    protected override IEnumerable<string> ReadsFrom(KeysFilled check) => CheckPlaces.OfSelection(check.In, check.Keys);

    protected override CheckOutcome Decide(KeysFilled check, Requirement requirement, AssessmentContext context)
    {
        var items = context.Select(check.In);
        var selection = Selections.SelectionRegistry.Named(check.In);
        var list = selection.From.List;
        if (items.Count == 0)
        {
            return CheckOutcome.Missing(
                $"Bản mô tả chưa có {selection.Label.Vi}.", $"The description has no {selection.Label.One}.",
                context.SectionOf(requirement.Part)) with
            {
                Gaps = Lacking(check, context.SectionOf(requirement.Part), check.Keys),
                IsUnreadable = context.IsLost(check.In),
            };
        }

        var best = items.MaxBy(item => check.Keys.Sum(key => context.Fill(item, key)))!;
        var fills = check.Keys.ToDictionary(key => key, key => context.Fill(best, key));
        var missing = check.Keys.Where(key => fills[key] < 1).ToList();
        var missingNames = Reasons.Keys(list, missing);
        if (check.In == "document" && missing.Exists(RequiredOfDocuments.Contains))
        {
            // The structure check has said so already.
            return CheckOutcome.Missing($"Thiếu {missingNames.Vi}.", $"Missing: {missingNames.En}.",
                best.Location) with { IsUnreadable = true };
        }

        if (missing.Count == 0)
        {
            return new(RequirementStatus.Satisfied,
                Reasons.Filled(list, check.Keys)) { Evidence = [context.EvidenceOf(best)] };
        }

        var isUnreadable = missing.Exists(best.IsUnreadable);
        var gaps = Lacking(check, best.Location, missing);
        return fills.Values.Sum() == 0
            ? CheckOutcome.Missing(
                $"Chưa có {missingNames.Vi}.", $"Missing: {missingNames.En}.", best.Location)
                    with { Gaps = gaps, IsUnreadable = isUnreadable }
            : new(RequirementStatus.PartiallySatisfied, Reasons.Lacking([], list, missing))
            {
                Evidence = [context.EvidenceOf(best)],
                Gaps = gaps,
                IsUnreadable = isUnreadable,
            };
    }

    // Of a section that is not there all keys lack: when it comes, fewer do.
    private static IReadOnlyList<FindingDetail> Lacking(KeysFilled check, Location section, IEnumerable<string> keys) =>
        [.. keys.Select(key => FindingDetail.AboutWhole(section, $"{check.In} {key}"))];
}
