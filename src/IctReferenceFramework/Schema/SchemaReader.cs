using System.Text.Json;
using System.Text.RegularExpressions;

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
    private readonly JsonElement _root;

    private SchemaReader(JsonElement root) => _root = root;

    /// <exception cref="InvalidOperationException">The schema has a keyword that is not known: a defect of the
    /// library.</exception>
    public static SchemaNode Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SchemaReader(document.RootElement).Read(document.RootElement);
    }

    /// <summary>The part of a schema that a JSON pointer leads to.</summary>
    public static SchemaNode Read(string json, string pointer)
    {
        using var document = JsonDocument.Parse(json);
        var part = document.RootElement;
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            // 'items' is one schema for all items, whatever their number.
            part = part.ValueKind == JsonValueKind.Object && step.All(char.IsAsciiDigit) ? part
                : part.GetProperty(step.Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal));
        }

        return new SchemaReader(document.RootElement).Read(part);
    }

    private SchemaNode Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.True)
        {
            return new();
        }

        if (!element.TryGetProperty("$ref", out var reference))
        {
            return Fill(new(), element);
        }

        // A title beside a reference names the key where it stands.
        var target = Definition(reference.GetString()!);
        return element.TryGetProperty("title", out var title) ? target with { Title = title.GetString() } : target;
    }

    private SchemaNode Definition(string pointer)
    {
        const string Prefix = "#/$defs/";
        var name = pointer.StartsWith(Prefix, StringComparison.Ordinal) ? pointer[Prefix.Length..]
            : throw Unknown(pointer);
        if (!_definitions.TryGetValue(name, out var definition))
        {
            _definitions[name] = definition = new();
            var element = _root.GetProperty("$defs").GetProperty(name);
            if (element.TryGetProperty("$ref", out _))
            {
                return _definitions[name] = Read(element);
            }

            Fill(definition, element);
        }

        return definition;
    }

    private SchemaNode Fill(SchemaNode node, JsonElement element)
    {
        foreach (var keyword in element.EnumerateObject())
        {
            Take(node, keyword.Name, keyword.Value);
        }

        return node;
    }

    private void Take(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "type":
                node.Types = value.ValueKind == JsonValueKind.Array
                    ? value.EnumerateArray().Aggregate(JsonTypes.None, (all, type) => all | TypeOf(type))
                        : TypeOf(value);
                break;
            case "properties":
                node.Properties = new(value.EnumerateObject()
                    .Select(property => KeyValuePair.Create(property.Name, Read(property.Value))),
                    StringComparer.Ordinal);
                break;
            case "patternProperties":
                node.PatternProperties =
                    [.. value.EnumerateObject().Select(property => (Form(property.Name), Read(property.Value)))];
                break;
            case "additionalProperties" when value.ValueKind is JsonValueKind.False or JsonValueKind.True:
                node.AllowsOtherKeys = value.GetBoolean();
                break;
            case "additionalProperties":
                node.AdditionalProperties = Read(value);
                break;
            case "required":
                node.Required = Texts(value);
                break;
            case "items":
                node.Items = Read(value);
                break;
            default:
                TakeValue(node, keyword, value);
                break;
        }
    }

    private static void TakeValue(SchemaNode node, string keyword, JsonElement value)
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
                node.Const = value.GetInt64();
                break;
            case "pattern":
                node.Pattern = Form(value.GetString()!);
                break;
            case "format":
                node.Format = value.GetString();
                break;
            case "title":
                node.Title = value.GetString();
                break;
            case "minimum":
                node.Minimum = value.GetDouble();
                break;
            case "maximum":
                node.Maximum = value.GetDouble();
                break;
            default:
                TakeCount(node, keyword, value);
                break;
        }
    }

    private static void TakeCount(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "minLength":
                node.MinLength = value.GetInt32();
                break;
            case "minItems":
                node.MinItems = value.GetInt32();
                break;
            case "maxItems":
                node.MaxItems = value.GetInt32();
                break;
            case "minProperties":
                node.MinProperties = value.GetInt32();
                break;
            case "maxProperties":
                node.MaxProperties = value.GetInt32();
                break;
            default:
                _ = Silent.Contains(keyword) ? keyword : throw Unknown(keyword);
                break;
        }
    }

    private static JsonTypes TypeOf(JsonElement type) => type.GetString() switch
    {
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "boolean" => JsonTypes.Boolean,
        "null" => JsonTypes.Null,
        var other => throw Unknown(other ?? ""),
    };

    private static IReadOnlyList<string> Texts(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString() ?? "null")];

    private static Regex Form(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private static InvalidOperationException Unknown(string what) =>
        new($"The schema has '{what}', which nothing evaluates.");
}
