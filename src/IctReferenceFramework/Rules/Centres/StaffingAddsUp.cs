using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class StaffingAddsUp : Rule
{
    private const int ShiftsOfADay = 3;

    public override RuleInfo Info { get; } = new("ICT7007", "centre-staffing-adds-up")
    {
        Title = new("Nhân sự của trung tâm khớp với ca trực", "The staff of a centre is enough for its shifts"),
        Rationale = new(
            "Số người mỗi ca không thể lớn hơn tổng số người; trực 24/7 cần ít nhất ba ca.",
            "A shift cannot have more people than there are; day and night take three shifts at least."),
        Remedy = new("Sửa 'staff-total', 'staff-per-shift' hoặc 'round-the-clock'.",
            "Correct 'staff-total', 'staff-per-shift' or 'round-the-clock'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in CentreFacts.Living(context)
        let total = centre.StaffTotal
        let shift = centre.StaffPerShift
        where total is not null && shift is not null
        let expected = centre.RoundTheClock is { Value: true } ? (long)ShiftsOfADay * shift.Value : shift.Value
        where total.Value < expected
        select shift.Value > total.Value
            ? Violation(shift.Location,
                $"Mỗi ca {shift} người, nhiều hơn tổng số {total} người.",
                $"There are {shift} people in a shift, more than the {total} in all.")
                    with { Severity = Severity.Error }
            : Violation(total.Location,
                $"Trực 24/7 với {shift} người mỗi ca cần ít nhất {expected} người; tổng số ghi {total}.",
                $"Day and night with {shift} people in a shift take {expected} at least; the total is {total}.");
}
