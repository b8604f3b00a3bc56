namespace IctReferenceFramework.Portfolios;

/// <summary>An instrument that a description cites and that is no longer law on the day, or overtaken.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Successors">Numbers of those that took its place and are law on the day.</param>
internal sealed record EndedCitation(string Number, IReadOnlyList<string> Successors);
