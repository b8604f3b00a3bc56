using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A group of requirements that belong to no part, such as those on the document itself.</summary>
/// <param name="Id">Its id, such as <c>document</c>.</param>
/// <param name="Name">Its name.</param>
internal sealed record RequirementGroup(string Id, LocalizedText Name)
{
    /// <summary>Why its requirements matter; null if the data does not say.</summary>
    public LocalizedText? Purpose { get; init; }
}
