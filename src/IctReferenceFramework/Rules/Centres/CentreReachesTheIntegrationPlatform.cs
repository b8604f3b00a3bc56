using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class CentreReachesTheIntegrationPlatform : Rule
{
    public override RuleInfo Info { get; } = new("ICT7009", "centre-reaches-the-integration-platform")
    {
        Title = new("Trung tâm kết nối nền tảng tích hợp, chia sẻ (LGSP)",
            "A centre reaches the integration platform (LGSP)"),
        Rationale = new(
            "Nghị định số 47/2020/NĐ-CP (từ ngày văn bản này hết hiệu lực: Nghị định số 278/2025/NĐ-CP) yêu cầu "
                + "chia sẻ dữ liệu qua nền tảng tích hợp. Trung tâm không kết nối sẽ hình thành kho dữ liệu riêng.",
            "Decree 47/2020, now Decree 278/2025, has data shared through the integration platform; a centre "
                + "outside it becomes a silo."),
        Remedy = new("Ghi quan hệ sử dụng ('uses') đến nền tảng tích hợp, trực tiếp hoặc qua một thành phần lớp 3.",
            "Write a use of the integration platform, directly or through a component of layer 3."),
        Severity = Severity.Info,
    };

    // Where there is no platform, or no use is written, requirements say so.
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var platforms = context.Description.Components
            .Where(component => CentreFacts.Runs(component.Status)
                && component.Functions.Any(f => f.Value == FunctionIds.ProvincialIntegrationPlatform))
            .Select(component => component.RawValue("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var uses = context.Uses.ToLookup(use => use.From, use => use.Id.Value);
        return
            from centre in platforms.Count == 0 || context.IsFromPublicSources ? [] : CentreFacts.Running(context)
            let id = centre.Id
            where id is not null && CentreFacts.Used(centre).Any()
                && CentreFacts.Used(centre).All(used => context.Index.Element(used) is not null)
                && !centre.IsUnreadable("uses") && !Reaches(id.Value, platforms, uses)
            select Violation(centre.LocationOf("uses"),
                $"Trung tâm '{id}' không sử dụng nền tảng tích hợp, chia sẻ "
                    + $"({LongText.Join(", ", [.. platforms.Order(StringComparer.Ordinal)])}), kể cả qua thành "
                    + $"phần khác.",
                $"The centre '{id}' does not use the integration platform "
                    + $"({LongText.Join(", ", [.. platforms.Order(StringComparer.Ordinal)])}), not even through "
                    + $"another component.");
    }

    private static bool Reaches(string from, HashSet<string> platforms, ILookup<string, string> uses)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            if (platforms.Contains(id))
            {
                return true;
            }

            foreach (var next in uses[id].Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }
}
