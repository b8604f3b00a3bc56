using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class YearsAreInOrder : Rule
{
    public override RuleInfo Info { get; } = new("ICT2003", "years-are-in-order")
    {
        Title = new("Năm cuối không trước năm đầu", "The last year is not before the first"),
        Rationale = new("Năm kết thúc của giai đoạn không thể trước năm bắt đầu.",
            "A period that ends before it begins does not exist."),
        Remedy = new("Sửa 'from' hoặc 'to'.", "Correct 'from' or 'to'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        Periods(context).Concat(Outlooks(context));

    private IEnumerable<Finding> Periods(RuleContext context) =>
        from period in Periods(context.Description)
        where period.From is not null && period.To is not null && period.To.Value.Latest < period.From.Value.Earliest
        select Violation(period.To.Location,
            $"Năm cuối {period.To} trước năm đầu {period.From} ở {period.From.Location}.",
            $"The last year {period.To} is before the first year {period.From} at {period.From.Location}.") with
        {
            Related = [new(period.From.Location, new("Vị trí ghi năm bắt đầu.", "The first year is here."))],
        };

    // The orientation lies beyond the last year, the vision beyond both.
    private IEnumerable<Finding> Outlooks(RuleContext context)
    {
        if (context.Description.Document?.Horizon is not { } horizon)
        {
            yield break;
        }

        foreach (var (first, year, vi, en) in new[]
        {
            (horizon.To, horizon.Orientation, "định hướng", "orientation"),
            (horizon.Orientation ?? horizon.To, horizon.Vision, "tầm nhìn", "vision"),
        })
        {
            if (first is not null && year is not null && year.Value < first.Value)
            {
                yield return Violation(year.Location,
                    $"Năm {vi} {year} trước năm {first} ở {first.Location}.",
                    $"The year of the {en}, {year}, is before the year {first} at {first.Location}.") with
                {
                    Related = [new(first.Location, new("Năm trước đó ở đây.", "The year before is here."))],
                };
            }
        }
    }

    private static Sourced<PartialDate>? Year(Sourced<int>? year) =>
        year is null ? null : new(new(year.Value), year.Location);

    private static IEnumerable<(Sourced<PartialDate>? From, Sourced<PartialDate>? To)> Periods(
        ArchitectureDescription description)
    {
        yield return (Year(description.Document?.Horizon?.From), Year(description.Document?.Horizon?.To));
        foreach (var phase in description.Roadmap?.Phases ?? [])
        {
            yield return (phase.From, phase.To);
        }

        foreach (var project in description.Roadmap?.Projects ?? [])
        {
            yield return (project.From, project.To);
        }
    }
}
