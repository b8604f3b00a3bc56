using System.Text.Json;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Numbers like <c>1.200</c> under keys that take decimals: the format reads one and a fifth, and nobody knows what the
/// author meant. Until it is said, the value is not read.
/// </summary>
internal static class AmbiguousNumbers
{
    private static readonly Lazy<Dictionary<string, double>> Maxima = new(() => Read(EmbeddedSchema.Architecture.Text));

    public static IEnumerable<Finding> In(YamlTree tree, ISet<int> unreadable)
    {
        for (var index = 1; index < tree.Count; index++)
        {
            var node = new YamlNode(tree, index);
            if (node.Kind == YamlKind.Number && !unreadable.Contains(index) && WrittenNumber.IsAmbiguous(node.Text)
                && node.KeyOrSelf is var key && key.Index != index && Maxima.Value.TryGetValue(key.Text, out var most)
                && Math.Abs(ScalarValue.Number(WrittenNumber.AsThousands(node.Text))) <= most)
            {
                unreadable.Add(index);
                yield return Ask(node);
            }
        }
    }

    private static Finding Ask(YamlNode node)
    {
        var (number, whole) = (ScalarValue.Number(node.Text), WrittenNumber.AsThousands(node.Text));
        var bare = node.Text.TrimEnd('0').TrimEnd('.');
        return Finding.Of(StructureRules.NumberIsUnambiguous, node.Location,
            $"'{node.Text:value}' đọc là {Number.Vi(number)}. Nếu đúng vậy, viết {bare}; nếu là {whole}, viết {whole}.",
            $"'{node.Text:value}' is read as {bare}. If that is meant, write {bare}; if {whole} is meant, write "
                + $"{whole}.") with
        {
            Suggestion = whole,
        };
    }

    // Keys that take decimals, with the largest number that they take.
    private static Dictionary<string, double> Read(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var maxima = new Dictionary<string, double>(StringComparer.Ordinal);
        Collect(document.RootElement, document.RootElement.GetProperty("$defs"), maxima);
        return maxima;
    }

    private static void Collect(JsonElement element, JsonElement definitions, Dictionary<string, double> maxima)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                var value = Resolved(property.Value, definitions);
                if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("type", out var type)
                    && type.ValueKind == JsonValueKind.String && type.ValueEquals("number"))
                {
                    var most = value.TryGetProperty("maximum", out var maximum) ? maximum.GetDouble() : double.MaxValue;
                    maxima[property.Name] = Math.Max(most, maxima.GetValueOrDefault(property.Name, most));
                }
            }
        }

        foreach (var child in element.EnumerateObject())
        {
            Collect(child.Value, definitions, maxima);
        }
    }

    private static JsonElement Resolved(JsonElement value, JsonElement definitions) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$ref", out var reference)
            && definitions.TryGetProperty(reference.GetString()!.Split('/')[^1], out var target) ? target : value;
}
