using System.Globalization;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>The findings of family ICT0xxx in words.</summary>
internal static class ReadingFindings
{
    public static Finding Undecodable(DecodedText decoded) => decoded.Defect switch
    {
        TextDefect.Utf16 => Finding.Of(ReadingRules.Utf8, decoded.Source.At(0),
            "Tệp được lưu ở bảng mã UTF-16.",
            "The file is saved as UTF-16."),
        TextDefect.InvalidByte => Finding.Of(ReadingRules.Utf8, decoded.Source.At(decoded.Source.Text.Length),
            Invariant($"Byte 0x{decoded.Byte:X2} ở vị trí {decoded.Offset} không phải UTF-8."),
            Invariant($"Byte 0x{decoded.Byte:X2} at offset {decoded.Offset} is not UTF-8.")),
        _ => ControlCharacter(decoded),
    };

    public static Finding TooManyBytes(SourceText source, long limit) =>
        Finding.Of(ReadingRules.Size, source.At(0),
            Invariant($"Tệp lớn hơn giới hạn {limit} byte; chưa đọc gì."),
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
            "Văn bản YAML thứ hai bắt đầu ở đây; nội dung từ đây trở đi không được kiểm tra.",
            "A second YAML document begins here; what follows has not been checked.");

    public static Finding Alias(Location location, string name, Location? anchor) =>
        Finding.Of(ReadingRules.NoAliases, location,
            $"Bí danh '*{name}' không được dùng trong mô tả.",
            $"The alias '*{name}' is not allowed in a description.") with
        {
            Related = anchor is { } at ? [new(at, new("Mỏ neo ở đây.", "The anchor is here."))] : [],
        };

    public static Finding Anchor(Location location, string name) =>
        Finding.Of(ReadingRules.NoAnchors, location,
            $"Mỏ neo '&{name}' không được dùng trong mô tả.",
            $"The anchor '&{name}' is not allowed in a description.");

    public static Finding Tag(Location location, string tag) =>
        Finding.Of(ReadingRules.NoTags, location,
            $"Thẻ kiểu '{Shown(tag)}' không được dùng trong mô tả.",
            $"The tag '{Shown(tag)}' is not allowed in a description.");

    public static Finding MergeKey(Location location) =>
        Finding.Of(ReadingRules.NoMergeKeys, location,
            "Khoá trộn '<<' không được dùng trong mô tả.",
            "The merge key '<<' is not allowed in a description.");

    public static Finding RepeatedKey(Location location, string key, Location first) =>
        Finding.Of(ReadingRules.KeysAreUnique, location,
            $"Khoá '{key}' đã có ở {first}; giá trị ở đây không được đọc.{(key == "id" ? " Có thể thiếu dấu '-' trước mục này." : "")}",
            $"The key '{key}' already stands at {first}; the value here is not read.{(key == "id" ? " The '-' before this item may be missing." : "")}") with
        {
            Related = [new(first, new("Lần đầu ở đây.", "First here."))],
        };

    public static Finding ComplexKey(Location location) =>
        Finding.Of(ReadingRules.KeysArePlain, location,
            "Danh sách hoặc nhóm không thể làm khoá.",
            "A list or mapping cannot be a key.");

    private static Finding ControlCharacter(DecodedText decoded)
    {
        var code = (int)decoded.Source.Text[decoded.Offset];
        return Finding.Of(ReadingRules.NoControlCharacters, decoded.Source.At(decoded.Offset),
            Invariant($"Ký tự điều khiển U+{code:X4} không được phép trong YAML; có thể đây không phải tệp văn bản."),
            Invariant($"The control character U+{code:X4} is not allowed in YAML; this may not be a text file."));
    }

    // YamlDotNet resolves '!!str' to the long form.
    private static string Shown(string tag) =>
        tag.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal) ? "!!" + tag["tag:yaml.org,2002:".Length..] : tag;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
