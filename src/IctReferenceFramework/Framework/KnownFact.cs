using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>Something that is known of a framework's standing.</summary>
/// <param name="Statement">What is known.</param>
/// <param name="Confidence">How sure it is; null if the data file does not say.</param>
/// <param name="Sources">Ids of the sources; empty if the data file names none.</param>
internal sealed record KnownFact(LocalizedText Statement, Confidence? Confidence, IReadOnlyList<string> Sources);
