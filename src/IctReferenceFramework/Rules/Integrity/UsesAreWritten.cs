using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class UsesAreWritten : Rule
{
    public override RuleInfo Info { get; } = new("ICT2017", "uses-are-written")
    {
        Title = new("Mô tả ghi thành phần nào sử dụng thành phần nào", "The description says who uses whom"),
        Rationale = new(
            "Không có 'uses' thì không xét được phân tầng, dùng chung và liên thông; việc không ghi không được coi là "
                + "đáp ứng.",
            "Without 'uses' layering, sharing and interoperability cannot be judged; leaving them out is not "
                + "better than saying so."),
        Remedy = new("Ghi 'uses' ở các ứng dụng, nền tảng và nhóm người dùng.",
            "Write 'uses' at applications, platforms and user groups."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var elements = context.Description.Elements.ToList();
        var writesUses = elements.Exists(element =>
                element.Uses.Count + element.UsesWithReason.Count > 0 || element.IsUnreadable("uses")
                    || element.IsUnreadable("uses-with-reason"))
            || (context.Description.Layers?.Users?.Groups ?? []).Any(group => group.Uses.Count > 0);
        if (!writesUses && elements.Count > 1 && !context.IsFromPublicSources)
        {
            yield return Violation(context.Description.LocationOf("layers"),
                $"Bản mô tả có {elements.Count} thành phần nhưng chưa ghi quan hệ sử dụng nào.",
                $"The description has {English.Count(elements.Count, "component")} but states no uses.");
        }
    }
}
