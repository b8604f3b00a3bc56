using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Instruments;

/// <summary>
/// Checks a register beyond its structure: what is there twice, what is named and not there, numbers, languages.
/// </summary>
internal sealed class InstrumentCheck(YamlTree tree, InstrumentRegister under)
{
    private readonly DataFileFindings _findings = new();

    public IReadOnlyList<Finding> Run()
    {
        var kinds = Declared("kinds", "code", under.Kinds.Select(kind => kind.Code));
        var issuers = Declared("issuers", "code", under.Issuers.Select(issuer => issuer.Code));
        var sources = Declared("sources", "id", under.Sources.Select(source => source.Id));
        var parser = new InstrumentNumberParser(
            [.. under.Kinds, .. Items("kinds").Select(item => new InstrumentKind(Text(item, "code"), new("", "")))],
            [.. under.Issuers, .. Items("issuers").Select(item => new Issuer(Text(item, "code"), new("", ""), false))],
            []);
        var known = new Dictionary<(string, string), YamlNode>();
        foreach (var item in Items("instruments"))
        {
            CheckNumbers(item, parser);
            _findings.Resolve(item.Find("kind")?.Value, kinds);
            _findings.Resolve(item.Find("issuer")?.Value, issuers);
            CheckSources(item, sources);
            if (item.Find("superseded")?.Value is { } end)
            {
                CheckSources(end, sources);
            }

            CheckTime(item, parser);
            var key = (InstrumentNumberParser.KeyOf(Text(item, "number")), Text(item, "date"));
            if (!known.TryAdd(key, item.Find("number")!.Value.Value))
            {
                _findings.Repeated(item.Find("number")!.Value.Value, known[key]);
            }
        }

        _findings.CheckAddresses(tree.Root);
        _findings.CheckTexts(tree.Root);
        return _findings.InOrder;
    }

    private void CheckNumbers(YamlNode item, InstrumentNumberParser parser)
    {
        IEnumerable<YamlNode> numbers =
        [
            item.Find("number")!.Value.Value,
            .. item.Find("mistaken-for")?.Value.Items ?? [],
            .. item.Find("superseded")?.Value.Find("by")?.Value.Items ?? [],
            .. (item.Find("amended")?.Value.Items ?? []).Select(amendment => amendment.Find("by")!.Value.Value),
        ];
        foreach (var number in numbers)
        {
            var parsed = parser.Parse(number.Text);
            if (parsed?.Canonical != number.Text)
            {
                _findings.Add(Finding.Of(DataFileRules.NumberIsOfficial, number.Location,
                    parsed is null ? $"'{number.Text:value}' không phải số, ký hiệu văn bản."
                        : $"'{number.Text:value}' phải viết là '{parsed.Canonical}'.",
                    parsed is null ? $"'{number.Text:value}' is not the number of an instrument."
                        : $"'{number.Text:value}' must be written '{parsed.Canonical}'.") with
                {
                    Suggestion = parsed?.Canonical,
                });
            }
        }
    }

    private void CheckTime(YamlNode item, InstrumentNumberParser parser)
    {
        var (number, date, end) =
            (item.Find("number")!.Value.Value, item.Find("date")?.Value, item.Find("superseded")?.Value);
        if (date is { } issued && parser.Parse(number.Text) is { IsStandard: false, Year: { } year }
            && !issued.Text.StartsWith($"{year}-", StringComparison.Ordinal))
        {
            Inconsistent(issued, $"Số '{number.Text:value}' là của năm {year}.",
                $"The number '{number.Text:value}' is of {year}.");
        }

        // Days are written year first, so that their texts are in the order of the days.
        foreach (var day in new[] { item.Find("from")?.Value, end?.Find("on")?.Value }.OfType<YamlNode>()
            .Where(day => date is { } first && string.CompareOrdinal(day.Text, first.Text) < 0))
        {
            Inconsistent(day, "Ngày này trước ngày ban hành.", "This day is before the day of issue.");
        }

        var successors = end?.Find("by")?.Value.Items.ToList() ?? [];
        CheckArticles(end);
        if (end is { } supersession && successors.Count == 0
            && supersession.Find("kind")!.Value.Value is { Text: "transitional" or "overtaken" } kind)
        {
            Inconsistent(kind, $"'{kind.Text:value}' cần nêu văn bản kế tục ở 'by'.",
                $"'{kind.Text:value}' has to name the successors under 'by'.");
        }

        foreach (var own in successors.Where(by => by.Text == number.Text))
        {
            Inconsistent(own, "Văn bản không thể tự thay thế chính văn bản đó.", "No instrument takes its own place.");
        }
    }

    private void CheckArticles(YamlNode? end)
    {
        if (end?.Find("kind")?.Value is not { } kind)
        {
            return;
        }

        if (kind.Text == "in-part" && end.Value.Find("articles") is null)
        {
            Inconsistent(kind, $"'{kind.Text:value}' cần nêu các điều hết hiệu lực ở 'articles'.",
                $"'{kind.Text:value}' has to name the articles that ended under 'articles'.");
        }
        else if (kind.Text != "in-part" && end.Value.Find("articles") is { } articles)
        {
            Inconsistent(articles.Key, "'articles' chỉ dùng với 'in-part'.", "'articles' goes with 'in-part' only.");
        }
    }

    private void Inconsistent(YamlNode node, string vi, string en) =>
        _findings.Add(Finding.Of(DataFileRules.EntryIsConsistent, node.Location, vi, en));

    private void CheckSources(YamlNode item, IReadOnlyCollection<string> sources)
    {
        foreach (var source in item.Find("sources")?.Value.Items ?? [])
        {
            _findings.Resolve(source, sources);
        }
    }

    private HashSet<string> Declared(string list, string key, IEnumerable<string> under) =>
        [.. _findings.Declared(tree.Root, list, key), .. under];

    private YamlItems Items(string list) => tree.Root.Find(list)?.Value.Items ?? default;

    private static string Text(YamlNode item, string key) => item.Find(key)?.Value.Text ?? "";
}
