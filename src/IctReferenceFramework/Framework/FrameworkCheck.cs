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
    private readonly DataFileFindings _findings = new();

    public IReadOnlyList<Finding> Run()
    {
        Declare(tree.Root);
        Walk(tree.Root);
        CheckDomains();
        _findings.CheckTexts(tree.Root);
        return _findings.InOrder;
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
        if (!_declared.TryAdd((kind, id.Text), id))
        {
            _findings.Repeated(id, _declared[(kind, id.Text)]);
        }
    }

    private void Walk(YamlNode node)
    {
        foreach (var item in node.Items)
        {
            Walk(item);
        }

        foreach (var (key, value) in node.Entries)
        {
            CheckReferences(key.Text, value);
            Walk(value);
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
            _findings.Unresolved(id, FrameworkRules.ReferenceResolves,
                _declared.Keys.Where(key => key.Kind == kind).Select(key => key.Id), "Tệp không có mã", "The file has no id");
        }
    }

    private void CheckRule(YamlNode name)
    {
        if (!DecidingRules.Names.Contains(name.Text))
        {
            _findings.Unresolved(name, FrameworkRules.RuleIsKnown, DecidingRules.Names, "Không có quy tắc", "There is no rule");
        }
    }

    // Services of a centre count for a domain of the vocabulary of domains.
    private void CheckDomains() =>
        Resolve("domain", tree.Root.Find("vocabularies")?.Value.Items
            .SelectMany(vocabulary => vocabulary.Find("values")?.Value.Items ?? [])
            .Select(value => value.Find("domain")?.Value).OfType<YamlNode>() ?? []);
}
