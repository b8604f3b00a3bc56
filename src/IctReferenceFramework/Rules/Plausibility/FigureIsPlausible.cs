using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class FigureIsPlausible : Rule
{
    private const int HoursOfAYear = 8760;

    public override RuleInfo Info { get; } = new("ICT9001", "figure-is-plausible")
    {
        Title = new("Số liệu có ý nghĩa",
            "A figure means something"),
        Rationale = new(
            "Số lượng, độ phủ, độ sẵn sàng, chỉ tiêu bằng 0 và thời gian khôi phục trên một năm thường là số tạm, "
                + "không phải số liệu thật.",
            "Quantities, coverage, availability and targets of zero, and recovery in more than a year, are mostly "
                + "placeholders."),
        Remedy = new("Ghi số liệu thật, hoặc bỏ khóa này nếu chưa có số liệu.",
            "Write the real figure, or leave the key out until there is one."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        Zeros(context.Description).Where(figure => figure.IsZero).Select(figure => Violation(figure.Location,
            $"'{figure.Key}' bằng 0: đây có phải số liệu thật không?",
            $"'{figure.Key}' is 0: is that the real figure?"))
        .Concat(Recovery(context.Description).Where(hours => hours.Value?.Value > HoursOfAYear).Select(
            hours => Violation(hours.Value!.Location,
                $"'{hours.Key}' {hours.Value} giờ là hơn một năm: đây có phải số liệu thật không?",
                $"'{hours.Key}' of {hours.Value} hours is more than a year: is that the real figure?")));

    private static IEnumerable<(string Key, bool IsZero, Source.Location Location)> Zeros(
        ArchitectureDescription description)
    {
        static (string, bool, Source.Location) Of<T>(string key, Sourced<T>? value)
            where T : struct => (key, value is not null && value.Value.Equals(default(T)), value?.Location ?? default);

        foreach (var element in description.Elements)
        {
            yield return Of("availability-percent", element.AvailabilityPercent);
            foreach (var capacity in element.Capacity)
            {
                yield return Of("amount", capacity.Amount);
                yield return Of("needed", capacity.Needed);
            }
        }

        foreach (var component in description.Components)
        {
            yield return Of("coverage-percent", component.CoveragePercent);
            foreach (var device in component.Devices)
            {
                yield return Of("quantity", device.Quantity);
            }
        }

        foreach (var asset in Assets(description.CurrentState))
        {
            yield return Of("quantity", asset.Quantity);
        }

        foreach (var indicator in description.Evaluation?.Indicators ?? [])
        {
            yield return Of("target", indicator.Target);
        }
    }

    private static IEnumerable<ExistingAsset> Assets(CurrentState? state) => state is null ? []
        : [.. state.Systems, .. state.Data, .. state.Infrastructure, .. state.Network, .. state.Security,
            .. state.People];

    private static IEnumerable<(string Key, Sourced<double>? Value)> Recovery(ArchitectureDescription description) =>
        description.Elements.SelectMany(element => new (string, Sourced<double>?)[]
        {
            ("rto-hours", element.RtoHours), ("rpo-hours", element.RpoHours),
        });
}
