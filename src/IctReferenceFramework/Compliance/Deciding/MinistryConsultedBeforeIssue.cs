using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>The ministry in charge was consulted, on record, no later than the decision.</summary>
internal sealed class MinistryConsultedBeforeIssue : DecidingRule
{
    public override string Name => "ministry-consulted-before-issue";

    public override IEnumerable<string> LooksAt =>
        ["/documents", "consultations/party", "consultations/date", "consultations/document", "document/decision"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var consultations = context.Description.Consultations.Where(c => c.Party?.Value == ConsultedParty.IctMinistry)
            .ToList();
        if (consultations.Count == 0)
        {
            return CheckOutcome.Missing("Chưa lấy ý kiến Bộ quản lý Khung.",
                "The ministry in charge was not consulted.",
                context.Description.LocationOf("consultations"))
                    with { IsUnreadable = context.IsLost("consultations") };
        }

        var decision = context.Description.Document?.Decision is { } id ? context.Document(id.Value)?.Date?.Value
            : null;
        DateOnly? DayOf(Consultation c) => c.Date?.Value
            ?? (c.Document is { } record ? context.Document(record.Value)?.Date?.Value : null);
        var inTime = consultations.Where(c => decision is null || DayOf(c) is not { } day || day <= decision).ToList();
        if (inTime.Count == 0)
        {
            return new(RequirementStatus.NotSatisfied,
                new("Lấy ý kiến sau khi đã ban hành.", "Consulted after the issue."))
            {
                Gaps = [.. consultations.Select(
                    c => new FindingDetail(c.Date?.Location ?? c.Location, "consulted-after-issue"))],
            };
        }

        var recorded = inTime.Find(c => DayOf(c) is not null && c.Document is { } record
            && context.Document(record.Value) is { Number: not null, Date: not null });
        return recorded is not null
            ? new(RequirementStatus.Satisfied,
                new("Đã lấy ý kiến Bộ quản lý Khung, có văn bản.", "The ministry in charge was consulted, on record."))
            {
                Evidence = [new(recorded.Location, recorded.Document!.Value, true)],
            }
            : new(RequirementStatus.PartiallySatisfied, new(
                "Đã lấy ý kiến nhưng chưa có ngày, hoặc văn bản chưa đủ số và ngày.",
                "Consulted, but without date, or the record lacks number or date."))
            {
                Evidence = [new(inTime[0].Location, "ict-ministry", false)],
                Gaps = [new(inTime[0].Location, "consultation-record")],
                IsUnreadable = inTime.Exists(c => c.Document is { } record
                    && context.Document(record.Value) is { } entry
                    && (entry.IsUnreadable("number") || entry.IsUnreadable("date"))),
            };
    }
}
