using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.DataFiles;

/// <summary>What all data files are checked for beyond their structure, in the same words.</summary>
internal sealed class DataFileFindings
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> InOrder => [.. _findings.Order(FindingOrder.Instance)];

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>An id, code or number that is there already.</summary>
    public void Repeated(YamlNode id, YamlNode earlier) => Add(Finding.Of(DataFileRules.IdIsUnique, id.Location,
        $"Mã '{id.Text:value}' đã dùng ở {earlier.Location}.",
        $"The id '{id.Text:value}' is already used at {earlier.Location}.") with
    {
        Related = [new(earlier.Location, new("Vị trí xuất hiện lần đầu.", "First here."))],
    });

    /// <summary>A reference that must be one of the known ids.</summary>
    public void Resolve(YamlNode? reference, IReadOnlyCollection<string> known)
    {
        if (reference is { IsScalar: true } id && !known.Contains(id.Text))
        {
            Unresolved(id, DataFileRules.ReferenceResolves, known, "Tệp không có mã", "The file has no id");
        }
    }

    public void Unresolved(YamlNode id, RuleInfo rule, IEnumerable<string> known, string vi, string en)
    {
        var meant = Spelling.Nearest(id.Text, known);
        var hint = meant is null ? new LocalizedText("", "")
            : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?");
        Add(Finding.Of(rule, id.Location, $"{vi} '{id.Text:value}'.{hint.Vi}", $"{en} '{id.Text:value}'.{hint.En}")
            with { Suggestion = meant });
    }

    /// <summary>Ids that a list gives its entries; one that is there twice is a finding.</summary>
    public IReadOnlyCollection<string> Declared(YamlNode root, string list, string key)
    {
        var ids = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var id in (root.Find(list)?.Value.Items ?? []).Select(item => item.Find(key)!.Value.Value))
        {
            if (!ids.TryAdd(id.Text, id))
            {
                Repeated(id, ids[id.Text]);
            }
        }

        return ids.Keys;
    }

    /// <summary>Addresses of sources that a pattern lets pass and that lead nowhere.</summary>
    public void CheckAddresses(YamlNode root)
    {
        var addresses = (root.Find("sources")?.Value.Items ?? [])
            .SelectMany(source => source.Find("urls")?.Value.Items ?? []);
        foreach (var url in addresses.Where(url => !Uri.TryCreate(url.Text, UriKind.Absolute, out _)))
        {
            Add(Finding.Of(DataFileRules.ReferenceResolves, url.Location,
                $"'{url.Text:value}' không phải địa chỉ trang thông tin.",
                $"'{url.Text:value}' is not the address of a page."));
        }
    }

    /// <summary>Every pair of texts below a node is composed and translated.</summary>
    public void CheckTexts(YamlNode node)
    {
        foreach (var item in node.Items)
        {
            CheckTexts(item);
        }

        if (node.Find("vi") is { } vi && node.Find("en") is { } en)
        {
            CheckTexts(vi.Value, en.Value);
        }

        foreach (var (_, value) in node.Entries)
        {
            CheckTexts(value);
        }
    }

    private void CheckTexts(YamlNode vi, YamlNode en)
    {
        // Names that are the same in both languages, such as MQTT, have no letters of either.
        if (!VietnameseLetters.IsComposed(vi.Text))
        {
            Add(Finding.Of(DataFileRules.TextsDiffer, vi.Location,
                $"'{vi.Text:value}' dùng Unicode tổ hợp; cần chuyển sang Unicode dựng sẵn (NFC).",
                $"'{vi.Text:value}' has combining marks; write composed letters (NFC).") with
            {
                Suggestion = VietnameseLetters.Compose(vi.Text),
            });
        }
        else if (en.Text.Any(c => c > 127 && char.IsLetter(c)) && en.Text == vi.Text)
        {
            Add(Finding.Of(DataFileRules.TextsDiffer, en.Location,
                $"'{en.Text:value}' chưa được dịch sang tiếng Anh.", $"'{en.Text:value}' is not translated."));
        }
    }
}
