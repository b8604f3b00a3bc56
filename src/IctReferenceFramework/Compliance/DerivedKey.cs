using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Compliance;

/// <summary>A key of components and centres that is not written but follows from elsewhere.</summary>
/// <param name="Name">Name in data files.</param>
/// <param name="Label">What people call it, in Vietnamese.</param>
/// <param name="Values">Its values; null where the element cannot have it.</param>
/// <param name="Places">Where it follows from, as 'list/key'.</param>
internal sealed record DerivedKey(
    string Name, string Label, Func<ArchitectureElement, AssessmentContext, IReadOnlyList<string>?> Values,
    IReadOnlyList<string> Places)
{
    /// <summary>The key that is written and may say the opposite of what is asked; null if there is none.</summary>
    public string? Written { get; init; }
}
