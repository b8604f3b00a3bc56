using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>
/// A maturity level of Circular 03/2026 is stated, each of its indicators has a verdict, and each that is met has
/// evidence: without evidence an indicator is not met. Which indicators make which level is not known, so the level
/// itself is not recomputed.
/// </summary>
internal sealed class MaturityLevelIsEvidenced : DecidingRule
{
    public override string Name => "maturity-level-is-evidenced";

    public override IEnumerable<string> LooksAt =>
        ["/evaluation", "evaluation/maturity-level", "evaluation/indicators", "indicators/set", "indicators/met",
            "indicators/evidence"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var evaluation = context.Description.Evaluation;
        if (evaluation?.MaturityLevel is not { } level)
        {
            return CheckOutcome.Missing("Chưa ghi cấp độ trưởng thành.", "No maturity level is stated.",
                context.SectionOf("evaluation"));
        }

        var indicators = evaluation.Indicators.Where(indicator => indicator.Set?.Value == "03-2026").ToList();
        var undecided = indicators.Where(indicator => indicator.Met is null).ToList();
        var unproven = indicators.Where(indicator => indicator.Met is { Value: true }
            && !indicator.Evidence.Any(id => context.Document(id.Value) is not null)).ToList();
        var evidence = indicators.Except(undecided).Except(unproven).Take(Assessor.MaxEvidence)
            .Select(indicator =>
                new Evidence(indicator.Location, indicator.Id?.Value ?? "", indicator.Evidence.Count > 0)).ToList();
        if (indicators.Count == 0)
        {
            return new(RequirementStatus.PartiallySatisfied, new(
                $"Ghi cấp độ {level} nhưng không có chỉ số nào của Thông tư số 03/2026.",
                $"Level {level} is stated, but no indicator of Circular 03/2026."))
            {
                Gaps = [new(level.Location, "indicators")],
            };
        }

        return undecided.Count + unproven.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cấp độ {level}; {indicators.Count} chỉ số đều có kết luận và minh chứng.",
                $"Level {level}; all {indicators.Count} indicators have a verdict and evidence."))
            {
                Evidence = evidence,
            }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{undecided.Count} chỉ số chưa có kết luận, {unproven.Count} chỉ số ghi đạt nhưng không có minh "
                    + $"chứng (không có minh chứng thì coi là không đạt).",
                $"{English.Count(undecided.Count, "indicator", "has", "have")} no verdict; "
                    + $"{English.Count(unproven.Count, "indicator", "is", "are")} said to be met without evidence "
                    + $"(no evidence is a fail)."))
            {
                Evidence = evidence,
                Gaps =
                [
                    .. undecided.Select(indicator => new FindingDetail(indicator.Location, "met")),
                    .. unproven.Select(indicator => new FindingDetail(indicator.Location, "evidence")),
                ],
            };
    }
}
