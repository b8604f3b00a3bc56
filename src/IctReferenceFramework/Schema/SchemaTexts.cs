using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>What people call the keys and choices of the format: the words that the schema shows in editors.</summary>
internal static class SchemaTexts
{
    private static readonly Lazy<Words> Read = new(() => Words.Of(EmbeddedSchema.Architecture.Json));

    /// <summary>
    /// The name of a choice under a key, such as <c>citizens</c> under <c>kind</c>; null if the schema has none.
    /// </summary>
    public static LocalizedText? Choice(string key, string value) => Read.Value.Choices.GetValueOrDefault((key, value));

    /// <summary>The Vietnamese name of a key; null if the schema has none.</summary>
    public static string? Key(string key) => Read.Value.Keys.GetValueOrDefault(key);

    /// <summary>
    /// The Vietnamese name of a key of the items of a list: the same key may be called otherwise elsewhere.
    /// </summary>
    public static string? Key(string list, string key) =>
        Read.Value.Lists.GetValueOrDefault(list) is { } items
            && Read.Value.Titles.TryGetValue((items, key), out var own)
            ? own : Read.Value.Titles.GetValueOrDefault((list, key)) ?? Key(key);

    /// <summary>All keys of the format.</summary>
    public static IEnumerable<string> Keys => Read.Value.Keys.Keys;

    /// <summary>What a key means, in each kind of item that has it otherwise.</summary>
    public static IEnumerable<(string Title, LocalizedText Description)> Meanings(string key) =>
        Read.Value.Meanings.Where(meaning => meaning.Key == key).Select(meaning => (meaning.Title, meaning.Description))
            .Distinct();

    /// <summary>The keys under which a choice may be written, and what it means there.</summary>
    public static IEnumerable<(string Key, LocalizedText Name)> ChoicesNamed(string value) =>
        Read.Value.Choices.Where(choice => choice.Key.Item2 == value)
            .Select(choice => (choice.Key.Item1, choice.Value));

    /// <summary>All choices of the format.</summary>
    public static IEnumerable<string> Values => Read.Value.Choices.Keys.Select(choice => choice.Item2).Distinct();

    private sealed record Words(Dictionary<(string, string), LocalizedText> Choices, Dictionary<string, string> Keys)
    {
        /// <summary>Names of keys, by the kind of item that has them.</summary>
        public Dictionary<(string Items, string Key), string> Titles { get; } = [];

        /// <summary>What keys mean.</summary>
        public List<(string Key, string Title, LocalizedText Description)> Meanings { get; } = [];

        /// <summary>Which kind of items a list holds.</summary>
        public Dictionary<string, string> Lists { get; } = new(StringComparer.Ordinal);

        public static Words Of(YamlNode schema)
        {
            var words = new Words([], new(StringComparer.Ordinal));
            words.Collect(schema, "", "");
            return words;
        }

        private void Collect(YamlNode element, string key, string items)
        {
            if (element.Kind != YamlKind.Mapping)
            {
                return;
            }

            if (element.Find("enumDescriptions") is { } names && element.Find("enum") is { } values)
            {
                foreach (var (value, name) in values.Value.Items.Zip(names.Value.Items))
                {
                    var parts = name.Text.Split(" / ", 2);
                    Choices.TryAdd((key, value.Text), new(parts[0], parts[^1]));
                }
            }

            if (key.Length > 0 && element.Find("title")?.Value is { IsScalar: true } title)
            {
                Keys.TryAdd(key, title.Text);
                Titles.TryAdd((items, key), title.Text);
                if (element.Find("description")?.Value is { IsScalar: true } both
                    && both.Text.Split('\n', 2) is [var vi, var en])
                {
                    Meanings.Add((key, title.Text, new(vi, en)));
                }
            }

            if (key.Length > 0 && element.Find("items")?.Value.Find("$ref") is { } reference)
            {
                Lists.TryAdd(key, reference.Value.Text.Split('/')[^1]);
            }

            foreach (var child in element.Entries)
            {
                CollectChild(child.Key.Text, child.Value, key, items);
            }
        }

        private void CollectChild(string name, YamlNode child, string key, string items) =>
            Collect(child, name switch
            {
                "properties" or "$defs" or "patternProperties" => "",
                "items" => key,
                _ => name.Contains('.', StringComparison.Ordinal) ? name.Split('.')[1] : name,
            }, name is "properties" && key.Length > 0 ? key
                : key.Length == 0 && name.Contains('.', StringComparison.Ordinal) ? name.Split('.')[0]
                : items);
    }
}
