using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// What compares a file with its JSON schema. The library has one of its own, without limits; the package
/// <c>IctReferenceFramework.JsonSchema</c> has Newtonsoft.Json.Schema behind the same door. Both find the same at the
/// same places.
/// </summary>
public abstract class StructureEngine
{
    internal StructureEngine()
    {
    }

    /// <summary>The engine of this library.</summary>
    public static StructureEngine BuiltIn { get; } = new BuiltInStructure();

    /// <summary>Name of the engine.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Where a file differs from a schema; null if the engine cannot go on, so that the built-in one has to.
    /// </summary>
    internal abstract IReadOnlyList<StructureError>? Check(YamlTree tree, EmbeddedSchema schema);
}
