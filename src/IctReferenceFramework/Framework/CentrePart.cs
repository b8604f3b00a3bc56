using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>The operations centre as a part of a framework.</summary>
/// <param name="Id">Its id, <c>operations-centre</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Provenance">Where this comes from.</param>
/// <param name="Functions">Functions, here roles, that a centre may have.</param>
internal sealed record CentrePart(
    string Id, LocalizedText Name, LocalizedText Purpose, Provenance Provenance, IReadOnlyList<Function> Functions)
    : Part(Id, Name, Purpose, Provenance, Functions);
