using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>Findings about a single value, in words that name it.</summary>
internal static class ValueFindings
{
    public static Finding Of(YamlNode node, StructureError error) => error.Kind switch
    {
        StructureErrorKind.Type when error.Schema.Format is not null && node.IsScalar => NotADate(node),
        StructureErrorKind.Type or StructureErrorKind.NumberForm => TypeFinding.Of(node, error.Schema),
        StructureErrorKind.Enum => NotInList(node, error.Schema),
        StructureErrorKind.Pattern => WrongForm(node, error.Schema.Pattern!.ToString()),
        StructureErrorKind.Format => NotADate(node),
        StructureErrorKind.Const => WrongFormat(node),
        StructureErrorKind.Range => OutOfRange(node, error.Schema),
        StructureErrorKind.Empty => Empty(node),
        StructureErrorKind.TooManyKeys => Finding.Of(StructureRules.ValueHasTheRightType, node.Location,
            "Phần tử này chỉ được có một khóa.", "This item must have one key only."),
        _ => Finding.Of(StructureRules.TextHasTheRightForm, node.Location,
            "Giá trị không đúng dạng được yêu cầu.", "The value does not have the form asked for."),
    };

    /// <summary>A key with nothing after it.</summary>
    public static Finding Empty(YamlNode node)
    {
        var key = node.KeyOrSelf;
        return key.Index == node.Index
            ? Finding.Of(StructureRules.ValueIsNotEmpty, node.Location, "Phần tử này để trống.", "This item is empty.")
            : Finding.Of(StructureRules.ValueIsNotEmpty, key.Location,
                $"Khóa '{key.Text:value}' không có giá trị.", $"The key '{key.Text:value}' has no value.");
    }

    private static Finding NotInList(YamlNode node, SchemaNode schema)
    {
        var values = schema.Enum;
        var meant = LabelledValue(node.Text, values, schema) ?? ChoiceWords.Meant(node.Text, values)
            ?? Spelling.Nearest(node.Text, values);
        var list = string.Join(", ", values);
        var hint = meant is null
            ? new LocalizedText("", "")
            : new LocalizedText($"Có thể đúng là '{meant}'. ", $"Did you mean '{meant}'? ");
        return Finding.Of(StructureRules.ValueIsInTheList, node.Location,
            $"'{node.Text:value}' không thuộc danh mục. {hint.Vi}Các giá trị hợp lệ: {list}.",
            $"'{node.Text:value}' is not in the list. {hint.En}Values that can be used: {list}.") with
        {
            Suggestion = meant,
        };
    }

    // People write the label they know, 'Đang vận hành', where its id is asked for.
    private static string? LabelledValue(string text, IReadOnlyList<string> values, SchemaNode schema)
    {
        var folded = VietnameseLetters.Fold(text);
        var labels = schema.EnumDescriptions.Select(label => label.Split(" / ")).ToList();
        var whole = labels.FindIndex(names => names.Any(name => VietnameseLetters.Fold(name) == folded));

        // Of 'Đang thử nghiệm, thí điểm' one half is enough, where no other label has it.
        var halves = whole >= 0 ? [whole] : labels.Index().Where(each => each.Item.Any(name =>
            VietnameseLetters.Fold(name).Split(',', '(').Any(half => half.Trim() == folded)))
            .Select(each => each.Index).ToList();
        return halves is [var only] ? values[only] : null;
    }

    private static Finding WrongForm(YamlNode node, string pattern)
    {
        if (string.IsNullOrWhiteSpace(node.Text))
        {
            return Empty(node);
        }

        var (vi, en, suggestion) = pattern switch
        {
            "^[0-9]{2}$" => ("mã đơn vị hành chính là hai chữ số, ví dụ \"46\"",
                "an administrative code is two digits such as \"46\"", null),
            "^[A-Z]{2}$" => ("mã nước là hai chữ hoa, ví dụ VN", "a country code is two capital letters such as VN",
                node.Text.ToUpperInvariant()),
            _ when pattern.StartsWith("^[A-Z]", StringComparison.Ordinal) =>
                ("mã yêu cầu có dạng SVC-01", "a requirement id looks like SVC-01", node.Text.ToUpperInvariant()),
            _ => ("mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ trung-tam-du-lieu",
                "an id has lower-case letters a–z, digits and hyphens only, such as trung-tam-du-lieu",
                Spelling.ToId(node.Text)),
        };
        return Finding.Of(StructureRules.TextHasTheRightForm, node.Location,
            $"'{node.Text:value}' không đúng định dạng: {vi}.",
            $"'{node.Text:value}' does not have the right form: {en}.") with
        {
            Suggestion = suggestion == node.Text ? null : suggestion,
        };
    }

    private static Finding NotADate(YamlNode node)
    {
        string[] forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd"];
        var isDate = DateOnly.TryParseExact(node.Text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var date);
        var meant = isDate ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var hint = meant is null ? new LocalizedText("", "")
            : new LocalizedText($" Có thể đúng là {meant}.", $" Did you mean {meant}?");
        return Finding.Of(StructureRules.DateIsReal, node.Location,
            $"'{node.Text:value}' không phải là ngày hợp lệ theo dạng năm-tháng-ngày.{hint.Vi}",
            $"'{node.Text:value}' is not a real date written year-month-day.{hint.En}") with
        {
            Suggestion = meant,
        };
    }

    private static Finding WrongFormat(YamlNode node) =>
        Finding.Of(StructureRules.FormatIsKnown, node.Location,
            $"Phiên bản định dạng phải là 1, không phải '{node.Text:value}'.",
            $"The version of the format must be 1, not '{node.Text:value}'.") with
        {
            Suggestion = "1",
        };

    private static Finding OutOfRange(YamlNode node, SchemaNode schema)
    {
        var (vi, en) = (schema.Minimum, schema.Maximum) switch
        {
            ({ } least, { } most) => ($"từ {Shown(least)} đến {Shown(most)}", $"from {Shown(least)} to {Shown(most)}"),
            ({ } least, null) => ($"không nhỏ hơn {Shown(least)}", $"at least {Shown(least)}"),
            (_, { } most) => ($"không lớn hơn {Shown(most)}", $"at most {Shown(most)}"),
            _ => ("trong khoảng cho phép", "in range"),
        };
        return Finding.Of(StructureRules.NumberIsInRange, node.Location,
            $"Giá trị {node.Text:value} nằm ngoài khoảng cho phép: phải {vi}.",
            $"{node.Text:value} is out of range: it must be {en}.");
    }

    private static string Shown(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
