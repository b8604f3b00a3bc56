using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>Checks a data file beyond its structure: ids, references, languages, rules.</summary>
internal sealed class FrameworkCheck(YamlTree tree)
{
    private static readonly (string List, string Kind)[] Declaring =
    [
        ("parts", "part"), ("groups", "part"), ("functions", "function"), ("principles", "principle"),
        ("vocabularies", "vocabulary"), ("requirements", "requirement"), ("sources", "source"),
        ("series", "series"),
    ];

    private readonly Dictionary<(string Kind, string Id), YamlNode> _declared = [];
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Run()
    {
        Declare(tree.Root);
        Walk(tree.Root);
        CheckDomains();
        return [.. _findings.Order(FindingOrder.Instance)];
    }

    private void Declare(YamlNode node)
    {
        foreach (var (key, value) in node.Entries)
        {
            var kind = Array.Find(Declaring, d => d.List == key.Text).Kind;
            foreach (var item in value.Items)
            {
                if (kind is not null && item.Find("id") is { } id)
                {
                    Declare(kind, id.Value);
                }

                Declare(item);
            }

            if (key.Text == "values" && value.Items.FirstOrDefault() is { Tree: not null, Kind: YamlKind.Mapping })
            {
                DeclareValues(node, value);
            }
        }
    }

    private void DeclareValues(YamlNode vocabulary, YamlNode values)
    {
        foreach (var id in values.Items.Select(item => item.Find("id")?.Value).OfType<YamlNode>())
        {
            Declare(vocabulary.Find("id")?.Value.Text ?? "", id);
        }
    }

    private void Declare(string kind, YamlNode id)
    {
        if (_declared.TryAdd((kind, id.Text), id))
        {
            return;
        }

        var first = _declared[(kind, id.Text)].Location;
        _findings.Add(Finding.Of(FrameworkRules.IdIsUnique, id.Location,
            $"Mã '{id.Text}' đã dùng ở {first}.",
            $"The id '{id.Text}' is already used at {first}.") with
        {
            Related = [new(first, new("Lần đầu ở đây.", "First here."))],
        });
    }

    private void Walk(YamlNode node)
    {
        foreach (var item in node.Items)
        {
            Walk(item);
        }

        if (node.Find("vi") is { } vi && node.Find("en") is { } en)
        {
            CheckTexts(vi.Value, en.Value);
        }

        foreach (var (key, value) in node.Entries)
        {
            CheckReferences(key.Text, value);
            Walk(value);
        }
    }

    private void CheckTexts(YamlNode vi, YamlNode en)
    {
        // Names that are the same in both languages, such as MQTT, have no letters of either.
        if (!VietnameseLetters.IsComposed(vi.Text))
        {
            _findings.Add(Finding.Of(FrameworkRules.TextsDiffer, vi.Location,
                $"'{vi.Text}' dùng dấu tổ hợp; hãy viết bằng dấu dựng sẵn (NFC).",
                $"'{vi.Text}' has combining marks; write composed letters (NFC).") with
            {
                Suggestion = VietnameseLetters.Compose(vi.Text),
            });
        }
        else if (en.Text.Any(c => c > 127 && char.IsLetter(c)) && en.Text == vi.Text)
        {
            _findings.Add(Finding.Of(FrameworkRules.TextsDiffer, en.Location,
                $"'{en.Text}' chưa được dịch sang tiếng Anh.", $"'{en.Text}' is not translated."));
        }
    }

    private void CheckReferences(string key, YamlNode value)
    {
        switch (key)
        {
            case "sources" when !value.Items.Any(item => item.Kind == YamlKind.Mapping):
                Resolve("source", value.Items);
                break;
            case "principles" when !value.Items.Any(item => item.Kind == YamlKind.Mapping):
                Resolve("principle", value.Items);
                break;
            case "principle":
                Resolve("principle", [value]);
                break;
            case "part" or "from" or "to" when value.IsScalar && !char.IsDigit(value.Text.FirstOrDefault()):
                Resolve("part", [value]);
                break;
            case "allowed" or "with-reason":
                Resolve("part", value.Items);
                break;
            case "functions" when !value.Items.Any(item => item.Kind == YamlKind.Mapping):
                Resolve("function", value.Items.SelectMany(item => item.Kind == YamlKind.Sequence ? item.Items : [item]));
                break;
            case "series" when value.IsScalar:
                Resolve("series", [value]);
                break;
            case "rule":
                CheckRule(value);
                break;
        }
    }

    private void Resolve(string kind, IEnumerable<YamlNode> ids)
    {
        foreach (var id in ids.Where(id => id.IsScalar && !_declared.ContainsKey((kind, id.Text))))
        {
            var meant = Spelling.Nearest(id.Text, _declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id));
            var hint = meant is null ? new LocalizedText("", "") : new($" Có phải ý là '{meant}'?", $" Did you mean '{meant}'?");
            _findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, id.Location,
                $"Tệp không có mã '{id.Text}'.{hint.Vi}", $"The file has no id '{id.Text}'.{hint.En}") with
            {
                Suggestion = meant,
            });
        }
    }

    private void CheckRule(YamlNode name)
    {
        if (DecidingRules.Names.Contains(name.Text))
        {
            return;
        }

        var meant = Spelling.Nearest(name.Text, DecidingRules.Names);
        var hint = meant is null ? new LocalizedText("", "") : new($" Có phải ý là '{meant}'?", $" Did you mean '{meant}'?");
        _findings.Add(Finding.Of(FrameworkRules.RuleIsKnown, name.Location,
            $"Không có quy tắc '{name.Text}'.{hint.Vi}", $"There is no rule '{name.Text}'.{hint.En}") with
        {
            Suggestion = meant,
        });
    }

    // Services of a centre count for a domain of the vocabulary of domains.
    private void CheckDomains() =>
        Resolve("domain", tree.Root.Find("vocabularies")?.Value.Items
            .SelectMany(vocabulary => vocabulary.Find("values")?.Value.Items ?? [])
            .Select(value => value.Find("domain")?.Value).OfType<YamlNode>() ?? []);
}
