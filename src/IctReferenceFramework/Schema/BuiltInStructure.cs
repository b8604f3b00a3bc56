using System.Globalization;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>Evaluates a schema over the nodes of a file as they are, without making JSON of them.</summary>
internal sealed class BuiltInStructure : StructureEngine
{
    public override string Name => "built-in";

    internal override IReadOnlyList<StructureError> Check(YamlTree tree, EmbeddedSchema schema)
    {
        var errors = new List<StructureError>();
        Check(tree.Root, schema.Root, errors);
        return errors;
    }

    private static void Check(YamlNode node, SchemaNode schema, List<StructureError> errors)
    {
        if (schema.Types != JsonTypes.None && (schema.Types & TypesOf(node)) == 0)
        {
            errors.Add(new(StructureErrorKind.Type, node.Index, schema));
            return;
        }

        switch (node.Kind)
        {
            case YamlKind.Mapping:
                CheckMapping(node, schema, errors);
                break;
            case YamlKind.Sequence:
                CheckSequence(node, schema, errors);
                break;
            case YamlKind.Integer or YamlKind.Number:
                CheckNumber(node, schema, errors);
                break;
            case YamlKind.Text:
                CheckText(node, schema, errors);
                break;
        }
    }

    private static void CheckMapping(YamlNode node, SchemaNode schema, List<StructureError> errors)
    {
        var count = 0;
        foreach (var (key, value) in node.Entries)
        {
            count++;
            CheckEntry(key, value, schema, errors);
        }

        var missing = schema.Required.Count == 0 ? [] : schema.Required.Where(key => node.Find(key) is null).ToList();
        if (missing.Count > 0)
        {
            errors.Add(new(StructureErrorKind.MissingKeys, node.Index, schema) { Missing = missing });
        }

        if (count < schema.MinProperties)
        {
            errors.Add(new(StructureErrorKind.Empty, node.Index, schema));
        }
        else if (count > schema.MaxProperties)
        {
            errors.Add(new(StructureErrorKind.TooManyKeys, node.Index, schema));
        }
    }

    private static void CheckEntry(YamlNode key, YamlNode value, SchemaNode schema, List<StructureError> errors)
    {
        var isKnown = schema.Properties.TryGetValue(key.Text, out var property);
        if (isKnown)
        {
            Check(value, property!, errors);
        }

        for (var i = 0; i < schema.PatternProperties.Count; i++)
        {
            var (form, ofForm) = schema.PatternProperties[i];
            if (form.IsMatch(key.Text))
            {
                isKnown = true;
                Check(value, ofForm, errors);
            }
        }

        if (isKnown)
        {
            return;
        }

        if (schema.AdditionalProperties is { } others)
        {
            Check(value, others, errors);
        }
        else if (!schema.AllowsOtherKeys)
        {
            errors.Add(new(StructureErrorKind.UnknownKey, key.Index, schema));
        }
    }

    private static void CheckSequence(YamlNode node, SchemaNode schema, List<StructureError> errors)
    {
        var count = 0;
        foreach (var item in node.Items)
        {
            count++;
            if (schema.Items is { } items)
            {
                Check(item, items, errors);
            }
        }

        if (count < schema.MinItems)
        {
            errors.Add(new(StructureErrorKind.Empty, node.Index, schema));
        }
        else if (count > schema.MaxItems)
        {
            errors.Add(new(StructureErrorKind.TooManyItems, node.Index, schema));
        }
    }

    // A number that does not fit 64 bits is out of every range.
    private static void CheckNumber(YamlNode node, SchemaNode schema, List<StructureError> errors)
    {
        var isWhole = node.Kind == YamlKind.Integer;
        var number = !isWhole ? ScalarValue.Number(node.Text)
            : ScalarValue.Integer(node.Text) is { } whole ? whole : node.Text[0] == '-' ? long.MinValue : long.MaxValue;
        if (schema.Types is JsonTypes.Integer or JsonTypes.Number && !isWhole
            && (schema.Types == JsonTypes.Integer || !double.IsFinite(number)))
        {
            errors.Add(new(StructureErrorKind.NumberForm, node.Index, schema));
        }
        else if (schema.Const is { } only && !(isWhole && number == only))
        {
            errors.Add(new(StructureErrorKind.Const, node.Index, schema));
        }
        else if (number < schema.Minimum || number > schema.Maximum)
        {
            errors.Add(new(StructureErrorKind.Range, node.Index, schema));
        }
        else if (schema.Enum.Count > 0)
        {
            errors.Add(new(StructureErrorKind.Enum, node.Index, schema));
        }
        else if (isWhole && schema.Format is PartialDateName
            && !PartialDate.TryParse(((long)number).ToString(CultureInfo.InvariantCulture), out _))
        {
            errors.Add(new(StructureErrorKind.Format, node.Index, schema));
        }
    }

    private static void CheckText(YamlNode node, SchemaNode schema, List<StructureError> errors)
    {
        var text = node.Text;
        StructureErrorKind? wrong =
            schema.Enum.Count > 0 && !schema.Enum.Contains(text, StringComparer.Ordinal) ? StructureErrorKind.Enum
            : schema.Const is not null ? StructureErrorKind.Const
            : text.Length < schema.MinLength ? StructureErrorKind.Empty
            : schema.Pattern is { } pattern && !pattern.IsMatch(text) ? StructureErrorKind.Pattern
            : !HasFormat(text, schema.Format) ? StructureErrorKind.Format
            : null;
        if (wrong is { } kind)
        {
            errors.Add(new(kind, node.Index, schema));
        }
    }

    /// <summary>The schema format of a year, a month or a day that exists.</summary>
    internal const string PartialDateName = "partial-date";

    private static bool HasFormat(string text, string? format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        PartialDateName => PartialDate.TryParse(text, out _),
        _ => true,
    };

    private static JsonTypes TypesOf(YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => JsonTypes.Object,
        YamlKind.Sequence => JsonTypes.Array,
        YamlKind.Null => JsonTypes.Null,
        YamlKind.Boolean => JsonTypes.Boolean,
        YamlKind.Integer => JsonTypes.Integer | JsonTypes.Number,
        YamlKind.Number => JsonTypes.Number | (double.IsInteger(ScalarValue.Number(node.Text)) ? JsonTypes.Integer
            : JsonTypes.None),
        _ => JsonTypes.String,
    };
}
