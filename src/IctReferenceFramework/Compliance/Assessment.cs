using System.Collections.Frozen;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance;

/// <summary>How far a description complies with a framework, requirement by requirement, in both views.</summary>
public sealed class Assessment
{
    private readonly FrozenDictionary<string, RequirementResult> _byId;

    internal Assessment(ReferenceFramework framework, IReadOnlyList<RequirementResult> results)
    {
        Framework = framework;
        Results = results;
        _byId = results.ToFrozenDictionary(result => result.Requirement.Id);
        Parts = [.. framework.Parts.Select(part => CoverageOf(part.Id))];
        Groups = [.. framework.Groups.Select(group => CoverageOf(group.Id))];
    }

    /// <summary>The framework.</summary>
    public ReferenceFramework Framework { get; }

    /// <summary>One result for each requirement, in the order of the framework.</summary>
    public IReadOnlyList<RequirementResult> Results { get; }

    /// <summary>Coverage of each part.</summary>
    public IReadOnlyList<Coverage> Parts { get; }

    /// <summary>Coverage of each group of requirements that belong to no part.</summary>
    public IReadOnlyList<Coverage> Groups { get; }

    /// <summary>The same without places and reasons, which bear the file with them.</summary>
    internal Assessment StatusesOnly() => new(Framework, [.. Results.Select(result => result.StatusesOnly())]);

    /// <summary>The result of a requirement.</summary>
    /// <param name="requirementId">Its id, such as <c>SVC-01</c>.</param>
    /// <exception cref="KeyNotFoundException">The framework has no such requirement.</exception>
    public RequirementResult this[string requirementId] => _byId[requirementId];

    /// <summary>What all requirements come to in a view: coverage, outcome, and the range of the score.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>How many requirements, and how much weight, could be assessed, and what came of them.</returns>
    public AssessmentFigures Figures(AssessmentView view) => AssessmentFigures.Of(Results, view);

    /// <summary>
    /// The least score in a view, from 0 to 1: what is not assessed counts as not met. <see cref="Figures"/> says how
    /// much that is.
    /// </summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>From 0 to 1; 0 if none applies. Alone it says little: see <see cref="Figures"/>.</returns>
    public double ScoreOf(AssessmentView view) => Score.Of(Results, view) ?? 0;

    /// <summary>Requirements that are not met or met in part, the most important first.</summary>
    /// <param name="view">As it is, or as it is to be.</param>
    /// <returns>The gravest first.</returns>
    public IReadOnlyList<RequirementResult> Gaps(AssessmentView view) =>
    [
        .. Results.Where(result => result.In(view)
            .Status is RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied)
            .OrderByDescending(result => Score.Weight(result.Requirement.Obligation) * (1 - result.In(view).Points))
            .ThenBy(result => result.Requirement.Provenance.Confidence),
    ];

    /// <summary>
    /// The choices that a locality did not make: by each the results that are asked for at another level.
    /// </summary>
    internal IReadOnlyList<(LocalChoice Choice, IReadOnlyList<RequirementResult> Results)> LocalChoices =>
        [.. Results.Where(result => result.LocalChoice is not null).GroupBy(result => result.LocalChoice!)
            .Select(group => (group.Key, (IReadOnlyList<RequirementResult>)[.. group]))];

    private Coverage CoverageOf(string id) =>
        new(id, Framework.NameOf(id), [.. Results.Where(result => result.Requirement.Part == id)]);
}
