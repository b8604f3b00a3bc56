using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Reads a schema of this library. It knows the keywords that our schemas use and no others: a keyword that nobody
/// evaluates would be a rule that nobody checks.
/// </summary>
internal sealed class SchemaReader
{
    /// <summary>
    /// Keywords that say something to people and editors, or that <see cref="RepeatedItems"/> looks at.
    /// </summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$defs", "description", "references", "vocabulary", "uniqueItems",
    };

    private readonly Dictionary<string, SchemaNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Regex> _forms = new(StringComparer.Ordinal);
    private readonly YamlNode _root;

    private SchemaReader(YamlNode root) => _root = root;

    /// <exception cref="InvalidOperationException">The schema has a keyword that is not known: a defect of the
    /// library.</exception>
    public static SchemaNode Read(YamlNode root) => new SchemaReader(root).Part(root);

    /// <summary>The part of a schema that a JSON pointer leads to.</summary>
    public static SchemaNode Read(YamlNode root, string pointer)
    {
        var part = root;
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            // 'items' is one schema for all items, whatever their number.
            part = part.Kind == YamlKind.Mapping && step.All(char.IsAsciiDigit) ? part
                : Value(part, step.Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal));
        }

        return new SchemaReader(root).Part(part);
    }

    private SchemaNode Part(YamlNode element)
    {
        if (element.Kind == YamlKind.Boolean)
        {
            return new();
        }

        if (element.Find("$ref") is not { } reference)
        {
            return Fill(new(), element);
        }

        // A title beside a reference names the key where it stands.
        var target = Definition(reference.Value.Text);
        return element.Find("title") is { } title ? target with { Title = title.Value.Text } : target;
    }

    private SchemaNode Definition(string pointer)
    {
        const string Prefix = "#/$defs/";
        var name = pointer.StartsWith(Prefix, StringComparison.Ordinal) ? pointer[Prefix.Length..]
            : throw Unknown(pointer);
        if (!_definitions.TryGetValue(name, out var definition))
        {
            _definitions[name] = definition = new();
            var element = Value(Value(_root, "$defs"), name);
            if (element.Find("$ref") is not null)
            {
                return _definitions[name] = Part(element);
            }

            Fill(definition, element);
        }

        return definition;
    }

    private SchemaNode Fill(SchemaNode node, YamlNode element)
    {
        foreach (var keyword in element.Entries)
        {
            Take(node, keyword.Key.Text, keyword.Value);
        }

        return node;
    }

    private void Take(SchemaNode node, string keyword, YamlNode value)
    {
        switch (keyword)
        {
            case "type":
                node.Types = value.Kind == YamlKind.Sequence
                    ? value.Items.Aggregate(JsonTypes.None, (all, type) => all | TypeOf(type))
                        : TypeOf(value);
                break;
            case "properties":
                node.Properties = new(value.Entries
                    .Select(property => KeyValuePair.Create(property.Key.Text, Part(property.Value))),
                    StringComparer.Ordinal);
                break;
            case "patternProperties":
                node.PatternProperties =
                    [.. value.Entries.Select(property => (Form(property.Key.Text), Part(property.Value)))];
                break;
            case "additionalProperties" when value.Kind == YamlKind.Boolean:
                node.AllowsOtherKeys = value.Text == "true";
                break;
            case "additionalProperties":
                node.AdditionalProperties = Part(value);
                break;
            case "required":
                node.Required = Texts(value);
                break;
            case "items":
                node.Items = Part(value);
                break;
            default:
                TakeValue(node, keyword, value);
                break;
        }
    }

    private void TakeValue(SchemaNode node, string keyword, YamlNode value)
    {
        switch (keyword)
        {
            case "enum":
                node.Enum = Texts(value);
                break;
            case "enumDescriptions":
                node.EnumDescriptions = Texts(value);
                break;
            case "const":
                node.Const = long.Parse(value.Text, CultureInfo.InvariantCulture);
                break;
            case "pattern":
                node.Pattern = Form(value.Text);
                break;
            case "format":
                node.Format = value.Text;
                break;
            case "title":
                node.Title = value.Text;
                break;
            case "minimum":
                node.Minimum = ScalarValue.Number(value.Text);
                break;
            case "maximum":
                node.Maximum = ScalarValue.Number(value.Text);
                break;
            default:
                TakeCount(node, keyword, value);
                break;
        }
    }

    private static void TakeCount(SchemaNode node, string keyword, YamlNode value)
    {
        switch (keyword)
        {
            case "minLength":
                node.MinLength = Count(value);
                break;
            case "minItems":
                node.MinItems = Count(value);
                break;
            case "maxItems":
                node.MaxItems = Count(value);
                break;
            case "minProperties":
                node.MinProperties = Count(value);
                break;
            case "maxProperties":
                node.MaxProperties = Count(value);
                break;
            default:
                _ = Silent.Contains(keyword) ? keyword : throw Unknown(keyword);
                break;
        }
    }

    private static JsonTypes TypeOf(YamlNode type) => type.Text switch
    {
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "boolean" => JsonTypes.Boolean,
        "null" => JsonTypes.Null,
        var other => throw Unknown(other),
    };

    private static IReadOnlyList<string> Texts(YamlNode array) =>
        [.. array.Items.Select(item => item.Text)];

    private static YamlNode Value(YamlNode mapping, string key) =>
        mapping.Find(key)?.Value ?? throw new InvalidOperationException($"The schema has no '{key}' there.");

    private static int Count(YamlNode value) => int.Parse(value.Text, CultureInfo.InvariantCulture);

    // A hundred keys share five forms.
    private Regex Form(string pattern) => _forms.TryGetValue(pattern, out var form) ? form
        : _forms[pattern] = new(pattern, RegexOptions.CultureInvariant);

    private static InvalidOperationException Unknown(string what) =>
        new($"The schema has '{what}', which nothing evaluates.");
}
