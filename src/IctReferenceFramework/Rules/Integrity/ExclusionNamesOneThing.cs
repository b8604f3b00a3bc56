using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class ExclusionNamesOneThing : Rule
{
    public override RuleInfo Info { get; } = new("ICT2006", "exclusion-names-one-thing")
    {
        Title = new("Mỗi loại trừ nêu một thành phần hoặc một yêu cầu",
            "An exclusion names one part or one requirement"),
        Rationale = new(
            "Mỗi nội dung loại trừ có lý do và người phê duyệt riêng.",
            "Reason and approval belong to one thing that is left out."),
        Remedy = new("Giữ 'part' hoặc 'requirement'; cần cả hai thì viết hai mục.",
            "Keep 'part' or 'requirement'; for both, write two entries."),
        Severity = Severity.Error,
    };

    private static readonly string[] Names = ["part", "requirement"];

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from exclusion in context.Description.Exclusions
        let names = Names.Count(key => exclusion.IsFilled(key) || exclusion.IsUnreadable(key))
        where names != 1
        select names == 0
            ? Violation(exclusion.LocationOf("reason"),
                "Loại trừ này không nêu thành phần hay yêu cầu nào.",
                "This exclusion names neither a part nor a requirement.")
                    with { Details = [new(exclusion.LocationOf("reason"), "neither")] }
            : Violation(exclusion.LocationOf("requirement"),
                "Loại trừ này nêu cả thành phần và yêu cầu.",
                "This exclusion names both a part and a requirement.");
}
