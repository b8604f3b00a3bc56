using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Schema;

/// <summary>Makes findings of the schema library's errors: one for each mistake, at the smallest place.</summary>
internal sealed class StructureFindings(YamlTree tree)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<int> _unreadable = [];
    private readonly HashSet<int> _reported = [];
    private readonly Dictionary<int, List<string>> _misspelt = [];

    public StructureOutcome From(IReadOnlyList<ValidationError> errors)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Flags.HasFlag(YamlFlags.Unreadable))
            {
                _unreadable.Add(index);
            }
        }

        // A wrong type explains whatever else is said of the node; a misspelt key explains the missing one.
        foreach (var error in errors.SelectMany(Leaves).OrderBy(Rank))
        {
            Add(error);
        }

        _findings.Sort(FindingOrder.Instance);
        return new(_findings, _unreadable, IsComplete: true);
    }

    // A '$ref' with a title beside it wraps the errors of what it refers to.
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error.ErrorType == ErrorType.Ref ? error.ChildErrors.SelectMany(Leaves) : [error];

    private static int Rank(ValidationError error) => error.ErrorType switch
    {
        ErrorType.Type => 0,
        ErrorType.AdditionalProperties => 1,
        ErrorType.Required => 2,
        ErrorType.UniqueItems => 4,
        _ => 3,
    };

    private void Add(ValidationError error)
    {
        var node = new YamlNode(tree, error.LineNumber);
        switch (error.ErrorType)
        {
            case ErrorType.AdditionalProperties:
                AddUnknownKey(node, error.Schema);
                break;
            case ErrorType.Required:
                AddMissingKeys(node, (IEnumerable<string>)error.Value!);
                break;
            case ErrorType.UniqueItems:
                AddRepeatedItem(node);
                break;
            default:
                if (!_unreadable.Contains(node.Index) && _reported.Add(node.Index))
                {
                    _findings.Add(ValueFindings.Of(node, error));
                    _unreadable.Add(node.Index);
                }

                break;
        }
    }

    private void AddUnknownKey(YamlNode key, JSchema schema)
    {
        // The library reports the value's node for a scalar and the key's for the rest: the key is meant.
        key = key.KeyOrSelf;
        if (!_reported.Add(key.Index))
        {
            return;
        }

        var mapping = key.Parent;
        var value = new YamlNode(tree, tree[key.Index].Next);
        _unreadable.Add(value.Index);
        if (mapping.Flags.HasFlag(YamlFlags.Delimited) && value is { Kind: YamlKind.Null, Text: "" })
        {
            _findings.Add(Finding.Of(StructureRules.KeyIsKnown, key.Location,
                $"Trong ngoặc {{ }}, dấu phẩy ngắt giá trị, nên '{key.Text}' thành một khoá riêng. Hãy đặt cả giá trị trong dấu nháy.",
                $"In braces a comma ends the value, so '{key.Text}' became a key of its own. Put the whole value in quotes."));
            return;
        }

        var free = schema.Properties.Keys.Where(known => mapping.Find(known) is null).ToList();
        var meant = Spelling.Nearest(key.Text, free) ?? Titled(key.Text, schema, free);
        if (meant is not null)
        {
            (_misspelt.TryGetValue(mapping.Index, out var list) ? list : _misspelt[mapping.Index] = []).Add(meant);
        }

        var hint = meant is null
            ? new LocalizedText($"Các khoá dùng được: {string.Join(", ", free)}.", $"Keys that can be used: {string.Join(", ", free)}.")
            : new LocalizedText($"Có phải ý là '{meant}'?", $"Did you mean '{meant}'?");
        _findings.Add(Finding.Of(StructureRules.KeyIsKnown, key.Location,
            $"Không có khoá '{key.Text}' ở đây. {hint.Vi}",
            $"There is no key '{key.Text}' here. {hint.En}") with
        {
            Suggestion = meant,
        });
    }

    // People write the Vietnamese name of a key where its English id is asked for.
    private static string? Titled(string text, JSchema schema, List<string> free)
    {
        var folded = VietnameseLetters.Fold(text).Replace('-', ' ').Replace('_', ' ');
        return free.Find(key => schema.Properties[key].Title is { } title && VietnameseLetters.Fold(title) == folded);
    }

    private void AddMissingKeys(YamlNode mapping, IEnumerable<string> keys)
    {
        if (mapping.Flags.HasFlag(YamlFlags.Incomplete))
        {
            return;
        }

        var misspelt = _misspelt.GetValueOrDefault(mapping.Index) ?? [];
        var missing = keys.Where(key => !misspelt.Contains(key)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", missing.Select(key => $"'{key}'"));
        var at = mapping.KeyOrSelf;
        var location = at.Index == mapping.Index ? FirstKey(mapping).Location : at.Location;
        _findings.Add(Finding.Of(StructureRules.RequiredKeyIsPresent, location,
            $"Thiếu khoá bắt buộc {names}.",
            missing.Count == 1 ? $"The required key {names} is missing." : $"The required keys {names} are missing."));
    }

    // A list item has no key of its own: its first key is where a reader looks.
    private static YamlNode FirstKey(YamlNode mapping) =>
        mapping.AllEntries.Select(entry => (YamlNode?)entry.Key).FirstOrDefault() ?? mapping;

    private void AddRepeatedItem(YamlNode item)
    {
        if (_unreadable.Contains(item.Index))
        {
            return;
        }

        var first = item.Parent.Items.First(other => other.Text == item.Text).Location;
        _findings.Add(Finding.Of(StructureRules.ItemIsNotRepeated, item.Location,
            $"'{item.Text}' đã có trong danh sách ở {first}.",
            $"'{item.Text}' already stands in the list at {first}.") with
        {
            Related = [new(first, new("Lần đầu ở đây.", "First here."))],
        });
    }
}
