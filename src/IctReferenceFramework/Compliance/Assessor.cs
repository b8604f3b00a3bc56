using IctReferenceFramework.Compliance.Kinds;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>Assesses a description against its framework, requirement by requirement, in both views.</summary>
internal static class Assessor
{
    /// <summary>Places that a result names at most; a reader looks at the first few.</summary>
    public const int MaxEvidence = 50;

    public static Assessment Assess(RuleContext rules)
    {
        var (asIs, target) =
            (new AssessmentContext(rules, AssessmentView.AsIs), new AssessmentContext(rules, AssessmentView.Target));
        return new(rules.Framework,
        [
            .. rules.Framework.Requirements.Select(stated =>
            {
                var choice = LocalChoices.Of(stated, rules);
                var requirement = choice is null ? stated : stated with { Obligation = choice.Obligation };
                var inTarget = Result(requirement, target);
                return new RequirementResult(requirement, NoBetterThan(inTarget, Result(requirement, asIs)), inTarget)
                {
                    LocalChoice = choice,
                };
            }),
        ]);
    }

    private static ViewResult Result(Requirement requirement, AssessmentContext context)
    {
        if (ExclusionOf(requirement, context) is { } exclusion)
        {
            return new(RequirementStatus.NotApplicable, new(
                $"Loại trừ đến {Day.Vi(exclusion.Until!.Value)}: {exclusion.Reason}",
                $"Excluded until {Day.En(exclusion.Until.Value)}: {exclusion.Reason}")) { IsExcluded = true };
        }

        if (requirement.DueFrom is { } due
            && (context.Description.Document?.Status?.Value is not { } status || Order(status) < Order(due)))
        {
            return new(RequirementStatus.NotAssessed, new(
                "Chưa phải đáp ứng ở trạng thái hiện nay của văn bản.", "Not due yet, by the status of the document."));
        }

        if (requirement.AppliesWhen is { } selection && context.Select(selection).Count == 0)
        {
            return context.Rules.IsFromPublicSources || context.IsLost(selection)
                ? new(RequirementStatus.NotAssessed, Unknown)
                : new(RequirementStatus.NotApplicable, new(
                    "Bản mô tả không có đối tượng thuộc phạm vi áp dụng của yêu cầu này.",
                    "The description has nothing that this applies to."));
        }

        var outcomes = requirement.Checks.Select(
            check => (Check: check, Outcome: CheckKinds.Decide(check, requirement, context))).ToList();
        var outcome = Combination.Of([.. outcomes.Select(decided => decided.Outcome)],
            context.Rules.IsFromPublicSources);
        if (outcome.Status != RequirementStatus.Satisfied && !outcome.IsUnreadable)
        {
            outcome = outcome with { IsUnreadable = context.Slips.IsAnyUnreadable(
                requirement.Checks.SelectMany(check => CheckKinds.Of(check).ReadsFrom(check))) };
        }

        var result = Conclude(outcome, context) with
        {
            FailedCheck = outcomes.Find(decided => IsGap(decided.Outcome)).Check ?? outcomes[0].Check,
            IsWeak = outcome.IsWeak || requirement.Strength == CheckStrength.Weak,
            IsAttested = requirement.IsManual && outcome.Status == RequirementStatus.Satisfied,
        };
        return Waived(requirement, result, context);
    }

    private static bool IsGap(CheckOutcome outcome) =>
        !outcome.IsSkipped && outcome.Status is not (RequirementStatus.Satisfied or RequirementStatus.NotApplicable);

    private static LocalizedText Unknown => new(
        "Chưa có thông tin: nguồn công khai không đề cập nội dung này.",
        "Not known: compiled from public sources, which do not speak of it.");

    private static ViewResult Conclude(CheckOutcome outcome, AssessmentContext context)
    {
        var (status, reason) = (outcome.Status, outcome.Reason);
        var isUnreadable = outcome.IsUnreadable && status != RequirementStatus.Satisfied;
        if (isUnreadable)
        {
            (status, reason) = (RequirementStatus.NotAssessed, new(
                "Nội dung liên quan ghi chưa đúng nên chưa đánh giá được.",
                "The requirement cannot be judged, because the entries that it needs are written wrongly."));
        }
        else if (outcome.RestsOnAbsence && context.Rules.IsFromPublicSources
            && status is RequirementStatus.NotSatisfied or RequirementStatus.NotApplicable)
        {
            (status, reason) = (RequirementStatus.NotAssessed, Unknown);
        }

        return new(status, reason)
        {
            HingesOn = status != RequirementStatus.Satisfied ? []
                : [.. outcome.Hinges.Select(context.EvidenceOf).Where(evidence => !evidence.IsDocumented)],
            Evidence = [.. outcome.Evidence.Take(MaxEvidence)],
            Gaps = outcome.Gaps,
            IsUnreadable = isUnreadable,
        };
    }

    private static Exclusion? ExclusionOf(Requirement requirement, AssessmentContext context) =>
        context.Counted.Exclusions.FirstOrDefault(exclusion =>
            exclusion.Requirement?.Value == requirement.Id || exclusion.Part?.Value == requirement.Part);

    private static ViewResult Waived(Requirement requirement, ViewResult result, AssessmentContext context)
    {
        if (result.Status is not (RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied))
        {
            return result;
        }

        var waiver = context.Description.Waivers.FirstOrDefault(w =>
            w.Requirement?.Value == requirement.Id && w.Until is { } until && until.Value >= context.Rules.AsOf);
        if (waiver is null)
        {
            return result;
        }

        var justification = Reasons.Waived(waiver);
        return result with
        {
            Status = RequirementStatus.Waived,
            Waiver = waiver,
            WithoutWaiver = result,
            Reason = new($"{justification.Vi} ({result.Reason.Vi})", $"{justification.En} ({result.Reason.En})"),
        };
    }

    // What is there cannot comply better than what is there and to come: a planned component that lacks something shows
    // that the architecture does not ask for it. So the as-is result is held at the target's, and what applies to the
    // target applies to both.
    private static ViewResult NoBetterThan(ViewResult target, ViewResult asIs)
    {
        if (asIs.Status == RequirementStatus.NotApplicable && target.Status != RequirementStatus.NotApplicable)
        {
            return asIs with { Status = RequirementStatus.NotAssessed };
        }

        if (asIs.Status == RequirementStatus.NotApplicable
            || (asIs.Points <= target.Points && target.Status != RequirementStatus.NotApplicable))
        {
            return asIs;
        }

        return target.Status is RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied
            ? target with { Evidence = asIs.Evidence, HeldFrom = asIs, Reason = Reasons.Held(asIs, target) }
            : target with { Evidence = asIs.Evidence };
    }

    private static int Order(DocumentStatus status) => status switch
    {
        DocumentStatus.Unknown => 0,
        DocumentStatus.Draft => 1,
        DocumentStatus.Consulted => 2,
        DocumentStatus.Issued => 3,
        _ => 4,
    };
}
