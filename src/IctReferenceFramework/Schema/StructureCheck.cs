using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Compares a file with a JSON schema: one validation a file, since the library counts them. The library finds, we
/// speak: its errors become findings at exact places, in our words, one for each mistake. This method is the only one
/// that runs the library; replacing it would end the dependency.
/// </summary>
internal static class StructureCheck
{
    public static StructureOutcome Check(YamlTree tree, EmbeddedSchema schema)
    {
        if (FormatFinding(tree.Root) is { } newer)
        {
            return new([newer], new HashSet<int> { 0 }, IsComplete: true);
        }

        var errors = new List<ValidationError>();
        try
        {
            using var reader = new JSchemaValidatingReader(new NodeJsonReader(tree.Root))
            {
                Schema = schema.Schema,
                FormatHandling = FormatHandling.Assertion,
            };
            reader.ValidationEventHandler += (_, e) => errors.Add(e.ValidationError);
            while (reader.Read())
            {
                // Reading is what validates.
            }
        }
        catch (JSchemaException exception) when (exception.Message.Contains("free-quota", StringComparison.Ordinal))
        {
            return new([], new HashSet<int> { 0 }, IsComplete: false);
        }

        return new StructureFindings(tree, ReferenceEquals(schema, EmbeddedSchema.Architecture)).From(errors);
    }

    // Of a format that is not known nothing else can be said: each of its keys would be reported as unknown.
    private static Finding? FormatFinding(YamlNode root)
    {
        if (root.Find("format")?.Value is not { Kind: YamlKind.Integer } format || format.Text == "1")
        {
            return null;
        }

        return Finding.Of(StructureRules.FormatIsKnown, format.Location,
            $"Phiên bản định dạng {format.Text:value} chưa được hỗ trợ; công cụ này đọc phiên bản 1. Nội dung khác không được kiểm tra.",
            $"Version {format.Text:value} of the format is not known; this tool reads version 1. Nothing else has been checked.") with
        {
            Suggestion = "1",
        };
    }
}
