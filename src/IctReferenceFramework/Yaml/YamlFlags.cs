namespace IctReferenceFramework.Yaml;

/// <summary>What the reader found wrong with a node, so that no later stage reports the same mistake again.</summary>
[Flags]
internal enum YamlFlags : byte
{
    None = 0,

    /// <summary>A repeated or otherwise refused key: the entry is passed over.</summary>
    RefusedKey = 1,

    /// <summary>The value cannot be known (an alias, a tagged scalar).</summary>
    Unreadable = 2,

    /// <summary>A mapping that may lack keys, because a merge key or a refused key stood in it.</summary>
    Incomplete = 4,

    /// <summary>A key of a mapping.</summary>
    Key = 16,

    /// <summary>A collection in flow style, or a quoted scalar.</summary>
    Delimited = 8,
}
