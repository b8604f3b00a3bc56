using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>The finding for a value of the wrong type.</summary>
internal static class TypeFinding
{
    public static Finding Of(YamlNode node, SchemaNode schema)
    {
        var expected = schema.Types == JsonTypes.None ? JsonTypes.String : schema.Types;
        if (node.Kind == YamlKind.Null
            || (node.Kind == YamlKind.Text && string.IsNullOrWhiteSpace(node.Text)
            && !expected.HasFlag(JsonTypes.String)))
        {
            return ValueFindings.Empty(node);
        }

        if (node.Kind == YamlKind.Text && expected is JsonTypes.Object or JsonTypes.Array
            && SpaceBehindColon(node) is { } space)
        {
            return ReadingFindings.ForeignSpace(space);
        }

        if (node.Kind == YamlKind.Text && expected == JsonTypes.Array && PlainScalar.IsBullet(node.Text)
            && !node.Flags.HasFlag(YamlFlags.Delimited))
        {
            return ReadingFindings.Bullet(node.Tree.Source.At(node.Span.Start));
        }

        var name = NameOf(expected);
        var found = NameOf(node);
        var subject = Subject(node);
        var (hint, suggestion) = HintFor(node, expected, schema);
        return Finding.Of(StructureRules.ValueHasTheRightType, Place(node),
            $"{subject.Vi} phải là {name.Vi}, không phải {found.Vi}.{hint.Vi}",
            $"{subject.En} must be {name.En}, not {found.En}.{hint.En}") with
        {
            Suggestion = suggestion,
        };
    }

    // 'status:' and a no-break space, alone on its line, became a text.
    private static Source.Location? SpaceBehindColon(YamlNode node)
    {
        var text = node.Tree.Source.Text;
        var colon = text.IndexOf(':', node.Span.Start, node.Span.Length);
        return colon >= 0 && colon + 1 < node.Span.End && ForeignCharacters.IsSpace(text[colon + 1])
            ? node.Tree.Source.At(new Source.TextSpan(colon + 1, colon + 2)) : null;
    }

    // Of a wrong collection the key is the smallest place that says it; of a list item its first line.
    private static Source.Location Place(YamlNode node) =>
        node.IsScalar || node.KeyOrSelf.Index == node.Index ? FirstLine(node) : node.KeyOrSelf.Location;

    private static Source.Location FirstLine(YamlNode node)
    {
        var text = node.Tree.Source;
        var line = text.PositionOf(node.Span.Start).Line;
        var lineEnd = text.LineStart(line) + text.Line(line).TrimEnd().Length;
        return text.At(new Source.TextSpan(node.Span.Start,
            Math.Max(node.Span.Start, Math.Min(node.Span.End, lineEnd))));
    }

    private static LocalizedText Subject(YamlNode node)
    {
        var key = node.KeyOrSelf;
        return key.Index != node.Index ? new($"Giá trị của '{key.Text:value}'", $"The value of '{key.Text:value}'")
            : node.IsRoot ? new("Nội dung tệp", "The content of the file")
            : new("Phần tử này", "This item");
    }

    private static (LocalizedText Hint, string? Suggestion) HintFor(
        YamlNode node, JsonTypes expected, SchemaNode schema)
    {
        if (!node.IsScalar)
        {
            return (new("", ""), null);
        }

        if (expected.HasFlag(JsonTypes.String))
        {
            // Digits alone are no number of an instrument, in quotes or not.
            return Fits(node.Text, schema) && node.KeyOrSelf.Text != "number"
                ? Write($"\"{node.Text}\"", new(" Cần đặt trong dấu nháy: ", " Put it in quotes: "))
                : (new("", ""), null);
        }

        if (expected == JsonTypes.Array)
        {
            return node.Kind == YamlKind.Text && schema.Items is { Types: JsonTypes.String } item
                && node.Text.Split(", ").All(word => IsWord(word) && Fits(word, item))
                ? Write($"[{node.Text}]", new(" Hãy viết ", " Write "))
                : (new("", ""), null);
        }

        if (expected == JsonTypes.Integer && node.Kind == YamlKind.Number && Thousands(node.Text) is { } whole)
        {
            return Write(whole, new(" Số nguyên viết liền, không có dấu chấm: ",
                " Whole numbers are written without a point: "));
        }

        var meant = expected == JsonTypes.Boolean ? BooleanFor(node.Text) : NumberFor(node, expected);
        return meant is null ? (new("", ""), null) : Write(meant, new(" Hãy viết ", " Write "));
    }

    private static (LocalizedText, string?) Write(string meant, LocalizedText words) =>
        (new($"{words.Vi}{meant:value}.", $"{words.En}{meant:value}."), meant);

    // A suggestion that is wrong in turn is worse than none.
    private static bool Fits(string text, SchemaNode schema) =>
        schema.Pattern?.IsMatch(text) != false
        && (schema.Enum.Count == 0 || schema.Enum.Contains(text, StringComparer.Ordinal))
        && schema.Format is null;

    private static bool IsWord(string text) => text.All(c => char.IsLetterOrDigit(c) || c == '-')
        && char.IsLetterOrDigit(text[0]);

    private static string? Thousands(string text) =>
        Regex.IsMatch(text, @"^[0-9]{1,3}(\.[0-9]{3})+$", RegexOptions.CultureInvariant)
            ? text.Replace(".", "", StringComparison.Ordinal)
        : text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : null;

    private static string? BooleanFor(string text) => VietnameseLetters.Fold(text) switch
    {
        "yes" or "y" or "on" or "co" or "dung" or "true" or "1" => "true",
        "no" or "n" or "off" or "khong" or "sai" or "false" or "0" => "false",
        _ => null,
    };

    private static string? NumberFor(YamlNode node, JsonTypes expected) =>
        node.Kind == YamlKind.Text && WrittenNumber.Meant(node.Text) is { } number
            && (expected != JsonTypes.Integer || CoreSchema.KindOf(number) == YamlKind.Integer) ? number : null;

    private static LocalizedText NameOf(JsonTypes type) => type switch
    {
        JsonTypes.Object => new("một nhóm khóa (mỗi dòng 'khóa: giá trị')", "a mapping of keys"),
        JsonTypes.Array => new("một danh sách", "a list"),
        JsonTypes.Object | JsonTypes.Array =>
            new("một nhóm khóa hoặc một danh sách", "a mapping of keys or a list"),
        JsonTypes.Integer => new("số nguyên", "a whole number"),
        JsonTypes.Number => new("một số", "a finite number"),
        JsonTypes.Boolean => new("true hoặc false", "true or false"),
        _ => new("văn bản", "a text"),
    };

    private static LocalizedText NameOf(YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => new("một nhóm khóa", "a mapping of keys"),
        YamlKind.Sequence => new("một danh sách", "a list"),
        YamlKind.Boolean => new($"giá trị đúng/sai {node.Text:value}", $"the boolean {node.Text:value}"),
        YamlKind.Integer or YamlKind.Number => new($"số {node.Text:value}", $"the number {node.Text:value}"),
        _ => new($"chuỗi ký tự '{Short(node.Text)}'", $"the text '{Short(node.Text)}'"),
    };

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
