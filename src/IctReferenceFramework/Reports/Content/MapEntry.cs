using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Reports.Content;

/// <summary>Something described, on the map: a component, a centre, or a group of users.</summary>
/// <param name="Name">Its name, else its id.</param>
/// <param name="Style">A word for its state, used as the name of a style.</param>
/// <param name="Services">Number of services of a centre; else 0.</param>
internal sealed record MapEntry(string Name, string Style, int Services)
{
    private static readonly string[] Order = ["group", "running", "coming", "unstated", "retired"];

    /// <summary>Where it stands among others: what runs before what is planned, what has ended last.</summary>
    public int Rank => Array.IndexOf(Order, Style);

    public static MapEntry Of(ArchitectureElement element) => new(
        element.Name?.Value ?? element.RawValue("id") ?? "", element.Status?.Value switch
        {
            ComponentStatus.Operational or ComponentStatus.Trial => "running",
            ComponentStatus.Building or ComponentStatus.Planned => "coming",
            ComponentStatus.Retired => "retired",
            _ => "unstated",
        }, (element as OperationsCentre)?.Services.Count ?? 0);

    public static MapEntry Of(UserGroup group) => new(group.Name?.Value ?? group.RawValue("id") ?? "", "group", 0);
}
