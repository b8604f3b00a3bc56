namespace IctReferenceFramework.Schema;

/// <summary>One place where a file differs from its schema.</summary>
/// <param name="Kind">How.</param>
/// <param name="Node">Index of the node.</param>
/// <param name="Schema">What the schema says of it; of a key, what it says of the mapping.</param>
internal readonly record struct StructureError(StructureErrorKind Kind, int Node, SchemaNode Schema)
{
    /// <summary>The keys that are not there.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
