using System.Collections.Concurrent;
using IctReferenceFramework.Schema;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.JsonSchema;

/// <summary>A schema as that library reads it, and its parts as ours does.</summary>
internal sealed class ReferenceSchema(EmbeddedSchema schema)
{
    // Left to RepeatedItems: the library takes quadratic time for it.
    private const string Unique = "\"uniqueItems\"";

    private readonly ConcurrentDictionary<string, SchemaNode> _parts = new(StringComparer.Ordinal);

    public JSchema Whole { get; } = JSchema.Parse(
        schema.Text.Replace(Unique, "\"x-uniqueItems\"", StringComparison.Ordinal),
        new JSchemaReaderSettings { Validators = [new PartialDateFormat(), new NumberForm()] });

    /// <summary>The part of the schema that an error names.</summary>
    public SchemaNode PartOf(ValidationError error)
    {
        var pointer = error.SchemaId?.OriginalString.Split('#') is [_, var fragment] ? Uri.UnescapeDataString(fragment)
            : "";
        return _parts.GetOrAdd(pointer, part => SchemaReader.Read(schema.Json, part));
    }
}
