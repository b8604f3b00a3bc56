using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>A list of values that descriptions may use under some keys.</summary>
/// <param name="Id">Its id, such as <c>domain</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values.</param>
public sealed record Vocabulary(string Id, LocalizedText Name, IReadOnlyList<VocabularyValue> Values)
{
    /// <summary>The value with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Id of a value, as it is written in descriptions.</param>
    /// <returns>The value, or null.</returns>
    public VocabularyValue? Find(string id) => Values.FirstOrDefault(value => value.Id == id);
}
