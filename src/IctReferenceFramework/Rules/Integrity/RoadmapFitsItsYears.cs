using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class RoadmapFitsItsYears : Rule
{
    public override RuleInfo Info { get; } = new("ICT2015", "roadmap-fits-its-years")
    {
        Title = new("Giai đoạn nằm trong thời kỳ của Kiến trúc, dự án nằm trong giai đoạn",
            "Phases fit the horizon, projects fit their phase"),
        Rationale = new(
            "Lộ trình vượt quá giai đoạn áp dụng của Kiến trúc thì chưa có cơ sở để bố trí vốn.",
            "A roadmap beyond the years of the document is no basis for funding."),
        Remedy = new("Sửa năm, hoặc chuyển dự án sang giai đoạn khác.",
            "Correct the years, or move the project to another phase."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var roadmap = context.Description.Roadmap;
        var horizon = context.Description.Document?.Horizon;
        var phases = roadmap?.Phases ?? [];
        foreach (var phase in phases)
        {
            foreach (var finding in Outside(phase.From, phase.To, Year(horizon?.From), Year(horizon?.To),
                new("thời kỳ của Kiến trúc", "the horizon of the architecture")))
            {
                yield return finding;
            }
        }

        var byId = phases.Where(phase => phase.Id is not null).DistinctBy(phase => phase.Id!.Value)
            .ToDictionary(phase => phase.Id!.Value);
        foreach (var project in roadmap?.Projects ?? [])
        {
            var phase = project.Phase is { } named ? byId.GetValueOrDefault(named.Value) : null;
            foreach (var finding in Outside(project.From, project.To, phase?.From, phase?.To,
                new($"giai đoạn '{phase?.Id}'", $"the phase '{phase?.Id}'")))
            {
                yield return finding;
            }
        }
    }

    private static Sourced<PartialDate>? Year(Sourced<int>? year) =>
        year is null ? null : new(new(year.Value), year.Location);

    private static string Vi(PartialDate date) => date.Month is null ? $"Năm {date}" : $"Thời điểm {date}";

    private static string En(PartialDate date) => date.Month is null ? $"The year {date}" : $"The time {date}";

    private IEnumerable<Finding> Outside(
        Sourced<PartialDate>? from, Sourced<PartialDate>? to, Sourced<PartialDate>? first, Sourced<PartialDate>? last,
        LocalizedText period)
    {
        if (first is null || last is null || last.Value.Latest < first.Value.Earliest)
        {
            yield break;
        }

        // A period wholly outside is one mistake, told at its first year.
        var (begin, end) = (first.Value.Earliest, last.Value.Latest);
        var isWhollyOutside = from?.Value.Earliest > end || (from is not null && to?.Value.Latest < begin);
        foreach (var year in new[] { from, isWhollyOutside ? null : to })
        {
            if (year is not null && (year.Value.Latest < begin || year.Value.Earliest > end))
            {
                yield return Violation(year.Location,
                    $"{Vi(year.Value)} nằm ngoài {period.Vi}, {first}–{last}.",
                    $"{En(year.Value)} is outside {period.En}, {first}–{last}.") with
                {
                    Related = [new(first.Location, new("Vị trí ghi năm bắt đầu.", "The first year is here."))],
                };
            }
        }
    }
}
