using System.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>A JSON schema that is part of this library; read once in a process.</summary>
internal sealed class EmbeddedSchema(string name)
{
    private readonly Lazy<YamlTree> _tree = new(() => CompiledTree.Of(name));
    private SchemaNode? _root;

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

    /// <summary>The shape of a portfolio in JSON.</summary>
    public static EmbeddedSchema PortfolioReport { get; } = new("portfolio-report.schema.json");

    /// <summary>The shape of a comparison.</summary>
    public static EmbeddedSchema Comparison { get; } = new("comparison.schema.json");

    /// <summary>The shape of an assessment in the JSON report.</summary>
    public static EmbeddedSchema Assessment { get; } = new("assessment.schema.json");

    public SchemaNode Root => LazyInitializer.EnsureInitialized(ref _root, () => SchemaReader.Read(Json));

    /// <summary>The nodes of its JSON, as they were read when the library was built.</summary>
    public YamlNode Json => _tree.Value.Root;

    public string Text => TextOf(name);

    private static string TextOf(string name)
    {
        using var stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
