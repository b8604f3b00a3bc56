using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>Instruments that follow each other, such as the frameworks of government architecture.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members in the order of their issue.</param>
/// <param name="Provenance">Where this comes from.</param>
internal sealed record InstrumentSeries(string Id, LocalizedText Name, IReadOnlyList<InstrumentKey> Members,
    Provenance Provenance);
