using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A value of a vocabulary.</summary>
/// <param name="Id">Its id, such as <c>transport</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record VocabularyValue(string Id, LocalizedText Name, Provenance Provenance)
{
    /// <summary>What checks know it by, such as <c>captures-people</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Domain that a centre's service counts for.</summary>
    public string? Domain { get; init; }
}
