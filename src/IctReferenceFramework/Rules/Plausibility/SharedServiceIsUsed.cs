using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class SharedServiceIsUsed : Rule
{
    public override RuleInfo Info { get; } = new("ICT9007", "shared-service-is-used")
    {
        Title = new("Dịch vụ dùng chung có nơi sử dụng",
            "A shared service is used"),
        Rationale = new(
            "Dịch vụ dùng chung đang vận hành mà không có nơi nào sử dụng thì chưa phải dịch vụ dùng chung.",
            "A shared service that operates and is used by nobody is not shared."),
        Remedy = new("Ghi 'uses' ở các thành phần sử dụng dịch vụ, hoặc sửa trạng thái.",
            "Write 'uses' at the components that use it, or correct the status."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // Without any use nothing can be told, and from public sources absence says nothing.
        if (context.IsFromPublicSources || context.Uses.Count == 0)
        {
            return [];
        }

        var used = context.Uses.Select(use => use.Id.Value).ToHashSet(StringComparer.Ordinal);
        return
            from component in context.Description.Components
            where component.Status is { Value: ComponentStatus.Operational or ComponentStatus.Trial }
            let shared = component.Functions.FirstOrDefault(function => SharedFunctions.All.Contains(function.Value))
            where shared is not null && component.Id is { } id && !used.Contains(id.Value)
            select Violation(shared.Location,
                $"'{component.Id}' cung cấp dịch vụ dùng chung '{shared}' nhưng chưa có nơi nào sử dụng.",
                $"'{component.Id}' provides the shared service '{shared}', and nobody uses it.");
    }
}
