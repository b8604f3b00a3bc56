using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>What people call the values, keys and selections that checks speak of.</summary>
internal static class ValueTexts
{
    /// <summary>
    /// The name of a value under a key of a selection: of a vocabulary, a part, or the schema's choices; null if it has
    /// none.
    /// </summary>
    public static LocalizedText? Of(string selection, string key, string value, ReferenceFramework framework) =>
        (selection, key) switch
    {
        ("current-state" or "existing-assets", "kind") => SchemaTexts.Key(value) is { } title ? new(title, value)
            : null,
        (_, "covers") => framework.FindPart(value)?.Name,
        _ => SchemaTexts.Choice(key, value) ?? framework.FindFunction(value)?.Name
            ?? framework.Vocabularies.Select(vocabulary => vocabulary.Find(value)?.Name)
                .FirstOrDefault(found => found is not null),
    };

    /// <summary>The Vietnamese name of a key; null if it has none.</summary>
    public static string? OfKey(string key) => DerivedKeys.Named(key)?.Label ?? SchemaTexts.Key(key);
}
