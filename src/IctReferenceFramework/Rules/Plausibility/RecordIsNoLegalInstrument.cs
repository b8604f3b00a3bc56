using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class RecordIsNoLegalInstrument : Rule
{
    private static readonly string[] Records =
        ["security-approval", "impact-assessment", "exit-plan", "compliance-review", "operating-regulation",
            "establishing-decision", "interlock"];

    public override RuleInfo Info { get; } = new("ICT9005", "record-is-no-legal-instrument")
    {
        Title = new("Văn bản quy phạm, chỉ đạo không thay cho hồ sơ",
            "A legal instrument is no record of what was done"),
        Rationale = new("Văn bản của trung ương cho biết phải làm gì; hồ sơ cho biết địa phương đã làm.",
            "An instrument of the central state says what is to be done; a record says that the locality has done it."),
        Remedy = new("Ghi hồ sơ của địa phương, hoặc bỏ khóa này nếu chưa có.",
            "Name the record of the locality, or leave the key out until there is one."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var instruments = context.Citations.Where(citation => citation.Instrument is not null)
            .ToLookup(citation => citation.Entry.Id?.Value ?? "", StringComparer.Ordinal);
        return
            from reference in context.Index.References
            where Records.Contains(reference.Key) && instruments[reference.Id].Any()
            let instrument = instruments[reference.Id].First()
            select Violation(reference.Location,
                $"'{reference.Key}' ghi {instrument.Name}, là văn bản của trung ương chứ không phải hồ sơ của địa "
                    + $"phương.",
                $"'{reference.Key}' names {instrument.Name}, which is an instrument of the central state and no "
                    + $"record of the locality.");
    }
}
