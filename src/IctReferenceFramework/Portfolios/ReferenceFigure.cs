namespace IctReferenceFramework.Portfolios;

/// <summary>How many provinces have come so far.</summary>
/// <param name="What">How far.</param>
/// <param name="Count">How many.</param>
/// <param name="Region">Vietnamese name of the region it is about; null for the country.</param>
public sealed record ReferenceFigure(StateOfPlay What, int Count, string? Region);
