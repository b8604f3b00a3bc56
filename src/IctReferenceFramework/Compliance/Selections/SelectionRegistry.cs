using System.Collections.Frozen;
using IctReferenceFramework.DataFiles;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>The closed list of selections.</summary>
internal static class SelectionRegistry
{
    /// <summary>All of them, by families.</summary>
    public static IReadOnlyList<Selection> All { get; } =
    [
        .. ComponentSelections.All, .. SystemSelections.All, .. InterfaceSelections.All, .. DeviceSelections.All,
        .. DatasetSelections.All,
        .. UserSelections.All, .. DocumentSelections.All, .. RoadmapSelections.All, .. CentreSelections.All,
    ];

    private static readonly FrozenDictionary<string, Selection> ByName =
        All.ToFrozenDictionary(selection => selection.Name, StringComparer.Ordinal);

    /// <exception cref="InvalidFrameworkDataException">There is none of this name: a defect of the data.</exception>
    public static Selection Named(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new InvalidFrameworkDataException($"There is no selection '{name}'.");
}
