using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class YearsAreInOrder : Rule
{
    public override RuleInfo Info { get; } = new("ICT2003", "years-are-in-order")
    {
        Title = new("Năm cuối không trước năm đầu", "The last year is not before the first"),
        Rationale = new("Giai đoạn có năm cuối trước năm đầu thì không có thật.",
            "A period that ends before it begins does not exist."),
        Remedy = new("Sửa 'from' hoặc 'to'.", "Correct 'from' or 'to'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from period in Periods(context.Description)
        where period.From is not null && period.To is not null && period.To.Value < period.From.Value
        select Violation(period.To.Location,
            $"Năm cuối {period.To} trước năm đầu {period.From} ở {period.From.Location}.",
            $"The last year {period.To} is before the first year {period.From} at {period.From.Location}.") with
        {
            Related = [new(period.From.Location, new("Năm đầu ở đây.", "The first year is here."))],
        };

    private static IEnumerable<(Sourced<int>? From, Sourced<int>? To)> Periods(ArchitectureDescription description)
    {
        yield return (description.Document?.Horizon?.From, description.Document?.Horizon?.To);
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
