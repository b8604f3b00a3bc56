using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A function that components of one part may provide.</summary>
/// <param name="Id">Its id; it belongs to one part only.</param>
/// <param name="Part">Id of the part.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Function(string Id, string Part, LocalizedText Name, Provenance Provenance)
{
    /// <summary>Why it is in the catalogue although no requirement asks for it.</summary>
    public LocalizedText? Reason { get; init; }
}
