using System.Text.RegularExpressions;

namespace IctReferenceFramework.Schema;

/// <summary>
/// A schema, or a part of one, in the keywords that this library's schemas use; a keyword that is absent allows
/// everything.
/// </summary>
internal sealed record SchemaNode
{
    public JsonTypes Types { get; set; }

    /// <summary>Keys that are known, in the order of the schema.</summary>
    public OrderedDictionary<string, SchemaNode> Properties { get; set; } = [];

    /// <summary>What holds for keys of a form.</summary>
    public IReadOnlyList<(Regex Key, SchemaNode Value)> PatternProperties { get; set; } = [];

    /// <summary>What holds for all other keys; null if there is nothing to hold.</summary>
    public SchemaNode? AdditionalProperties { get; set; }

    /// <summary>False if other keys are mistakes.</summary>
    public bool AllowsOtherKeys { get; set; } = true;

    public IReadOnlyList<string> Required { get; set; } = [];

    /// <summary>What holds for the items of a list.</summary>
    public SchemaNode? Items { get; set; }

    /// <summary>Texts that are allowed; empty if all are.</summary>
    public IReadOnlyList<string> Enum { get; set; } = [];

    /// <summary>Names of the allowed texts, in both languages, in their order.</summary>
    public IReadOnlyList<string> EnumDescriptions { get; set; } = [];

    /// <summary>The only whole number that is allowed.</summary>
    public long? Const { get; set; }

    public Regex? Pattern { get; set; }

    public string? Format { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public int? MinLength { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinProperties { get; set; }

    public int? MaxProperties { get; set; }

    /// <summary>What people call it, in Vietnamese.</summary>
    public string? Title { get; set; }

    /// <summary>A schema is the same as itself only: comparing what it holds might never end.</summary>
    public bool Equals(SchemaNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
