using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// The unknown and the missing keys of one mapping, looked at together: a misspelt key explains the one that is
/// missing.
/// </summary>
internal sealed class MappingKeys
{
    private readonly YamlNode _mapping;
    private readonly SchemaNode _schema;
    private readonly List<YamlNode> _unknown = [];
    private readonly HashSet<int> _seen = [];
    private readonly List<string> _missing = [];

    public MappingKeys(YamlNode mapping, SchemaNode schema) => (_mapping, _schema) = (mapping, schema);

    public void AddUnknown(YamlNode key)
    {
        if (_seen.Add(key.Index))
        {
            _unknown.Add(key);
        }
    }

    public void AddMissing(IEnumerable<string> keys) => _missing.AddRange(keys);

    public IEnumerable<Finding> ToFindings()
    {
        var present = _mapping.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        var free = _schema.Properties.Keys.Where(key => !present.Contains(key)).ToList();
        var spelling = new SpellChecker(free);
        var meant = _unknown.Select(key => IsCutByComma(key) ? null
            : Titled(key.Text, free) ?? spelling.Nearest(key.Text)).ToList();
        var missing = _missing.Except(meant.OfType<string>()).ToList();

        // One key that is not known and one that is missing are one slip, however different the words.
        if (_unknown.Count == 1 && missing.Count == 1 && meant[0] is null && !IsCutByComma(_unknown[0]))
        {
            meant[0] = missing[0];
            missing.Clear();
        }

        for (var i = 0; i < _unknown.Count; i++)
        {
            yield return Unknown(_unknown[i], meant[i], free);
        }

        if (missing.Count > 0 && !_mapping.Flags.HasFlag(YamlFlags.Incomplete))
        {
            yield return Missing(missing);
        }
    }

    // In '{ name: Giám sát, điều hành }' the comma ends the value: a key without value follows.
    private static bool IsCutByComma(YamlNode key) =>
        key.Parent.Flags.HasFlag(YamlFlags.Delimited)
        && new YamlNode(key.Tree, key.Tree[key.Index].Next) is { Kind: YamlKind.Null, Text: "" }
        && !key.Text.Contains(':', StringComparison.Ordinal);

    /// <summary>
    /// The number that a decimal comma in braces cut in two, of which this key is the second half; null if it is none.
    /// </summary>
    public static YamlNode? CutNumber(YamlNode key)
    {
        if (!IsCutByComma(key) || key.Text.Length == 0 || !key.Text.All(char.IsAsciiDigit))
        {
            return null;
        }

        var before = new YamlNode(key.Tree, key.Index - 1);
        return before.Kind == YamlKind.Integer && !before.Flags.HasFlag(YamlFlags.Key)
            && before.Tree[before.Index].Parent == key.Tree[key.Index].Parent
            && key.Tree.Source.Text.AsSpan(before.Span.End, key.Span.Start - before.Span.End) is "," ? before : null;
    }

    // People write the Vietnamese name of a key where its English id is asked for.
    private string? Titled(string text, List<string> free)
    {
        var folded = VietnameseLetters.Fold(text).Replace('-', ' ').Replace('_', ' ');
        return free.Find(key => _schema.Properties[key].Title is { } title && VietnameseLetters.Fold(title) == folded);
    }

    private static Finding Unknown(YamlNode key, string? meant, List<string> free)
    {
        if (CutNumber(key) is { } cut)
        {
            var number = $"{cut.Text}.{key.Text}";
            return Finding.Of(StructureRules.KeyIsKnown, key.Tree.Source.At(cut.Span with { End = key.Span.End }),
                $"Dấu phẩy ngắt giá trị trong ngoặc {{ }}; số thập phân viết bằng dấu chấm: {number:value}.",
                $"In braces a comma ends the value; decimals are written with a point: {number:value}.") with
            {
                Suggestion = number,
                Details = [new(key.Location, "comma")],
            };
        }

        if (IsCutByComma(key))
        {
            return Finding.Of(StructureRules.KeyIsKnown, key.Location,
                $"Trong ngoặc {{ }}, dấu phẩy kết thúc giá trị nên '{key.Text:value}' bị hiểu là một khóa riêng. Cần "
                    + $"đặt toàn bộ giá trị trong dấu nháy.",
                $"In braces a comma ends the value, so '{key.Text:value}' became a key of its own. Put the whole "
                    + $"value in quotes.") with
            {
                Details = [new(key.Location, "comma")],
            };
        }

        var hint = meant is not null
            ? new LocalizedText($"Có thể đúng là '{meant:value}'.", $"Did you mean '{meant:value}'?")
            : free.Count == 0
            ? new("Phần này đã có đủ các khóa được phép.", "The item has all of its keys already.")
            : new($"Các khóa dùng được: {string.Join(", ", free)}.",
                $"Keys that can be used: {string.Join(", ", free)}.");
        return Finding.Of(StructureRules.KeyIsKnown, key.Location,
            $"Khóa '{key.Text:value}' không được dùng ở phần này. {hint.Vi}",
            $"There is no key '{key.Text:value}' here. {hint.En}") with
        {
            Suggestion = IsWithoutValue(key) ? null : meant, // What it would leave is said when the key is right.
        };
    }

    private static bool IsWithoutValue(YamlNode key) =>
        new YamlNode(key.Tree, key.Tree[key.Index].Next) is var value
        && (value.Kind == YamlKind.Null || (value.Kind == YamlKind.Sequence && !value.Items.Any()));

    private Finding Missing(List<string> missing)
    {
        var names = string.Join(", ", missing.Select(key => $"'{key}'"));
        var at = _mapping.KeyOrSelf;

        // A list item has no key of its own: its first key is where a reader looks.
        var place = at.Index != _mapping.Index ? at
            : _mapping.AllEntries.Select(entry => (YamlNode?)entry.Key).FirstOrDefault() ?? _mapping;
        return Finding.Of(StructureRules.RequiredKeyIsPresent, place.Location,
            $"Thiếu khóa bắt buộc {names}.",
            missing.Count == 1 ? $"The required key {names} is missing."
                : $"The required keys {names} are missing.") with
        {
            Anchor = _mapping.Location,
            Details = [.. missing.Select(key => FindingDetail.AboutWhole(place.Location, key))],
        };
    }
}
