using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A system of a framework that runs through all layers.</summary>
/// <param name="Id">Its id, such as <c>security</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Functions">Functions that its components may provide.</param>
public sealed record CrossCuttingSystem(
    string Id, LocalizedText Name, LocalizedText Purpose, Provenance Provenance, IReadOnlyList<Function> Functions)
    : Part(Id, Name, Purpose, Provenance, Functions);
