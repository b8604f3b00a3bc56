namespace IctReferenceFramework.DataFiles;

/// <summary>Where an entry of the catalogue comes from, and how sure it is.</summary>
/// <param name="Origin">Instrument or practice it comes from, such as <c>829</c>, <c>CV58</c>, <c>ITU</c>,
/// <c>engineering</c>.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Sources">Ids of its sources.</param>
public sealed record Provenance(string Origin, Confidence Confidence, IReadOnlyList<string> Sources);
