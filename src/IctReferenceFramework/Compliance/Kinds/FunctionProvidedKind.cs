using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>All functions are provided by components or own centres that count; of a group one is enough.</summary>
internal sealed class FunctionProvidedKind : CheckKindOf<FunctionProvided>
{
    public override RuleInfo Rule => ComplianceRules.FunctionProvided;

    protected override IEnumerable<string> ReadsFrom(FunctionProvided check) =>
        CheckPlaces.OfElements(["functions", .. check.Having]);

    protected override CheckOutcome Decide(FunctionProvided check, Requirement requirement, AssessmentContext context)
    {
        var providers = check.Functions.SelectMany(group => group).SelectMany(context.Providers).Distinct().ToList();
        var without = check.Functions.Where(group => !group.Any(function => context.Providers(function).Any()))
            .ToList();
        var missing = without.ConvertAll(group => Reasons.AnyOf(group, context));
        var unfilled = check.Having.Where(key => !providers.Any(item => context.Fill(item, key) >= 1)).ToList();
        var gap = context.SectionOf(context.Framework.FindFunction(check.Functions[0][0])?.Part ?? "document");
        IReadOnlyList<FindingDetail> gaps =
        [
            .. without.Select(group => FindingDetail.AboutWhole(gap, string.Join('|', group))),
            .. unfilled.Select(key => FindingDetail.AboutWhole(gap, key)),
        ];
        if (providers.Count == 0)
        {
            var names = new LocalizedText(
                string.Join(", ", missing.Select(name => name.Vi)), string.Join(", ", missing.Select(name => name.En)));
            return CheckOutcome.Missing(
                $"Chưa có thành phần nào cung cấp {names.Vi}.", $"No component provides {names.En}.", gap) with
            {
                Gaps = gaps,
                IsUnreadable = Reasons.AnyUnreadable(context, "functions", "status"),
            };
        }

        var evidence = providers.Take(Assessor.MaxEvidence).Select(context.EvidenceOf).ToList();
        if (missing.Count == 0 && unfilled.Count == 0)
        {
            return new(RequirementStatus.Satisfied, Reasons.Provided(providers))
            {
                Evidence = evidence,
                Hinges = [.. check.Functions.Select(group => group.SelectMany(context.Providers).Distinct().ToList())
                    .Concat(check.Having.Select(key => providers.FindAll(item => context.Fill(item, key) >= 1)))
                    .Where(items => items.Count == 1).Select(items => items[0]).Distinct()],
            };
        }

        return new(RequirementStatus.PartiallySatisfied, Reasons.Lacking(missing, "components", unfilled))
        {
            Evidence = evidence,
            Gaps = missing.Count > 0 ? gaps
                : [.. unfilled.SelectMany(
                key => providers.Select(item => FindingDetail.AboutWhole(item.Location, key)))],
            IsUnreadable = providers.Exists(item => unfilled.Exists(item.IsUnreadable)),
        };
    }
}
