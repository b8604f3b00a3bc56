using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// The framework with what is described in it: what is there, what is asked for and missing, what is not known.
/// </summary>
internal static class FrameworkMap
{
    public static IReadOnlyList<MapPart> Of(ReportContent content)
    {
        var described = Described(content.Result.Description).Where(each => each.Entry.Name.Length > 0)
            .ToLookup(each => each.Part, each => each.Entry);
        var provided = (content.Result.Description?.Elements ?? [])
            .SelectMany(element => element.Functions.Select(function => function.Value)).ToHashSet();
        return [.. content.Assessment.Parts.Zip(content.Assessment.Framework.Parts, (coverage, part) => new MapPart(
            part, coverage.Figures(content.Result.View),
            [.. described[part.Id].OrderBy(entry => entry.Rank)],
            Functions(content, coverage, provided, isUnknown: false),
            Functions(content, coverage, provided, isUnknown: true)))];
    }

    private static IEnumerable<(string Part, MapEntry Entry)> Described(ArchitectureDescription? description) =>
    [
        .. (description?.Layers?.Users?.Groups ?? []).Select(group => (PartIds.Users, MapEntry.Of(group))),
        .. (description?.Elements ?? []).Select(element => (Use.PartOf(element), MapEntry.Of(element))),
    ];

    // Of functions of which one is enough, the first stands for all.
    private static IReadOnlyList<Function> Functions(ReportContent content, Coverage coverage,
        HashSet<string> provided, bool isUnknown) =>
    [
        .. coverage.Results
            .Where(result => isUnknown ? IsUnknown(result.In(content.Result.View))
                : result.In(content.Result.View).Status is RequirementStatus.NotSatisfied
                    or RequirementStatus.PartiallySatisfied)
            .SelectMany(result => result.Requirement.Checks.OfType<FunctionProvided>())
            .SelectMany(check => check.Functions)
            .Where(group => !group.Any(provided.Contains))
            .Select(group => content.Assessment.Framework.FindFunction(group[0]))
            .OfType<Function>().Distinct(),
    ];

    // What a mistake in the file hides is neither missing nor unknown.
    private static bool IsUnknown(ViewResult result) =>
        result is { Status: RequirementStatus.NotAssessed, IsUnreadable: false };
}
