using System.Collections.Concurrent;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Yaml;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.JsonSchema;

/// <summary>
/// Newtonsoft.Json.Schema as the judge of structure: <c>new ValidationOptions { Structure = new NewtonsoftStructure()
/// }</c>. That library is licensed under AGPL-3.0 or commercially. Without a licence key it judges 1,000 files an hour
/// and process; beyond that the built-in engine goes on, and a finding says so.
/// </summary>
public sealed class NewtonsoftStructure : StructureEngine
{
    private static readonly ConcurrentDictionary<EmbeddedSchema, ReferenceSchema> Schemas = new();

    /// <summary>Makes the engine.</summary>
    /// <param name="license">Licence key; unless given, the environment variable <c>ICTREF_JSONSCHEMA_LICENSE</c> is
    /// asked.</param>
    /// <exception cref="ArgumentException">The key is not valid.</exception>
    public NewtonsoftStructure(string? license = null) => SchemaLicense.Register(license);

    /// <inheritdoc/>
    public override string Name => "Newtonsoft.Json.Schema";

    internal override IReadOnlyList<StructureError>? Check(YamlTree tree, EmbeddedSchema schema)
    {
        var reference = Schemas.GetOrAdd(schema, static each => new(each));
        var errors = new List<ValidationError>();
        try
        {
            using var reader = new JSchemaValidatingReader(new NodeJsonReader(tree.Root))
            {
                Schema = reference.Whole,
                FormatHandling = FormatHandling.Assertion,
            };
            reader.ValidationEventHandler += (_, e) => errors.Add(e.ValidationError);
            while (reader.Read())
            {
                // Reading is what validates.
            }
        }
        catch (JSchemaException exception) when (exception.Message.Contains("free-quota", StringComparison.Ordinal))
        {
            return null;
        }

        return [.. errors.SelectMany(Leaves).Select(error => Translate(error, tree, reference))];
    }

    // A '$ref' with a title beside it wraps the errors of what it refers to.
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error.ErrorType == ErrorType.Ref ? error.ChildErrors.SelectMany(Leaves) : [error];

    private static StructureError Translate(ValidationError error, YamlTree tree, ReferenceSchema reference)
    {
        var schema = reference.PartOf(error);
        var node = new YamlNode(tree, error.LineNumber);
        return error.ErrorType switch
        {
            // The library reports the value's node for a scalar and the key's for the rest: the key is meant.
            ErrorType.AdditionalProperties => new(StructureErrorKind.UnknownKey, node.KeyOrSelf.Index, schema),
            ErrorType.Required =>
                new(StructureErrorKind.MissingKeys, node.Index,
                schema) { Missing = [.. (IEnumerable<string>)error.Value!] },

            // What is not a number of the right form is in no range either.
            ErrorType.Minimum or ErrorType.Maximum when node.Kind == YamlKind.Number
                && (error.Schema.Type == JSchemaType.Integer || !double.IsFinite(ScalarValue.Number(node.Text))) =>
                new(StructureErrorKind.NumberForm, node.Index, schema),
            var type => new(KindOf(type, error.Schema), node.Index, schema),
        };
    }

    private static StructureErrorKind KindOf(ErrorType type, JSchema schema) => type switch
    {
        ErrorType.Type => StructureErrorKind.Type,
        ErrorType.Enum => StructureErrorKind.Enum,
        ErrorType.Pattern => StructureErrorKind.Pattern,
        ErrorType.Validator when schema.Format is null => StructureErrorKind.NumberForm,
        ErrorType.Format or ErrorType.Validator => StructureErrorKind.Format,
        ErrorType.Const => StructureErrorKind.Const,
        ErrorType.Minimum or ErrorType.Maximum => StructureErrorKind.Range,
        ErrorType.MinimumItems or ErrorType.MinimumProperties or ErrorType.MinimumLength => StructureErrorKind.Empty,
        ErrorType.MaximumProperties => StructureErrorKind.TooManyKeys,
        _ => StructureErrorKind.TooManyItems,
    };
}
