using IctReferenceFramework.Schema;

namespace IctReferenceFramework;

/// <summary>The JSON schemas that this library publishes.</summary>
public static class Schemas
{
    /// <summary>The shape of a description, as JSON Schema 2020-12.</summary>
    public static string Architecture => EmbeddedSchema.Architecture.Text;
}
