using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>What is done on the way: measures, projects, and the indicators by which it is judged.</summary>
internal static class RoadmapSelections
{
    private static readonly ReadingPlace Measures = ReadingPlace.Section("measures", "measures/status");

    private static readonly ReadingPlace Projects = new("projects", ["roadmap/projects"],
        description => description.IsUnreadable("roadmap") || (description.Roadmap?.IsUnreadable("projects") ?? false));

    private static readonly ReadingPlace Indicators = new("indicators", [],
        description => description.IsUnreadable("evaluation")
            || (description.Evaluation?.IsUnreadable("indicators") ?? false));

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("measures", new("giải pháp phi công nghệ", "non-technological measure"), Measures, Counting),
        new("accessibility-measures",
            new("giải pháp hỗ trợ tiếp cận", "measure of accessibility", "measures of accessibility"),
            Measures.And("measures/kind"),
            context => Counting(context).Where(item => item.Values("kind") is ["accessibility"])),
        new("projects", new("đề án, dự án", "project"), Projects, context => Funded(context)),
        new("co-funded-projects",
            new("dự án không chỉ dùng ngân sách", "project funded not by the budget alone",
                "projects funded not by the budget alone"),
            Projects.And("projects/funding", "projects/budget", "budget/source"),
            context => Funded(context)
                .Where(item => item.Values("funding").Any(source => source != "state-budget"))),
        new("indicators", new("chỉ số", "indicator"), Indicators,
            context => CheckedItem.Of(context.Description.Evaluation?.Indicators)),
        OfSet("indicators-3098", "3098-2019",
            new("chỉ số của bộ 3098", "indicator of the set 3098", "indicators of the set 3098")),
        OfSet("indicators-03-2026", "03-2026", new("chỉ số của Thông tư số 03/2026/TT-BXD",
            "indicator of Circular 03/2026/TT-BXD", "indicators of Circular 03/2026/TT-BXD")),
    ];

    private static Selection OfSet(string name, string set, CountedNoun label) =>
        new(name, label, Indicators.And("indicators/set"),
        context => CheckedItem.Of(context.Description.Evaluation?.Indicators)
            .Where(item => item.Values("set") is [var own] && own == set));

    // The amounts of a budget may say where they come from, and then the list need not. A basis counts where it is the
    // architecture itself or the instrument of the framework.
    private static IEnumerable<CheckedItem> Funded(AssessmentContext context) =>
        (context.Description.Roadmap?.Projects ?? []).Select(project => CheckedItem.Of(project) with
        {
            Derive = key => key switch
            {
                "funding" => [.. project.TextsUnder("funding")
                    .Concat(project.Budget.SelectMany(sum => sum.TextsUnder("source"))).Distinct()],
                "framework-basis" => [.. project.LegalBasis.Select(basis => basis.Value)
                    .Where(id => IsOfTheFramework(id, context))],
                _ => null,
            },
        });

    private static bool IsOfTheFramework(string id, AssessmentContext context) =>
        context.Document(id) is { } entry
        && (context.Description.Document is { } own && (own.Decision?.Value == id || own.Replaces?.Value == id)
            || context.Framework.Instrument is { Number: { } number, Date: { } date }
                && entry.Number is { } written && context.Rules.Instruments.Parse(written.Value)?.Canonical == number
                && entry.Date?.Value == date);

    private static IEnumerable<CheckedItem> Counting(AssessmentContext context) =>
        CheckedItem.Of(context.Description.Measures.Where(measure => context.Counted.Counts(measure.Status)));
}
