using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>A mistake, and what may have been meant instead.</summary>
/// <param name="Span">What is written; empty where something is missing.</param>
/// <param name="Options">What may have been meant, the likeliest first.</param>
internal sealed record Slip(TextSpan Span, IReadOnlyList<string> Options);
