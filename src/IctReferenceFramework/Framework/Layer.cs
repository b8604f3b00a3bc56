using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A layer of a framework. A layer uses the functions of the layer below it.</summary>
/// <param name="Id">Its id, such as <c>network</c>.</param>
/// <param name="Number">Its number, counted from the top.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Functions">Functions that its components may provide.</param>
public sealed record Layer(
    string Id, int Number, LocalizedText Name, LocalizedText Purpose, Provenance Provenance,
    IReadOnlyList<Function> Functions)
    : Part(Id, Name, Purpose, Provenance, Functions);
