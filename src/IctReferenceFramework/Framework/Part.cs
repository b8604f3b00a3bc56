using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>One of the parts of a framework: a layer, a cross-cutting system, or the operations centre.</summary>
/// <param name="Id">Its id, such as <c>network</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Functions">Functions that its components may provide.</param>
public abstract record Part(
    string Id, LocalizedText Name, LocalizedText Purpose, Provenance Provenance, IReadOnlyList<Function> Functions);
