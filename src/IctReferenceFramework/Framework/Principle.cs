using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A principle that requirements rest on.</summary>
/// <param name="Id">Its id, such as <c>P-A</c> or <c>K-1</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Principle(string Id, LocalizedText Name, Provenance Provenance)
{
    /// <summary>Why it is in the catalogue although no requirement rests on it.</summary>
    public LocalizedText? Reason { get; init; }
}
