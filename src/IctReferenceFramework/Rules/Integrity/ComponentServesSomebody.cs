using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class ComponentServesSomebody : Rule
{
    private static readonly string[] Linking =
        ["uses", "uses-with-reason", "with", "kept-in", "delivers", "supports", "component"];

    public override RuleInfo Info { get; } = new("ICT2016", "component-serves-somebody")
    {
        Title = new("Thành phần có đối tượng sử dụng hoặc do một dự án hình thành",
            "A component is used by somebody or delivered by a project"),
        Rationale = new(
            "Thành phần chưa có đối tượng sử dụng và không do dự án nào hình thành thường do ghi thiếu quan hệ hoặc "
                + "có nguy cơ đầu tư trùng lặp.",
            "A component that nobody uses and no project delivers is often a forgotten link or a needless investment."),
        Remedy = new("Ghi 'uses' ở nơi sử dụng thành phần, hoặc 'delivers' ở dự án tạo ra nó.",
            "Write 'uses' where the component is used, or 'delivers' at the project that makes it."),
        Severity = Severity.Info,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // Without any use nothing can be told: UsesAreWritten says so once. From public sources absence says nothing.
        if (context.IsFromPublicSources || context.Uses.Count == 0)
        {
            return [];
        }

        var linked = context.Index.References.Where(reference => Linking.Contains(reference.Key))
            .Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        return
            from component in context.Description.Components
            where context.Framework.FindPart(component.Part) is Layer && component.Part != PartIds.Users
            where component.Status is not { Value: ComponentStatus.Retired }
            where !IsSharedService(component) // SharedServiceIsUsed says more.
            let id = component.Id
            where id is not null && !linked.Contains(id.Value)
            select Violation(id.Location,
                $"Chưa có thành phần, nhóm đối tượng nào sử dụng '{id}' và chưa có dự án nào hình thành thành phần "
                    + $"này.",
                $"Nobody uses '{id}', and no project delivers it.");
    }

    private static bool IsSharedService(Component component) =>
        component.Status is { Value: ComponentStatus.Operational or ComponentStatus.Trial }
        && component.Functions.Any(function => SharedFunctions.All.Contains(function.Value));
}
