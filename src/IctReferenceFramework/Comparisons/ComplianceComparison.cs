using IctReferenceFramework.Baselines;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Comparisons;

/// <summary>
/// What changed in compliance between two versions of a description: not in text, but in what is met, built and cited.
/// </summary>
public sealed class ComplianceComparison
{
    private const string SameFile = "";

    private readonly bool _hasNewError;

    /// <summary>Compares two results.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one, judged by the same options.</param>
    public ComplianceComparison(ValidationResult before, ValidationResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (Before, After) = (before, after);
        (Scores, Requirements, Components, Citations, NewFindings, FixedFindings) = ([], [], [], [], [], []);
        if (!IsComplete)
        {
            return;
        }

        Scores = [.. ScoresOf(before, after)];
        Requirements = [.. RequirementsOf(before, after)];
        Components = [.. ComponentsOf(before, after)];
        Citations = [.. CitationsOf(before, after)];

        // Findings follow a view: where the status in that view is the same, a finding may be all that tells of one
        // more gap.
        var changed = Requirements.Where(change => change.Before?.In(after.View).Status != change.After?.In(after.View)
            .Status)
            .Select(change => change.Requirement.Id).ToHashSet(StringComparer.Ordinal);
        var added = Compare(before, after).Results[0].Findings;
        _hasNewError = added.Any(finding => finding.Severity == Severity.Error);
        NewFindings = [.. added.Where(finding => !IsTold(finding, changed))];
        FixedFindings = [.. Compare(after, before).New.Select(each => each.Finding).Order(FindingOrder.Instance)
            .Where(finding => !IsTold(finding, changed))];
    }

    /// <summary>The older result.</summary>
    public ValidationResult Before { get; }

    /// <summary>The newer result.</summary>
    public ValidationResult After { get; }

    /// <summary>
    /// False if one of them was not assessed: nothing is compared then, and nothing may be concluded.
    /// </summary>
    public bool IsComplete => Before.Assessment is not null && After.Assessment is not null;

    /// <summary>The score of the whole in both views, then of parts, groups and profiles whose score changed.</summary>
    public IReadOnlyList<ScoreChange> Scores { get; }

    /// <summary>Requirements whose status changed in a view, in the order of the framework.</summary>
    public IReadOnlyList<RequirementChange> Requirements { get; }

    /// <summary>Components and centres that changed.</summary>
    internal IReadOnlyList<ComponentChange> Components { get; }

    /// <summary>Citations that changed.</summary>
    internal IReadOnlyList<CitationChange> Citations { get; }

    /// <summary>
    /// Findings that were not there; those of requirements whose status changed in the view of the findings are told
    /// there.
    /// </summary>
    public IReadOnlyList<Finding> NewFindings { get; }

    /// <summary>Findings that are gone; those of requirements whose status changed are told there.</summary>
    public IReadOnlyList<Finding> FixedFindings { get; }

    /// <summary>True if a requirement is worse or lacks more than before, or there is a new error.</summary>
    public bool HasRegressed => Requirements.Any(change => change.Direction == ChangeDirection.Worse)
        || _hasNewError || NewFindings.Any(finding => finding.UnmetRequirement is not null);

    private static bool IsTold(Finding finding, HashSet<string> changed) => finding.UnmetRequirement is { } id
        && changed.Contains(id);

    // What a baseline of the one does not know of the other.
    private static BaselineComparison Compare(ValidationResult known, ValidationResult other) =>
        new(Baseline.Of([known], _ => SameFile).Entries, [other with { Suppressed = [] }], _ => SameFile, _ => true);

    private static IEnumerable<ScoreChange> ScoresOf(ValidationResult before, ValidationResult after)
    {
        AssessmentView[] views = [AssessmentView.Target, AssessmentView.AsIs];
        var all = views.Select(
            view => new ScoreChange("", after.Framework.Name, view, before.Assessment!.Figures(view),
            after.Assessment!.Figures(view)));
        var older = before.Assessment!.Parts.Concat(before.Assessment.Groups)
            .ToDictionary(coverage => coverage.Id, StringComparer.Ordinal);
        var parts =
            from coverage in after.Assessment!.Parts.Concat(after.Assessment.Groups)
            from view in views
            let was = older.GetValueOrDefault(coverage.Id)
            select new ScoreChange(coverage.Id, coverage.Name, view, was?.Figures(view), coverage.Figures(view));
        var profiles =
            from profile in after.Profiles
            let other = before.Profiles.FirstOrDefault(each => each.Profile.Id == profile.Profile.Id)
            from view in views
            select new ScoreChange(profile.Profile.Id, profile.Profile.Name, view, other?.Assessment.Figures(view),
                profile.Assessment.Figures(view));
        return all.Concat(parts.Concat(profiles).Where(change => change.Before != change.After));
    }

    private static IEnumerable<RequirementChange> RequirementsOf(ValidationResult before, ValidationResult after)
    {
        var (older, newer) = (ById(before), ById(after));
        return from id in newer.Keys.Concat(older.Keys.Where(id => !newer.ContainsKey(id)))
               let was = older.GetValueOrDefault(id)
               let now = newer.GetValueOrDefault(id)
               where was is null || now is null || was.Target.Status != now.Target.Status
                   || was.AsIs.Status != now.AsIs.Status
               select new RequirementChange((now ?? was)!.Requirement, was, now);
    }

    private static Dictionary<string, RequirementResult> ById(ValidationResult result)
    {
        var all = new Dictionary<string, RequirementResult>(StringComparer.Ordinal);
        foreach (var each in result.Assessments.SelectMany(assessment => assessment.Results))
        {
            all.TryAdd(each.Requirement.Id, each);
        }

        return all;
    }

    private static IEnumerable<ComponentChange> ComponentsOf(ValidationResult before, ValidationResult after)
    {
        static Dictionary<string, ArchitectureElement> ById(ValidationResult result) =>
            (result.Description?.Elements ?? []).Where(element => element.Id is not null)
                .DistinctBy(element => element.Id!.Value, StringComparer.Ordinal)
                .ToDictionary(element => element.Id!.Value, StringComparer.Ordinal);
        var (older, newer) = (ById(before), ById(after));
        return from id in older.Keys.Union(newer.Keys, StringComparer.Ordinal)
               let was = older.GetValueOrDefault(id)
               let now = newer.GetValueOrDefault(id)
               where ComponentChange.IsChange(was, now)
               select new ComponentChange(id, was, now);
    }

    // Number and day identify an instrument.
    private static IEnumerable<CitationChange> CitationsOf(ValidationResult before, ValidationResult after)
    {
        static Dictionary<(string, DateOnly?), CitedInstrument> ByNumber(ValidationResult result) =>
            result.Citations.Where(cited => NumberOf(cited).Length > 0).DistinctBy(KeyOf).ToDictionary(KeyOf);
        var (older, newer) = (ByNumber(before), ByNumber(after));
        return from key in older.Keys.Union(newer.Keys)
               let was = older.GetValueOrDefault(key)
               let now = newer.GetValueOrDefault(key)
               where was is null || now is null || was.IsBasis != now.IsBasis
               select new CitationChange(key.Item1, was, now);
    }

    private static (string, DateOnly?) KeyOf(CitedInstrument cited) =>
        (NumberOf(cited), cited.Date);

    private static string NumberOf(CitedInstrument cited) => cited.Instrument?.Number ?? cited.Number ?? "";
}
