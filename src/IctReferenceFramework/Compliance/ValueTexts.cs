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
        (_, "quality") => SchemaTexts.Choice("property", value),
        _ => SchemaTexts.Choice(key, value) ?? framework.FindFunction(value)?.Name
            ?? framework.Vocabularies.Select(vocabulary => vocabulary.Find(value)?.Name)
                .FirstOrDefault(found => found is not null),
    };

    /// <summary>
    /// A key of the items of a list: what people call it and how it is written. Of what follows from elsewhere it is
    /// said where that is written.
    /// </summary>
    public static LocalizedText OfKey(string list, string key) => DerivedKeys.Named(key)?.Written
        ?? (SchemaTexts.Key(list, key) is { } name
            ? new($"“{name}” ('{key}')", $"'{key}'")
            : new($"'{key}'", $"'{key}'"));
}
