using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class TargetDiffersFromTheBaseline : Rule
{
    public override RuleInfo Info { get; } = new("ICT9002", "target-differs-from-the-baseline")
    {
        Title = new("Chỉ tiêu khác giá trị ban đầu",
            "A target differs from its baseline"),
        Rationale = new("Chỉ tiêu bằng giá trị ban đầu thì không có gì để đo lường.",
            "A target that equals its baseline leaves nothing to be measured."),
        Remedy = new("Ghi giá trị ban đầu và chỉ tiêu thật.",
            "Write the real baseline and the real target."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from indicator in context.Description.Evaluation?.Indicators ?? []
        let target = indicator.Target
        where target is not null && target.Value is not 0
        where indicator.Baseline is { } baseline && baseline.Value.Equals(target.Value)
        select Violation(target.Location,
            $"Chỉ tiêu {target} bằng giá trị ban đầu.", $"The target {target} equals the baseline.") with
        {
            Related = [new(indicator.Baseline!.Location,
                new("Vị trí ghi giá trị ban đầu.", "The baseline is here."))],
        };
}
