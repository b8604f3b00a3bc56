namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>What reading one file left behind for its items.</summary>
/// <param name="Unreadable">Indexes of nodes that must not be read, because a finding says that they are wrong.</param>
internal sealed record ReadContext(IReadOnlySet<int> Unreadable);
