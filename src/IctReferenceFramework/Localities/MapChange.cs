using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Localities;

/// <summary>A day on which the list of provinces changed.</summary>
/// <param name="On">The first day of the new list.</param>
/// <param name="Instrument">Number of the instrument.</param>
/// <param name="What">What changed.</param>
/// <param name="Confidence">How sure it is.</param>
internal sealed record MapChange(DateOnly On, string Instrument, LocalizedText What, Confidence Confidence);
