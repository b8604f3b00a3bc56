namespace IctReferenceFramework.Schema;

/// <summary>What is wrong with the structure of a file at one node.</summary>
internal enum StructureErrorKind
{
    /// <summary>The value has another type.</summary>
    Type,

    /// <summary>A number that is not whole, or not finite.</summary>
    NumberForm,

    Enum,

    Const,

    Pattern,

    /// <summary>A date that is not real.</summary>
    Format,

    Range,

    /// <summary>Nothing stands where something must: an empty text, list or mapping.</summary>
    Empty,

    TooManyKeys,

    TooManyItems,

    /// <summary>A key that the schema does not have; the node is the key.</summary>
    UnknownKey,

    /// <summary>Keys that are not there; the node is the mapping.</summary>
    MissingKeys,
}
