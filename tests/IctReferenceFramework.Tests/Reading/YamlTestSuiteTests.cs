using System.Globalization;
using System.Text.Json;
using IctReferenceFramework.Source;
using IctReferenceFramework.Tests.Shared;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Tests.Reading;

/// <summary>
/// The reader held against the YAML test suite: what is accepted has the suite's value, what is invalid is refused,
/// what our subset of YAML leaves out is refused by name. Every difference stands here with its reason.
/// </summary>
public sealed class YamlTestSuiteTests
{
    /// <summary>
    /// Valid YAML that YamlDotNet refuses, its newest version too; a sentence names the construct and how to write it.
    /// </summary>
    private static readonly Dictionary<string, string> RefusedWrongly = new(StringComparer.Ordinal)
    {
        ["4MUZ/02"] = "the colon of a flow mapping on a line of its own",
        ["VJP3/01"] = "the colon of a flow mapping on a line of its own",
        ["JEF9/01"] = "a block scalar that holds spaces only",
        ["UKK6/00"] = "an item that is a colon: an empty key and an empty value",
    };

    /// <summary>
    /// Rules that say what our subset leaves out of YAML, beside an empty key, which has a finding of its own.
    /// </summary>
    private static readonly string[] OutsideTheSubset =
        ["ICT0002", "ICT0005", "ICT0020", "ICT0021", "ICT0022", "ICT0023", "ICT0024", "ICT0025", "ICT0026"];

    [NodeFact]
    public async Task Every_case_is_accepted_with_its_value_or_refused_for_a_stated_reason()
    {
        var (exitCode, output) = await NodeProgram.RunAsync(NodeProgram.Node!, "tests/tools/yaml-test-suite.mjs");
        Assert.True(exitCode == 0, output);
        using var suite = JsonDocument.Parse(output);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var offenders = new List<string>();
        foreach (var each in suite.RootElement.EnumerateArray())
        {
            var verdict = VerdictOn(each);
            counts[verdict.Split(':')[0]] = counts.GetValueOrDefault(verdict.Split(':')[0]) + 1;
            if (verdict.StartsWith('!'))
            {
                offenders.Add($"{each.GetProperty("id")} {verdict}");
            }
        }

        Assert.Empty(offenders);
        Snapshot.Verify(string.Concat(
            counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key}: {count.Value}\n"))));
    }

    private static string VerdictOn(JsonElement each)
    {
        var (id, isInvalid) = (each.GetProperty("id").GetString()!, each.GetProperty("fails").GetBoolean());
        var reading = YamlReader.Read(new SourceText(each.GetProperty("yaml").GetString()!, "x"), new());
        if (reading.Findings.Count == 0)
        {
            var value = ValueOf(reading.Tree!.Root);
            return isInvalid ? $"!accepted, but invalid: {value}"
                : each.GetProperty("json").GetString() is not { } json ? "accepted (the suite gives no value)"
                : ValueOf(json) is var expected && value == expected ? "accepted with the value of the suite"
                : $"!accepted with another value: {value} instead of {expected}";
        }

        var said = string.Join(' ', reading.Findings.Select(finding => finding.Message.En));
        return isInvalid ? "invalid and refused"
            : RefusedWrongly.ContainsKey(id) ? "refused, though valid (listed)"
            : Array.Exists(OutsideTheSubset, rule => reading.Findings.Any(finding => finding.Rule.Id == rule))
                || said.Contains("no key before this colon", StringComparison.Ordinal)
                ? "outside the subset and refused by name"
            : $"!refused, though valid: {said}";
    }

    private static string ValueOf(YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => $"{{{string.Join(',',
            node.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal)
            .Select(entry => $"{Quoted(entry.Key.Text)}:{ValueOf(entry.Value)}"))}}}",
        YamlKind.Sequence => $"[{string.Join(',', node.Items.Select(ValueOf))}]",
        YamlKind.Null => "null",
        YamlKind.Boolean => node.Text.ToLowerInvariant(),
        YamlKind.Integer => ScalarValue.Integer(node.Text)!.Value.ToString(CultureInfo.InvariantCulture),
        YamlKind.Number => ScalarValue.Number(node.Text).ToString(CultureInfo.InvariantCulture),
        _ => Quoted(node.Text),
    };

    private static string ValueOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ValueOf(document.RootElement);
    }

    private static string ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            $"{{{string.Join(',',
                element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property => $"{Quoted(property.Name)}:{ValueOf(property.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(ValueOf))}]",
        JsonValueKind.String => Quoted(element.GetString()!),
        JsonValueKind.Number => element.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
