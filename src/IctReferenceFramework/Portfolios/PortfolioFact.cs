using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Portfolios;

/// <summary>A fact about a locality, with its source.</summary>
/// <param name="What">What is known.</param>
/// <param name="Since">Since when; null if that is not known.</param>
/// <param name="Number">The instrument that decided it.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Note">A remark.</param>
internal sealed record PortfolioFact(
    StateOfPlay What, PartialDate? Since, string? Number, Confidence Confidence, IReadOnlyList<string> Sources,
    LocalizedText? Note);
