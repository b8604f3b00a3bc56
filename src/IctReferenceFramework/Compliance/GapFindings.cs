using IctReferenceFramework.Compliance.Deciding;
using IctReferenceFramework.Compliance.Kinds;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>Findings for requirements that are not met, and for waivers that are not needed.</summary>
internal static class GapFindings
{
    public static IEnumerable<Finding> From(
        Assessment assessment, ArchitectureDescription description, AssessmentView view, bool isStrict) =>
        assessment.Results.Select(result => ForGap(result.Requirement, result.In(view), isStrict)).OfType<Finding>()
            .Concat(UnusedWaivers(assessment, description));

    /// <summary>Findings for the requirements of a profile; where it does not apply they only inform.</summary>
    public static IEnumerable<Finding> From(
        ProfileAssessment profile, ArchitectureDescription description, AssessmentView view, bool isStrict) =>
        From(profile.Assessment, description, view, isStrict)
            .Select(finding => profile.Applies ? finding : finding with { Severity = Severity.Info });

    /// <summary>Those of a profile; where it does not apply they only inform.</summary>
    public static IEnumerable<SuppressedFinding> Waived(ProfileAssessment profile, AssessmentView view,
        bool isStrict) =>
        Waived(profile.Assessment, view, isStrict).Select(suppressed => profile.Applies ? suppressed
            : suppressed with { Finding = suppressed.Finding with { Severity = Severity.Info } });

    /// <summary>
    /// Findings that there would be without the waivers of the description, each with the waiver that tolerates it.
    /// </summary>
    public static IEnumerable<SuppressedFinding> Waived(Assessment assessment, AssessmentView view, bool isStrict) =>
        assessment.Results.Select(result => Waived(result.Requirement, result.In(view), isStrict))
            .OfType<SuppressedFinding>();

    private static SuppressedFinding? Waived(Requirement requirement, ViewResult inView, bool isStrict) =>
        inView is { Waiver: { } waiver, WithoutWaiver: { } bare } && ForGap(requirement, bare, isStrict) is { } finding
            ? new(finding, SuppressionKind.Waiver, Reasons.Waived(waiver), waiver.Location) : null;

    private static Finding? ForGap(Requirement requirement, ViewResult inView, bool isStrict)
    {
        if (inView.Status is not (RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied)
            || requirement.Checks.Any(check => check is DecidedByRule by
                && DecidingRules.Named(by.Name).ReportedBy is not null)
            || (inView.FailedCheck is { } failed ? CheckKinds.Of(failed).Rule
                : ComplianceRules.Decided) is not { } rule)
        {
            return null;
        }

        var isPartial = inView.Status == RequirementStatus.PartiallySatisfied;
        var title = requirement.Title;
        var gaps = inView.GapLocations;
        var message = new LocalizedText(
            $"{requirement.Id} {title.Vi}: {(isPartial ? "đáp ứng một phần" : "chưa đáp ứng")}. {inView.Reason.Vi}",
            $"{requirement.Id} {title.En}: {(isPartial ? "partially satisfied" : "not satisfied")}. "
                + $"{inView.Reason.En}");
        return new(rule, SeverityOf(requirement, isPartial, isStrict), gaps.Count > 0 ? gaps[0] : default, message)
        {
            RequirementIds = [requirement.Id],
            UnmetRequirement = requirement.Id,
            LegalBasis = RequirementTexts.Source(requirement),
            Expected = requirement.Evidence,
            Details = inView.Gaps,
            Related = [.. gaps.Skip(1).Select(gap => new RelatedLocation(gap, Too(inView.Gaps, gap)))],
        };
    }

    private static LocalizedText Too(IReadOnlyList<FindingDetail> gaps, Location place) =>
        gaps.First(gap => gap.Location.Equals(place)).Subject is { Length: > 0 } name
            ? new($"'{name}' cũng vậy.", $"'{name}' too.")
            : new("Vị trí khác có cùng nội dung.", "Another place of the same.");

    /// <summary>
    /// must → error, should → warning, may → info; partly met one step lower; what is not verified warns at most.
    /// </summary>
    internal static Severity SeverityOf(Requirement requirement, bool isPartial, bool isStrict)
    {
        var severity = requirement.Obligation switch
        {
            ObligationLevel.Must => Severity.Error,
            ObligationLevel.Should => Severity.Warning,
            _ => Severity.Info,
        };
        severity = isPartial && severity > Severity.Info ? severity - 1 : severity;
        var isOurInference = requirement.Provenance.Confidence != Confidence.Verified
            || requirement.ObligationBasis == ObligationBasis.Proposed;
        return isOurInference && !isStrict && severity > Severity.Warning ? Severity.Warning : severity;
    }

    private static IEnumerable<Finding> UnusedWaivers(Assessment assessment, ArchitectureDescription description) =>
        from waiver in description.Waivers
        let id = waiver.Requirement
        where id is not null && waiver.Until is not null
        let result = assessment.Results.FirstOrDefault(r => r.Requirement.Id == id.Value)
        where result is not null && result.Target.Status == RequirementStatus.Satisfied
        select Finding.Of(ComplianceRules.WaiverIsUsed, id.Location,
            $"Yêu cầu {id} đã được đáp ứng, không cần tạm hoãn.",
            $"The requirement {id} is satisfied and needs no waiver.");
}
