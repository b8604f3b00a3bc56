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
    private static readonly Lazy<Dictionary<string, double>> Maxima = new(() => Read(EmbeddedSchema.Architecture.Json));

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
    private static Dictionary<string, double> Read(YamlNode schema)
    {
        var maxima = new Dictionary<string, double>(StringComparer.Ordinal);
        Collect(schema, schema.Find("$defs")!.Value.Value, maxima);
        return maxima;
    }

    private static void Collect(YamlNode element, YamlNode definitions, Dictionary<string, double> maxima)
    {
        foreach (var (key, value) in element.Find("properties")?.Value.Entries ?? [])
        {
            var meant = Resolved(value, definitions);
            if (meant.Find("type")?.Value.Text == "number")
            {
                var most = meant.Find("maximum") is { } maximum ? ScalarValue.Number(maximum.Value.Text)
                    : double.MaxValue;
                maxima[key.Text] = Math.Max(most, maxima.GetValueOrDefault(key.Text, most));
            }
        }

        foreach (var child in element.Entries)
        {
            Collect(child.Value, definitions, maxima);
        }
    }

    private static YamlNode Resolved(YamlNode value, YamlNode definitions) =>
        value.Find("$ref") is { } reference
            && definitions.Find(reference.Value.Text.Split('/')[^1]) is { } target ? target.Value : value;
}
