namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>What reading one file left behind for its items.</summary>
/// <param name="Unreadable">Indexes of nodes that must not be read, because a finding says that they are wrong.</param>
internal sealed record ReadContext(IReadOnlySet<int> Unreadable)
{
    /// <summary>
    /// Indexes of nodes of these that are looked at in other ways: what they hide is found out by mending them.
    /// </summary>
    public IReadOnlySet<int> Mended { get; init; } = new HashSet<int>();

    /// <summary>True if nothing is known of what stands there.</summary>
    public bool IsLost(int node) => Unreadable.Contains(node) && !Mended.Contains(node);
}
