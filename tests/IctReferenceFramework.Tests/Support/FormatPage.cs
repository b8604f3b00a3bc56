using System.Globalization;
using System.Text;
using System.Text.Json;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Tests.Support;

/// <summary>Makes <c>docs/format.md</c> of the schema and the framework's data.</summary>
internal static class FormatPage
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("""
            # Định dạng mô tả / The format of a description

            Trang này được tạo từ `schemas/architecture.schema.json` và dữ liệu của Khung. / Generated from schema and framework.

            One file, UTF-8, YAML 1.2, without anchors, aliases, tags and merge keys. Keys are English in kebab-case, values
            Vietnamese. One key has one type. Ids are lower-case words joined by hyphens. Every instrument, record and source stands
            once in `documents` and is named by its id elsewhere. What is not known is left out. Keys that begin with `x-` are yours.
            Keys in bold are required. Values of functions, domains, services and other vocabularies: [frameworks/829-2019.md](frameworks/829-2019.md).

            """);
        var root = JsonDocument.Parse(Schemas.Architecture).RootElement;
        AppendSection(page, "description", root, root);
        foreach (var definition in root.GetProperty("$defs").EnumerateObject()
            .Where(d => d.Value.TryGetProperty("properties", out _)))
        {
            AppendSection(page, definition.Name, definition.Value, root);
        }

        AppendRequirements(page);
        return page.ToString();
    }

    private static void AppendSection(StringBuilder page, string name, JsonElement section, JsonElement root)
    {
        var required = section.TryGetProperty("required", out var keys)
            ? keys.EnumerateArray().Select(key => key.GetString()).ToHashSet() : [];
        page.Append($"\n## `{name}`\n\n| | | | |\n|---|---|---|---|\n");
        foreach (var property in section.GetProperty("properties").EnumerateObject())
        {
            var target = property.Value.TryGetProperty("title", out _) ? property.Value : Resolve(property.Value, root);
            var texts = target.GetProperty("description").GetString()!.Split('\n');
            var key = required.Contains(property.Name) ? $"**`{property.Name}`**" : $"`{property.Name}`";
            page.Append($"| {key} | {TypeOf(target)} | {texts[0]} | {texts[1]} |\n");
        }
    }

    private static string TypeOf(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            return $"`{reference.GetString()!["#/$defs/".Length..]}`";
        }

        if (property.TryGetProperty("items", out var items))
        {
            return $"list of {TypeOf(items)}";
        }

        return property.TryGetProperty("enum", out var values)
            ? string.Join(", ", values.EnumerateArray().Select(value => $"`{value.GetString()}`"))
            : property.TryGetProperty("references", out var kind) ? $"id of a {kind.GetString()}"
            : property.TryGetProperty("vocabulary", out var vocabulary) ? $"*{vocabulary.GetString()}*"
            : property.TryGetProperty("format", out var format) ? format.GetString()!
            : property.GetProperty("type").GetString()!;
    }

    private static JsonElement Resolve(JsonElement property, JsonElement root) =>
        root.GetProperty("$defs").GetProperty(property.GetProperty("$ref").GetString()!["#/$defs/".Length..]);

    private static void AppendRequirements(StringBuilder page)
    {
        page.Append("""

            ## Yêu cầu nào xét nội dung nào / What decides each requirement

            | | Yêu cầu / Requirement | Kiểm tra / Check | Độ chắc / Strength |
            |---|---|---|---|

            """);
        foreach (var requirement in ReferenceFrameworks.Default.Requirements)
        {
            var when = (requirement.AppliesWhen is { } selection ? $"; if there are {selection}" : "")
                + (requirement.DueFrom is { } due ? $"; due from {due.ToString().ToLowerInvariant()}" : "");
            page.Append($"| {requirement.Id} | {requirement.Title.Vi} / {requirement.Title.En} | "
                + $"{string.Join(" + ", requirement.Checks.Select(Describe))}{when} | "
                    + $"{requirement.Strength.ToString().ToLowerInvariant()} |\n");
        }
    }

    private static string Describe(RequirementCheck check) => check switch
    {
        FunctionProvided c => $"function-provided {Groups(c.Functions)}{Having(c.Having)}",
        ValuesCovered c => $"values-covered of {c.Of}: `{c.Key}` {Groups(c.Values)}{Having(c.Having)}",
        KeysFilled c => $"keys-filled in {c.In}: {Keys(c.Keys)}",
        EveryHas c => $"every-has of {c.Of}: {Keys(c.Keys)}",
        CountAtLeast c => $"count-at-least {c.Minimum} of "
            + $"{c.Of}{(c.Distinct is null ? "" : $", distinct `{c.Distinct}`")}{Having(c.Having)}",
        InstrumentCited c =>
            $"instrument-cited {c.Series ?? string.Join(", ", c.All.Select(instrument => instrument.Number))}",
        NoForbiddenUse c => c.From is null ? "no-forbidden-use" : $"no-forbidden-use from {c.From} to {c.To}",
        UsePresent c => $"use-present from {c.From} to {c.To}",
        LevelFollows c => "level-follows: "
            + $"{string.Join(", ", c.Rows.Select(row => $"level {row.Level} by {row.Article.En}"))}",
        QuantityByLevel c => $"quantity-by-level `{c.Key}`: at least "
            + $"{string.Join(", ", c.Minimums.Select(minimum => minimum.ToString(CultureInfo.InvariantCulture)))}",
        DecidedByRule c => $"rule `{c.Name}`",
        AttestedCheck c => $"attestation, once: {string.Join(" + ", c.Needs.Select(Describe))}",
        _ => throw new InvalidOperationException($"The page does not say what {check.Kind} means."),
    };

    private static string Groups(IReadOnlyList<IReadOnlyList<string>> groups) =>
        string.Join(", ", groups.Select(group => string.Join(" or ", group.Select(value => $"`{value}`"))));

    private static string Having(IReadOnlyList<string> keys) => keys.Count == 0 ? "" : $", with {Keys(keys)}";

    private static string Keys(IReadOnlyList<string> keys) => string.Join(", ", keys.Select(key => $"`{key}`"));
}
