using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Comparisons;

/// <summary>
/// A component or centre that came, went, or changed its part, status, name or functions. The id tells which it is.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What it was; null if it is new.</param>
/// <param name="After">What it is; null if it is gone.</param>
internal sealed record ComponentChange(string Id, ArchitectureElement? Before, ArchitectureElement? After)
{
    /// <summary>Its name, the newer one if it has two.</summary>
    public string Name => (After ?? Before)?.Name?.Value ?? Id;

    /// <summary>Nearer to operation is better, farther from it worse; a retired one is neither.</summary>
    public ChangeDirection Direction => (Order(Before), Order(After)) switch
    {
        ( >= 0 and var before, >= 0 and var after) when after > before => ChangeDirection.Better,
        ( >= 0 and var before, >= 0 and var after) when after < before => ChangeDirection.Worse,
        _ => ChangeDirection.Neutral,
    };

    internal static string PartOf(ArchitectureElement element) => element is Component component ? component.Part
        : PartIds.OperationsCentre;

    internal static bool IsChange(ArchitectureElement? before, ArchitectureElement? after) =>
        before is null || after is null || PartOf(before) != PartOf(after)
            || before.Status?.Value != after.Status?.Value
        || before.Name?.Value != after.Name?.Value || !FunctionsOf(before).SetEquals(FunctionsOf(after));

    internal static HashSet<string> FunctionsOf(ArchitectureElement element) =>
        [.. element.Functions.Select(function => function.Value)];

    private static int Order(ArchitectureElement? element) => element?.Status?.Value switch
    {
        ComponentStatus.Planned => 0,
        ComponentStatus.Building => 1,
        ComponentStatus.Trial => 2,
        ComponentStatus.Operational => 3,
        _ => -1,
    };
}
