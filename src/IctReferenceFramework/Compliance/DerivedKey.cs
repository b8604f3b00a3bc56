using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>A key of components and centres that is not written but follows from elsewhere.</summary>
/// <param name="Name">Name in data files.</param>
/// <param name="Written">What has to be written, and where: a phrase that ends "… lacks".</param>
/// <param name="Values">Its values; null where the element cannot have it.</param>
/// <param name="Places">Where it follows from, as 'list/key'.</param>
internal sealed record DerivedKey(
    string Name, LocalizedText Written, Func<ArchitectureElement, AssessmentContext, IReadOnlyList<string>?> Values,
    IReadOnlyList<string> Places)
{
    /// <summary>The key that may say the opposite of what is asked; null if there is none.</summary>
    public string? DeniedBy { get; init; }
}
