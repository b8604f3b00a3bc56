using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class PhaseIsNotOver : Rule
{
    public override RuleInfo Info { get; } = new("ICT9009", "phase-is-not-over")
    {
        Title = new("Giai đoạn của lộ trình chưa kết thúc trước khi ban hành Kiến trúc",
            "A phase is not over before the architecture is issued"),
        Rationale = new("Lộ trình nêu việc sẽ làm; giai đoạn đã kết thúc trước ngày ban hành thuộc về hiện trạng.",
            "A roadmap is of what is to come; a phase that ended before the decision belongs to the current state."),
        Remedy = new("Sửa năm của giai đoạn, hoặc đưa nội dung đã làm vào 'current-state'.",
            "Correct the years of the phase, or move what was done to 'current-state'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from phase in context.Description.Roadmap?.Phases ?? []
        let end = phase.To
        where end is not null && (phase.From is not { } start || start.Value.Earliest <= end.Value.Latest)
        where context.IsDocumentDayKnown && end.Value.Latest < context.DocumentDay
        select Violation(end.Location,
            $"Giai đoạn kết thúc vào {end}, trước ngày của Kiến trúc ({Day.Vi(context.DocumentDay)}).",
            $"The phase ended in {end}, before the day of the architecture ({Day.En(context.DocumentDay)}).");
}
