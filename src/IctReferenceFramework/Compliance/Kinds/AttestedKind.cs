using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>What no description can prove: a signed attestation decides, once the needs hold.</summary>
internal sealed class AttestedKind : CheckKindOf<AttestedCheck>
{
    public override RuleInfo Rule => ComplianceRules.Needs;

    protected override IEnumerable<string> ReadsFrom(AttestedCheck check) =>
        check.Needs.SelectMany(need => CheckKinds.Of(need).ReadsFrom(need));

    protected override CheckOutcome Decide(AttestedCheck check, Requirement requirement, AssessmentContext context)
    {
        var needs = check.Needs.Select(need => CheckKinds.Decide(need, requirement, context)).ToList();
        var combined = needs.Count > 0 ? Combination.Of(needs, context.Rules.IsFromPublicSources)
            : new(RequirementStatus.Satisfied, new("", ""));
        if (combined.Status != RequirementStatus.Satisfied)
        {
            return combined;
        }

        var attestation = context.Description.Attestations.FirstOrDefault(a =>
            a.Requirement?.Value == requirement.Id && a.On is { } day && day.Value <= context.Rules.AsOf);
        return attestation is null
            ? needs.Count == 0 ? CheckOutcome.NotAssessed(
                "Chưa có xác nhận của người có trách nhiệm ở 'attestations'; nội dung này không kiểm tra được bằng "
                    + "máy.",
                "A signed attestation in 'attestations' is missing; no machine can check this.")
            : new(RequirementStatus.PartiallySatisfied, new(
                "Đã đạt các điều kiện; còn thiếu xác nhận của người có trách nhiệm ở 'attestations'.",
                "The needs hold; a signed attestation in 'attestations' is missing."))
            {
                Evidence = combined.Evidence,
                Gaps = [FindingDetail.AboutWhole(context.Description.LocationOf("attestations"), requirement.Id)],
            }
            : new(RequirementStatus.Satisfied, new(
                $"Đã được {attestation.By} xác nhận.", $"Attested by {attestation.By}."))
            {
                Hinges = combined.Hinges,
                Evidence = [.. combined.Evidence, new(attestation.Location, attestation.By?.Value ?? "",
                    attestation.Evidence.Any(id => context.Document(id.Value) is not null))],
            };
    }
}
