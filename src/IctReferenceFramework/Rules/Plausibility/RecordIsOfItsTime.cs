using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class RecordIsOfItsTime : Rule
{
    private const int Years = 5;

    private static readonly string[] Ageing =
        ["security-approval", "impact-assessment", "exit-plan", "compliance-review"];

    public override RuleInfo Info { get; } = new("ICT9006", "record-is-of-its-time")
    {
        Title = new("Hồ sơ có trước việc mà nó chứng minh và chưa quá năm năm",
            "A record is older than what it proves, and not older than five years"),
        Rationale = new(
            "Hồ sơ có sau Kiến trúc thì Kiến trúc chưa thể dựa vào, minh chứng có sau xác nhận thì không chứng minh "
                + "được điều đã nêu. Hồ sơ quá cũ không còn phản ánh hệ thống. Thời hạn năm năm do công cụ đề xuất, "
                + "chưa có văn bản quy định.",
            "The architecture cannot rest on a record that is younger, nor a statement on younger evidence; an old "
                + "record no longer shows the system. The five years are a proposal of this tool; no instrument sets "
                + "them."),
        Remedy = new("Kiểm tra ngày của hồ sơ; hồ sơ cũ cần lập lại.",
            "Check the date of the record; have an old one made anew."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) => Late(context).Concat(Old(context))
        .Concat(OldAttestations(context));

    private IEnumerable<Finding> Late(RuleContext context) =>
        from proof in Proofs(context)
        where proof.Before is { } day && context.Document(proof.Record.Value)?.Date?.Value is { } date && date > day
        let date = context.Document(proof.Record.Value)!.Date!.Value
        select Violation(proof.Record.Location,
            $"Hồ sơ '{proof.Record}' ngày {Day.Vi(date)} có sau {proof.What.Vi} ({Day.Vi(proof.Before!.Value)}).",
            $"The record '{proof.Record}' of {Day.En(date)} is younger than {proof.What.En} "
                + $"({Day.En(proof.Before!.Value)}).");

    private IEnumerable<Finding> Old(RuleContext context) =>
        from reference in context.Index.References
        where Ageing.Contains(reference.Key)
        let day = context.Document(reference.Id)?.Date?.Value
        where day is not null && day.Value.AddYears(Years) < context.DocumentDay
        where !context.Citations.Any(citation => citation.Instrument is not null
            && citation.Entry.Id?.Value == reference.Id) // RecordIsNoLegalInstrument has said what is wrong.
        select Violation(reference.Location,
            $"Hồ sơ '{reference.Id}' ngày {Day.Vi(day.Value)} đã quá {Years} năm vào ngày "
                + $"{Day.Vi(context.DocumentDay)} "
                + $"(thời hạn do công cụ đề xuất).",
            $"The record '{reference.Id}' of {Day.En(day.Value)} is more than {Years} years old on "
                + $"{Day.En(context.DocumentDay)} (a term that this tool proposes).");

    private IEnumerable<Finding> OldAttestations(RuleContext context) =>
        from attestation in context.Description.Attestations
        let day = attestation.On
        where day is not null && day.Value.AddYears(Years) < context.DocumentDay
        select Violation(day.Location,
            $"Xác nhận ngày {Day.Vi(day.Value)} đã quá {Years} năm vào ngày {Day.Vi(context.DocumentDay)} (thời hạn do "
                + $"công cụ đề xuất).",
            $"The attestation of {Day.En(day.Value)} is more than {Years} years old on "
                + $"{Day.En(context.DocumentDay)} (a term that this tool proposes).");

    // Each record with the day before which it must have been there.
    private static IEnumerable<(Sourced<string> Record, DateOnly? Before, LocalizedText What)> Proofs(
        RuleContext context)
    {
        if (context.IsDocumentDayKnown && !context.IsDraft)
        {
            foreach (var element in context.Description.Elements)
            {
                var regulation = (element as OperationsCentre)?.OperatingRegulation;
                foreach (var record in new[]
                {
                    element.SecurityApproval, element.ImpactAssessment, element.ExitPlan, regulation,
                }.OfType<Sourced<string>>())
                {
                    yield return (record, context.DocumentDay,
                        new("ngày của Kiến trúc", "the day of the architecture"));
                }
            }
        }

        foreach (var project in context.Description.Roadmap?.Projects ?? [])
        {
            if (project is { ComplianceReview: { } review, Decision: { } decision })
            {
                yield return (review, context.Document(decision.Value)?.Date?.Value,
                    new("quyết định phê duyệt dự án", "the decision on the project"));
            }
        }

        foreach (var attestation in context.Description.Attestations)
        {
            foreach (var record in attestation.Evidence)
            {
                yield return (record, attestation.On?.Value, new("ngày xác nhận", "the attestation"));
            }
        }
    }
}
