using System.Text;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Schema;

/// <summary>A JSON schema that is part of this library; parsed once in a process.</summary>
internal sealed class EmbeddedSchema(string name)
{
    // Left to RepeatedItems: the library takes quadratic time for it.
    private const string Unique = "\"uniqueItems\": true,";

    private readonly Lazy<JSchema> _schema = new(() => JSchema.Parse(
        TextOf(name).Replace(Unique, "", StringComparison.Ordinal),
        new JSchemaReaderSettings { Validators = [new PartialDateFormat(), new NumberForm()] }));

    /// <summary>The shape of a description.</summary>
    public static EmbeddedSchema Architecture { get; } = new("architecture.schema.json");

    /// <summary>The shape of a data file of a framework.</summary>
    public static EmbeddedSchema Framework { get; } = new("framework.schema.json");

    /// <summary>The shape of a register of instruments.</summary>
    public static EmbeddedSchema Instruments { get; } = new("instruments.schema.json");

    /// <summary>The shape of facts about localities.</summary>
    public static EmbeddedSchema Portfolio { get; } = new("portfolio.schema.json");

    /// <summary>The shape of a baseline.</summary>
    public static EmbeddedSchema Baseline { get; } = new("baseline.schema.json");

    /// <summary>The shape of the JSON report.</summary>
    public static EmbeddedSchema Validation { get; } = new("validation.schema.json");

    /// <summary>The shape of a comparison.</summary>
    public static EmbeddedSchema Comparison { get; } = new("comparison.schema.json");

    /// <summary>The shape of an assessment in the JSON report.</summary>
    public static EmbeddedSchema Assessment { get; } = new("assessment.schema.json");

    public JSchema Schema => _schema.Value;

    public string Text => TextOf(name);

    private static string TextOf(string name)
    {
        using var stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
