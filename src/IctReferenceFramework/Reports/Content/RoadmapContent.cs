using System.Globalization;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>The roadmap as lines of a chart: phases, their projects, and what no project delivers.</summary>
internal sealed class RoadmapContent
{
    private readonly ReportContent _content;

    private RoadmapContent(ReportContent content, ArchitectureDescription description)
    {
        _content = content;
        var roadmap = description.Roadmap!;
        var phases = roadmap.Phases.Select(phase => phase.Id?.Value).OfType<string>().ToHashSet();
        var projects = roadmap.Projects.ToLookup(project => project.Phase?.Value);
        Lines =
        [
            .. roadmap.Phases.SelectMany(phase =>
                (phase.Id is { Value: var id } && phases.Remove(id) ? projects[id] : [])
                    .Select(project => Of(project, phase)).Prepend(Of(phase))),
            .. roadmap.Projects.Where(project => project.Phase is not { } phase
                || roadmap.Phases.All(each => each.Id?.Value != phase.Value)).Select(project => Of(project, null)),
        ];
        var delivered = roadmap.Projects.SelectMany(project => project.Delivers).Select(id => id.Value).ToHashSet();
        Undelivered = content.HasMistakes ? [] : [.. description.Elements
            .Where(element => element.Status?.Value is ComponentStatus.Planned or ComponentStatus.Building
                && !delivered.Contains(element.RawValue("id") ?? ""))
            .Select(element => element.Name?.Value ?? element.RawValue("id") ?? "")];
    }

    /// <summary>Phases, each with its projects behind it; then projects without a phase.</summary>
    public IReadOnlyList<RoadmapLine> Lines { get; }

    /// <summary>
    /// Names of what is planned or being built, and no project delivers it; none where mistakes may hide the project.
    /// </summary>
    public IReadOnlyList<string> Undelivered { get; }

    /// <summary>First and last year of what is dated; null if nothing is.</summary>
    public (int From, int To)? Years => Lines.Any(line => line.From is not null)
        ? (Lines.Min(line => line.From?.Year ?? int.MaxValue),
            Lines.Max(line => Math.Max(line.To?.Year ?? 0, line.From?.Year ?? 0)))
        : null;

    /// <summary>The roadmap of a description; null if it has none.</summary>
    public static RoadmapContent? Of(ReportContent content) =>
        IsIn(content) ? new(content, content.Result.Description!) : null;

    /// <summary>True if a description has a roadmap.</summary>
    public static bool IsIn(ReportContent content) => content.Result.Description?.Roadmap is { } roadmap
        && roadmap.Phases.Count + roadmap.Projects.Count > 0;

    private static RoadmapLine Of(RoadmapPhase phase) => new(phase.Name?.Value ?? phase.RawValue("id") ?? "",
        IsPhase: true, phase.From?.Value.Earliest, phase.To?.Value.Latest, IsOwn: true, Time(phase.From, phase.To), "",
        []);

    // A project without days of its own takes those of its phase, which is told.
    private RoadmapLine Of(Project project, RoadmapPhase? phase)
    {
        var isOwn = project.From is not null || project.To is not null;
        var (from, to) = isOwn ? (project.From, project.To) : (phase?.From, phase?.To);
        return new(project.Name?.Value ?? project.RawValue("id") ?? "", IsPhase: false, from?.Value.Earliest,
            to?.Value.Latest, isOwn, Time(from, to), string.Join(" + ", project.Budget.Select(Money).OfType<string>()),
            [.. project.Delivers.Select(id => _content.NameOfElement(id.Value))]) { IsOfPhase = phase is not null };
    }

    private static string Time(Sourced<PartialDate>? from, Sourced<PartialDate>? to) => (from, to) switch
    {
        (null, null) => "",
        (null, _) => $"– {to.Value}",
        (_, null) => $"{from.Value} –",
        _ => $"{from.Value} – {to.Value}",
    };

    private string? Money(Budget budget)
    {
        if (budget is not { Amount.Value: var amount, Unit.Value: var unit })
        {
            return null;
        }

        var number = amount.ToString("#,0.##", CultureInfo.InvariantCulture);
        if (_content.Language == Language.Vietnamese)
        {
            number = number.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
        }

        return $"{number} {SchemaTexts.Choice("unit", Kebab.Of(unit))?.In(_content.Language) ?? Kebab.Of(unit)}";
    }
}
