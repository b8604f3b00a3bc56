using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Framework;

/// <summary>The instrument that issued a framework.</summary>
/// <param name="Number">Its number, such as <c>829/QĐ-BTTTT</c>.</param>
/// <param name="Date">Day of issue.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record FrameworkInstrument(
    string Number, DateOnly Date, LocalizedText Issuer, LocalizedText Title, Provenance Provenance);
