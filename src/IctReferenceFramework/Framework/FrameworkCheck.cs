using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>Checks a data file beyond its structure: ids, references, languages, rules.</summary>
internal sealed class FrameworkCheck(YamlTree tree, ReferenceFramework? over = null)
{
    private static readonly (string List, string Kind)[] Declaring =
    [
        ("parts", "part"), ("groups", "part"), ("functions", "function"), ("principles", "principle"),
        ("vocabularies", "vocabulary"), ("requirements", "requirement"), ("sources", "source"),
        ("series", "series"),
    ];

    private static readonly string[] OfFrameworksOnly = ["parts", "vocabularies", "uses"];

    private readonly HashSet<(string Kind, string Id)> _under = Under(over);
    private readonly Dictionary<(string Kind, string Id), YamlNode> _declared = [];
    private readonly DataFileFindings _findings = new();

    public IReadOnlyList<Finding> Run()
    {
        CheckKind();
        Declare(tree.Root);
        Walk(tree.Root);
        CheckDomains();
        CheckProfile();
        CheckKeys();
        _findings.CheckAddresses(tree.Root);
        _findings.CheckTexts(tree.Root);
        return _findings.InOrder;
    }

    // What a profile may refer to in the framework that it is laid over.
    private static HashSet<(string, string)> Under(ReferenceFramework? over) => over is null ? [] :
    [
        .. over.Parts.Select(part => ("part", part.Id)), .. over.Groups.Select(group => ("part", group.Id)),
        .. over.Functions.Select(function => ("function", function.Id)),
        .. over.Principles.Select(principle => ("principle", principle.Id)),
        .. over.Series.Select(series => ("series", series.Id)), .. over.Sources.Select(source => ("source", source.Id)),
    ];

    // A framework is whole; a profile has requirements and says when it applies.
    private void CheckKind()
    {
        var kind = tree.Root.Find("kind")?.Value;
        var isProfile = kind?.Text == "profile";
        if (isProfile != (over is not null))
        {
            _findings.Add(Finding.Of(DataFileRules.FileIsWhole, (kind ?? tree.Root.Find("id")!.Value.Value).Location,
                isProfile ? "Đây là bộ yêu cầu bổ sung: dùng với --profile."
                    : "Đây không phải bộ yêu cầu bổ sung ('kind: profile').",
                isProfile ? "This is a profile: use it with --profile." : "This is not a profile ('kind: profile')."));
            return;
        }

        IEnumerable<string> missing = isProfile ? ["applies"] : OfFrameworksOnly;
        foreach (var key in missing.Where(key => tree.Root.Find(key) is null))
        {
            _findings.Add(Finding.Of(DataFileRules.FileIsWhole, tree.Root.Find("id")!.Value.Key.Location,
                $"Thiếu '{key}'.", $"'{key}' is missing."));
        }

        foreach (var key in (isProfile ? OfFrameworksOnly : ["applies", "supersedes"])
            .Select(key => tree.Root.Find(key)?.Key).OfType<YamlNode>())
        {
            _findings.Add(Finding.Of(DataFileRules.FileIsWhole, key.Location,
                isProfile ? $"Bộ yêu cầu bổ sung không khai báo '{key.Text:value}'; nội dung này lấy từ Khung."
                    : $"Khung không có '{key.Text:value}'.",
                isProfile ? $"A profile has no '{key.Text:value}': it takes those of the framework."
                    : $"A framework has no '{key.Text:value}'."));
        }
    }

    // Ids that the framework has already would make two things of one name; a period has its days in order.
    private void CheckProfile()
    {
        if (over is null)
        {
            return;
        }

        foreach (var id in (tree.Root.Find("requirements")?.Value.Items ?? []).Select(item => item.Find("id")?.Value)
            .OfType<YamlNode>()
            .Where(id => over.FindRequirement(id.Text) is not null)
                .Concat(tree.Root.Find("id") is { Value: var own } && own.Text == over.Id ? [own] : []))
        {
            _findings.Add(Finding.Of(DataFileRules.IdIsUnique, id.Location,
                $"Mã '{id.Text:value}' đã có trong Khung.", $"The framework has the id '{id.Text:value}' already."));
        }

        var applies = tree.Root.Find("applies")?.Value;
        if (applies?.Find("from")?.Value is { } from && applies?.Find("until")?.Value is { } until
            && string.CompareOrdinal(until.Text, from.Text) < 0)
        {
            _findings.Add(Finding.Of(DataFileRules.EntryIsConsistent, until.Location,
                "Ngày cuối trước ngày đầu.", "The last day is before the first."));
        }
    }

    // A key that the format does not have would never hold, and accuse everybody.
    private void CheckKeys()
    {
        foreach (var check in (tree.Root.Find("requirements")?.Value.Items ?? [])
            .SelectMany(item => item.Find("checks")?.Value.Items ?? []))
        {
            CheckKeysBelow(check);
        }
    }

    private void CheckKeysBelow(YamlNode node)
    {
        foreach (var item in node.Items)
        {
            CheckKeysBelow(item);
        }

        foreach (var (key, value) in node.Entries)
        {
            IEnumerable<YamlNode> keys = key.Text is "keys" or "having" ? value.Items
                : key.Text is "key" or "distinct" ? [value] : [];
            foreach (var wrong in keys.Where(k => k.IsScalar && !CheckKeyNames.IsKnown(k.Text)))
            {
                _findings.Unresolved(wrong, DataFileRules.ReferenceResolves, CheckKeyNames.All,
                    "Định dạng không có khóa", "The format has no key");
            }

            CheckKeysBelow(value);
        }
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
                Resolve("function", value.Items.SelectMany<YamlNode, YamlNode>(
                    item => item.Kind == YamlKind.Sequence ? item.Items : [item]));
                break;
            case "requirements" when !value.Items.Any(item => item.Kind == YamlKind.Mapping):
                Resolve("requirement", value.Items);
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
        foreach (var id in ids.Where(id => id.IsScalar && !_declared.ContainsKey((kind, id.Text))
            && !_under.Contains((kind, id.Text))))
        {
            _findings.Unresolved(id, DataFileRules.ReferenceResolves,
                _declared.Keys.Concat(_under).Where(key => key.Kind == kind).Select(key => key.Id), "Tệp không có mã",
                "The file has no id");
        }
    }

    private void CheckRule(YamlNode name)
    {
        if (!DecidingRuleNames.All.Contains(name.Text))
        {
            _findings.Unresolved(name, DataFileRules.RuleIsKnown, DecidingRuleNames.All, "Không có quy tắc",
                "There is no rule");
        }
    }

    // Services of a centre count for a domain of the vocabulary of domains.
    private void CheckDomains() =>
        Resolve("domain", tree.Root.Find("vocabularies")?.Value.Items
            .SelectMany(vocabulary => vocabulary.Find("values")?.Value.Items ?? [])
            .Select(value => value.Find("domain")?.Value).OfType<YamlNode>() ?? []);
}
