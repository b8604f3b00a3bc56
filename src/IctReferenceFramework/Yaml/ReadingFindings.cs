using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Yaml;

/// <summary>The findings of family ICT0xxx in words.</summary>
internal static class ReadingFindings
{
    public static Finding TooManyBytes(SourceText source, long limit) =>
        Finding.Of(ReadingRules.Size, source.At(0),
            Invariant($"Tệp vượt giới hạn {limit} byte; nội dung chưa được đọc."),
            Invariant($"The file is larger than the limit of {limit} bytes; nothing was read."));

    public static Finding TooManyNodes(Location location, int limit) =>
        Finding.Of(ReadingRules.Size, location,
            Invariant($"Tệp có hơn {limit} phần tử YAML."),
            Invariant($"The file has more than {limit} YAML nodes."));

    public static Finding TooDeep(Location location, int limit) =>
        Finding.Of(ReadingRules.Depth, location,
            Invariant($"Nội dung lồng nhau quá {limit} cấp."),
            Invariant($"The content is nested more than {limit} levels deep."));

    public static Finding Empty(SourceText source) =>
        Finding.Of(ReadingRules.NotEmpty, source.At(0), "Tệp không có nội dung.", "The file has no content.");

    public static Finding SecondDocument(Location location) =>
        Finding.Of(ReadingRules.SingleDocument, location,
            "Tài liệu YAML thứ hai bắt đầu từ vị trí này; nội dung từ đây trở đi chưa được kiểm tra.",
            "A second YAML document begins here; what follows has not been checked.");

    public static Finding Alias(Location location, string name, Location? anchor) =>
        Finding.Of(ReadingRules.NoAliases, location,
            $"Bản mô tả không được dùng bí danh YAML '*{name}'.",
            $"The alias '*{name}' is not allowed in a description.") with
        {
            Related = anchor is { } at ? [new(at, new("Vị trí điểm neo tương ứng.", "The anchor is here."))] : [],
        };

    public static Finding Anchor(Location location, string name) =>
        Finding.Of(ReadingRules.NoAnchors, location,
            $"Bản mô tả không được dùng điểm neo YAML '&{name}'.",
            $"The anchor '&{name}' is not allowed in a description.");

    public static Finding Tag(Location location, string tag) =>
        Finding.Of(ReadingRules.NoTags, location,
            $"Thẻ kiểu '{Shown(tag)}' không được dùng trong mô tả.",
            $"The tag '{Shown(tag)}' is not allowed in a description.");

    public static Finding MergeKey(Location location) =>
        Finding.Of(ReadingRules.NoMergeKeys, location,
            "Bản mô tả không được dùng khóa gộp '<<'.",
            "The merge key '<<' is not allowed in a description.");

    public static Finding RepeatedKey(Location location, string key, Location first) =>
        Finding.Of(ReadingRules.KeysAreUnique, location,
            $"Khóa '{key}' đã có ở {first}; giá trị tại dòng này bị bỏ "
                + $"qua.{(key == "id" ? " Có thể thiếu dấu '-' ở đầu phần tử này." : "")}",
            $"The key '{key}' already stands at {first}; the value here is not "
                + $"read.{(key == "id" ? " The '-' before this item may be missing." : "")}") with
        {
            Related = [new(first, new("Vị trí xuất hiện lần đầu.", "First here."))],
        };

    public static Finding ComplexKey(Location location) =>
        Finding.Of(ReadingRules.KeysArePlain, location,
            "Không dùng danh sách hoặc nhóm khóa làm tên khóa.",
            "A list or mapping cannot be a key.");

    public static Finding Tab(Location location) =>
        Finding.Of(ReadingRules.NoTabs, location, "Dòng này thụt lề bằng tab.", "This line is indented with a tab.");

    public static Finding ForeignSpace(Location location)
    {
        var code = ForeignCharacters.CodeOf(location.Source!.Text[location.Span.Start]);
        return Finding.Of(ReadingRules.SpacesAreOrdinary, location,
            $"Ở đây là ký tự {code}, không phải dấu cách thường; nhìn giống nhau nhưng YAML không coi là dấu cách.",
            $"The character here is {code}, not an ordinary space; it looks the same, but YAML does not take it "
                + $"for one.") with
        {
            Suggestion = " ",
        };
    }

    public static Finding CurlyQuotes(Location location, char quote, string value)
    {
        var straight = $"\"{value}\"";
        return Finding.Of(ReadingRules.QuotesAreStraight, location,
            $"Dấu nháy {quote} ({ForeignCharacters.CodeOf(quote)}) là dấu nháy cong, với YAML là một phần của giá trị.",
            $"The quote {quote} ({ForeignCharacters.CodeOf(quote)}) is a curly one, which YAML takes for a part "
                + $"of the value.") with
        {
            Suggestion = value.AsSpan().ContainsAny('"', '\\') ? null : straight,
        };
    }

    public static Finding Bullet(Location location)
    {
        var sign = location.Source!.Text[location.Span.Start];
        return Finding.Of(ReadingRules.DashStands, location,
            $"Dòng này bắt đầu bằng '{sign}' ({ForeignCharacters.CodeOf(sign)}), không phải dấu '-' đầu mục.",
            $"This line begins with '{sign}' ({ForeignCharacters.CodeOf(sign)}), which is not the '-' of an item.") with
        {
            Suggestion = "-",
        };
    }

    public static Finding Conflict(Location location) =>
        Finding.Of(ReadingRules.MergeIsFinished, location,
            "Tệp còn dấu vết của hai phiên bản chưa trộn xong, từ '<<<<<<<' đến '>>>>>>>'.",
            "The file still holds two versions that were not merged, from '<<<<<<<' to '>>>>>>>'.");

    public static Finding NoKeyBeforeColon(SourceText source, int from) =>
        Finding.Of(ReadingRules.ColonStands, source.At(ColonFrom(source.Text, from)),
            "Trước dấu hai chấm này không có khóa.", "There is no key before this colon.");

    public static Finding CommentWithoutSpace(Location location) =>
        Finding.Of(ReadingRules.CommentsAreSetOff, location,
            "Trước dấu '#' của chú thích phải có dấu cách.", "A space must stand before the '#' of a comment.") with
        {
            Suggestion = " #",
        };

    public static Finding CutByComment(SourceText source, int start, int at)
    {
        var line = source.PositionOf(at).Line;
        var end = source.LineStart(line) + source.Line(line).TrimEnd().Length;
        var cut = LongText.Middle(source.Text[at..end]);
        return Finding.Of(ReadingRules.CommentsAreSetOff, source.At(new TextSpan(at, end)),
            $"Từ '{cut}' trở đi là chú thích nên không được đọc. Nếu thuộc giá trị, đặt cả giá trị trong dấu "
                + $"nháy; nếu là chú thích, viết '# ' rồi mới viết chữ.",
            $"From '{cut}' on this is a comment and is not read. If it belongs to the value, put the whole value "
                + $"in quotes; if it is a comment, write a space after '#'.") with
        {
            Severity = Severity.Warning,
            Details = [new(source.At(start), "comment")],
        };
    }

    // The colon comes after what has been read, behind blanks and comments.
    private static int ColonFrom(string text, int from)
    {
        for (var at = Math.Min(from, text.Length); at < text.Length; at++)
        {
            if (text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                var end = text.AsSpan(at).IndexOfAny('\n', '\r');
                at = end < 0 ? text.Length : at + end;
            }
            else if (text[at] == ':')
            {
                return at;
            }
        }

        return Math.Min(from, text.Length);
    }

    // YamlDotNet resolves '!!str' to the long form.
    private static string Shown(string tag) =>
        tag.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal) ? "!!" + tag["tag:yaml.org,2002:".Length..]
            : tag;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
