using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>
/// Makes the schema that editors use: the schema of the format with the vocabulary of a framework filled in, so that
/// functions and other values are offered and explained while writing. Validation itself uses the schema of the format
/// alone, since the vocabulary is data and checked by rules.
/// </summary>
internal static class EditorSchema
{
    private static readonly JsonSerializerOptions Writing = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema for editors, as JSON text.</summary>
    /// <param name="framework">The framework whose vocabulary is filled in.</param>
    public static string For(ReferenceFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var root = JsonNode.Parse(EmbeddedSchema.Architecture.Text)!.AsObject();
        root["$id"] = $"architecture-{framework.Id}.schema.json";
        var definitions = root["$defs"]!.AsObject();
        foreach (var part in framework.Parts)
        {
            var name = part is CentrePart ? "centre" : $"{part.Id}-component";
            if (definitions[name]?["properties"] is JsonObject properties)
            {
                FillFunctions(properties, definitions, part, framework);
            }
        }

        FillVocabularies(root, framework);
        return root.ToJsonString(Writing) + "\n";
    }

    // 'functions' and 'technologies' are shared definitions whose values depend on the part.
    private static void FillFunctions(JsonObject properties, JsonObject definitions, Part part,
        ReferenceFramework framework)
    {
        properties["functions"] =
            Filled(definitions["component.functions"]!,
            part.Functions.Select(f => (f.Id, Hover(f.Name, f.Provenance))));
        if (properties.ContainsKey("technologies")
            && framework.FindVocabulary($"{part.Id}-technology") is { } technologies)
        {
            properties["technologies"] = Filled(definitions["component.technologies"]!, Values(technologies));
        }
    }

    private static JsonNode Filled(JsonNode list, IEnumerable<(string Id, string Hover)> values)
    {
        var copy = list.DeepClone();
        Fill(copy["items"]!.AsObject(), values);
        return copy;
    }

    private static void FillVocabularies(JsonNode? node, ReferenceFramework framework)
    {
        if (node is JsonObject item)
        {
            if (item["vocabulary"]?.GetValueKind() == JsonValueKind.String)
            {
                var id = item["vocabulary"]!.GetValue<string>();
                if (framework.FindVocabulary(id) is { } vocabulary)
                {
                    Fill(item, Values(vocabulary));
                }
                else if (id == "channel" && framework.FindPart(PartIds.Users) is { } users)
                {
                    Fill(item, users.Functions.Select(f => (f.Id, Hover(f.Name, f.Provenance))));
                }
            }

            foreach (var (_, child) in item.ToList())
            {
                FillVocabularies(child, framework);
            }
        }
    }

    private static IEnumerable<(string, string)> Values(Vocabulary vocabulary) =>
        vocabulary.Values.Select(value => (value.Id, Hover(value.Name, value.Provenance)));

    private static void Fill(JsonObject item, IEnumerable<(string Id, string Hover)> values)
    {
        var all = values.ToList();
        item.Remove("pattern");
        item["enum"] = new JsonArray([.. all.Select(value => (JsonNode)value.Id)]);
        item["enumDescriptions"] = new JsonArray([.. all.Select(value => (JsonNode)value.Hover)]);
    }

    private static string Hover(LocalizedText name, Provenance provenance) =>
        $"{name.Vi} / {name.En} ({Labels.Of(provenance.Confidence).Vi})";
}
