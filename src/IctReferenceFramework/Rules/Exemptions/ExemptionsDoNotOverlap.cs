using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class ExemptionsDoNotOverlap : Rule
{
    public override RuleInfo Info { get; } = new("ICT5003", "exemptions-do-not-overlap")
    {
        Title = new("Mỗi yêu cầu có nhiều nhất một tạm hoãn hoặc loại trừ",
            "A requirement has one waiver or exclusion at most"),
        Rationale = new(
            "Một yêu cầu có hai nội dung tạm hoãn hoặc loại trừ thì không xác định được người chịu trách nhiệm và "
                + "thời hạn.",
            "Of two grounds for one requirement nobody knows who answers for it, and until when."),
        Remedy = new("Giữ lại một nội dung tạm hoãn hoặc loại trừ.", "Keep one of them."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var named = context.Description.Exclusions.Select(exclusion => exclusion.Part)
            .Concat(context.Description.Exclusions.Select(exclusion => exclusion.Requirement))
            .Concat(context.Description.Waivers.Select(waiver => waiver.Requirement))
            .OfType<Sourced<string>>().ToList();
        var first = new Dictionary<string, Sourced<string>>(StringComparer.Ordinal);
        foreach (var id in named)
        {
            // A waiver or exclusion of a requirement also overlaps with the exclusion of its whole part.
            var part = context.FindRequirement(id.Value)?.Part;
            var earlier = first.GetValueOrDefault(id.Value) ?? (part is null ? null : first.GetValueOrDefault(part));
            if (earlier is null)
            {
                first[id.Value] = id;
                continue;
            }

            yield return Violation(id.Location,
                $"'{id}' đã được loại trừ hoặc tạm hoãn ở {earlier.Location}.",
                $"'{id}' is excluded or waived already at {earlier.Location}.") with
            {
                Related = [new(earlier.Location, new("Vị trí xuất hiện lần đầu.", "First here."))],
            };
        }
    }
}
