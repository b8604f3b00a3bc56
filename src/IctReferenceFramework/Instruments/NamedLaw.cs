namespace IctReferenceFramework.Instruments;

/// <summary>A law cited by its name.</summary>
/// <param name="Law">The law; null if none of that name is of that day or year.</param>
/// <param name="SameName">All registered laws of that name.</param>
/// <param name="StatedDate">The day that stands in the text itself; null if none does.</param>
internal sealed record NamedLaw(LegalInstrument? Law, IReadOnlyList<LegalInstrument> SameName, DateOnly? StatedDate);
