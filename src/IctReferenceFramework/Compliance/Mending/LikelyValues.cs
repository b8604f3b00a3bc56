using System.Globalization;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>
/// What may stand at a place: by the schema, by the vocabularies of the framework, by what the file itself declares.
/// </summary>
internal sealed class LikelyValues(RuleContext context)
{
    private readonly Dictionary<ReferenceKind, IReadOnlyList<string>> _declared = [];

    /// <summary>What the schema allows, as it is written in a flow.</summary>
    /// <param name="schema">The schema of the place.</param>
    /// <param name="node">What stands there; null if nothing does.</param>
    public IEnumerable<string> Of(SchemaNode schema, YamlNode? node)
    {
        if (schema.Enum.Count > 0)
        {
            return schema.Enum;
        }

        var isListOfTexts = schema.Types.HasFlag(JsonTypes.Array) && schema.Items is { Types: JsonTypes.String };
        return isListOfTexts && node is { IsScalar: true, Text.Length: > 0 } one ? [$"[{one.Text}]"]
            : isListOfTexts ? (node is { } list ? Named(list) : []).Concat(schema.Items!.Enum)
                .Select(value => $"[{value}]")
            : schema.Types.HasFlag(JsonTypes.Boolean) ? ["true", "false"]
            : schema.Format is "date" or "partial-date" ? Days(node)
            : schema.Types.HasFlag(JsonTypes.Integer) || schema.Types.HasFlag(JsonTypes.Number)
                ? [Math.Max(1, schema.Minimum ?? 1).ToString("0", CultureInfo.InvariantCulture)]
            : schema.Types.HasFlag(JsonTypes.String) ? ["thieu-" + (node?.Index ?? 0)]
            : [];
    }

    /// <summary>The words of the vocabulary that a node's key asks for, or the ids of what it names.</summary>
    public IEnumerable<string> Named(YamlNode node)
    {
        var key = node.KeyOrSelf.Text;
        var framework = context.Framework;
        return ReferenceKeys.All.TryGetValue(key, out var kind)
                ? Declared(kind)
            : key switch
            {
                "functions" => framework.FindPart(PartOf(node))?.Functions.Select(function => function.Id) ?? [],
                "channels" => framework.FindPart(PartIds.Users)?.Functions.Select(function => function.Id) ?? [],
                "domain" => Words("domain"),
                "kind" => Words("device-kind").Concat(Words("centre-facility")),
                "id" => Words("centre-service"),
                _ => [],
            };
    }

    // Once for each kind: thousands of places may name what is not there.
    private IReadOnlyList<string> Declared(ReferenceKind kind) => _declared.TryGetValue(kind, out var ids) ? ids
        : _declared[kind] = [.. context.Index.Declarations.Where(each => each.Kind == kind).Select(each => each.Id)
            .Distinct()];

    private IEnumerable<string> Words(string vocabulary) =>
        context.Framework.FindVocabulary(vocabulary)?.Values.Select(value => value.Id) ?? [];

    // The part is the key below 'layers' or 'systems'.
    private static string PartOf(YamlNode node)
    {
        for (var at = node; !at.IsRoot; at = at.Parent)
        {
            if (!at.Parent.IsRoot && at.Parent.KeyOrSelf.Text is "layers" or "systems")
            {
                return at.KeyOrSelf.Text;
            }

            if (at.Parent.IsRoot)
            {
                return at.KeyOrSelf.Text == "operations-centres" ? PartIds.OperationsCentre : "";
            }
        }

        return "";
    }

    // The day of the instrument whose number stands beside, the month of a day that does not exist, the document's day.
    private IEnumerable<string> Days(YamlNode? node)
    {
        if (node is not { } day)
        {
            return [Day.Iso(context.DocumentDay), "2020-01-01"];
        }

        var number = day.Parent.Kind == YamlKind.Mapping ? day.Parent.Find("number")?.Value.Text : null;
        var known = number is null ? [] : context.Instruments.Find(number).Select(each => each.Date).OfType<DateOnly>();
        return
        [
            .. known.Select(Day.Iso),
            .. day.Text.Length >= 7 && DateOnly.TryParseExact(day.Text[..7] + "-01", "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
                ? new[] { Day.Iso(first), Day.Iso(first.AddMonths(1).AddDays(-1)) }
                : [Day.Iso(context.DocumentDay), "2020-01-01"],
        ];
    }
}
