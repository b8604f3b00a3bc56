using System.Reflection;
using System.Text.Json;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

public sealed class SchemaConventions
{
    private static readonly string[] Combinators =
        ["oneOf", "anyOf", "allOf", "not", "if", "then", "else", "dependentSchemas", "unevaluatedProperties",
            "unevaluatedItems"];

    private static readonly JsonElement Architecture =
        JsonDocument.Parse(Repository.Read("schemas/architecture.schema.json")).RootElement;

    /// <summary>With combinators the library reports one mistake many times, or not at all.</summary>
    [Fact]
    public void Schemas_have_no_combinators()
    {
        var offenders =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas"), "*.json")
            from node in Objects(JsonDocument.Parse(File.ReadAllText(file)).RootElement, "")
            from name in Combinators
            where node.Element.TryGetProperty(name, out _)
                && !node.Path.EndsWith("properties", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}{node.Path}: {name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_object_is_closed_but_for_keys_of_the_users_own()
    {
        var offenders =
            from node in Objects(Architecture, "")
            where node.Element.TryGetProperty("properties", out var properties)
                && properties.ValueKind == JsonValueKind.Object
                && !node.Path.EndsWith("properties", StringComparison.Ordinal)
            where !node.Element.TryGetProperty("additionalProperties", out var additional)
                || additional.ValueKind != JsonValueKind.False
                || !node.Element.TryGetProperty("patternProperties", out var patterns)
                    || !patterns.TryGetProperty("^x-", out _)
            select node.Path;
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_property_is_described_in_Vietnamese_and_English()
    {
        var offenders =
            from node in Objects(Architecture, "")
            where node.Path.EndsWith("/properties", StringComparison.Ordinal)
            from property in node.Element.EnumerateObject()
            let target = Resolve(property.Value)
            let lines = target.TryGetProperty("description", out var description)
                ? description.GetString()!.Split('\n') : []
            where lines.Length != 2 || lines[0] == lines[1] || !target.TryGetProperty("title", out _)
                || !VietnameseLetters.IsComposed(lines[0])
            select $"{node.Path}/{property.Name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Common_keys_are_the_same_for_components_of_every_part_and_centres()
    {
        var definitions = Architecture.GetProperty("$defs");
        var common = Keys(definitions.GetProperty("construction-component"));
        var offenders =
            from definition in definitions.EnumerateObject()
            where definition.Name.EndsWith("-component", StringComparison.Ordinal) || definition.Name == "centre"
            from key in common
            where !definition.Value.GetProperty("properties").TryGetProperty(key, out var property)
                || property.GetProperty("$ref").GetString() != $"#/$defs/component.{key}"
            select $"{definition.Name}: {key}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Keys_that_refer_are_those_that_the_schema_says()
    {
        var inSchema =
            from node in Objects(Architecture, "")
            where node.Element.TryGetProperty("references", out _)
            let key = node.Path.Split('/').Last(step => step != "items")
                .Replace("component.", "", StringComparison.Ordinal)
            select (Key: key, Kind: node.Element.GetProperty("references").GetString());
        var inCode = ReferenceKeys.All.Select(pair => (pair.Key, Kind: (string?)Kebab.Of(pair.Value)));
        Assert.Equal(inCode.Order(), inSchema.Distinct().Order());
    }

    /// <summary>A choice that the schema lets pass and the model cannot read would be lost in silence.</summary>
    [Fact]
    public void Every_choice_of_the_schema_is_an_enumeration_of_the_model()
    {
        var enumerations = typeof(ComponentStatus).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(ComponentStatus).Namespace && type.IsPublic)
            .Select(type => string.Join(',', Enum.GetNames(type).Select(Kebab.Of)))
            .ToHashSet();
        var offenders =
            from node in Objects(Architecture, "")
            where node.Element.TryGetProperty("enum", out _)
                && !node.Path.EndsWith("/properties", StringComparison.Ordinal)
            let values = node.Element.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!).ToList()
            where !values.Contains("users") && !enumerations.Contains(string.Join(',', values))
            select $"{node.Path}: {string.Join(',', values)}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_key_of_the_schema_is_a_property_of_the_model()
    {
        var model = typeof(DescriptionItem).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DescriptionItem)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => Kebab.Of(property.Name)).ToHashSet();
        var offenders =
            from node in Objects(Architecture, "")
            where node.Path.EndsWith("/properties", StringComparison.Ordinal)
            from property in node.Element.EnumerateObject()
            where !model.Contains(property.Name)
            select $"{node.Path}/{property.Name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_property_of_the_model_that_can_be_set_is_a_key_of_the_schema()
    {
        var keys = Objects(Architecture, "")
            .Where(node => node.Path.EndsWith("/properties", StringComparison.Ordinal))
            .SelectMany(node => node.Element.EnumerateObject().Select(property => property.Name)).ToHashSet();
        var offenders =
            from type in typeof(DescriptionItem).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(DescriptionItem))
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.CanWrite && !keys.Contains(Kebab.Of(property.Name))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Keys(JsonElement definition) =>
        definition.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static JsonElement Resolve(JsonElement property) =>
        property.TryGetProperty("$ref", out var reference) && !property.TryGetProperty("title", out _)
            ? Architecture.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : property;

    internal static IEnumerable<(JsonElement Element, string Path)> Objects(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            yield return (element, path);
            foreach (var nested in element.EnumerateObject()
                .SelectMany(child => Objects(child.Value, $"{path}/{child.Name}")))
            {
                yield return nested;
            }
        }
    }
}
