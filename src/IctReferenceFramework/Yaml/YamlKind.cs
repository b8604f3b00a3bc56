namespace IctReferenceFramework.Yaml;

/// <summary>What a node is, with scalars resolved by the core schema of YAML 1.2.</summary>
internal enum YamlKind : byte
{
    Mapping,
    Sequence,
    Null,
    Boolean,
    Integer,
    Number,
    Text,
}
