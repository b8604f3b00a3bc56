namespace IctReferenceFramework.Framework;

/// <summary>An instrument by what identifies it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Day of issue.</param>
internal sealed record InstrumentKey(string Number, DateOnly Date);
