using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>Tells apart the files that this library reads and writes.</summary>
internal static class DocumentKinds
{
    private static readonly (DocumentKind Kind, string[] Keys)[] Marks =
    [
        (DocumentKind.Baseline, ["known", "format"]),
        (DocumentKind.Profile, ["applies", "requirements"]),
        (DocumentKind.Framework, ["requirements", "revision"]),
        (DocumentKind.Instruments, ["revision", "instruments"]),
        (DocumentKind.Instruments, ["revision", "kinds"]),
        (DocumentKind.PortfolioFacts, ["localities", "revision"]),
        (DocumentKind.ValidationReport, ["tool", "files", "summary"]),
        (DocumentKind.ComparisonReport, ["before", "after", "regressed"]),
        (DocumentKind.PortfolioReport, ["descriptions", "missing", "provinces"]),
        (DocumentKind.SarifReport, ["runs", "version"]),
        (DocumentKind.JsonSchema, ["$schema", "properties"]),
        (DocumentKind.Description, ["document"]),
        (DocumentKind.Description, ["framework"]),
        (DocumentKind.Description, ["layers"]),
        (DocumentKind.Description, ["systems"]),
        (DocumentKind.Description, ["operations-centres"]),
        (DocumentKind.Description, ["documents"]),
    ];

    /// <summary>What the bytes of a file are; <see cref="DocumentKind.Unknown"/> if they cannot be read.</summary>
    public static DocumentKind Of(ReadOnlySpan<byte> content) =>
        YamlReader.Read(content, "", new()).Tree is { } tree ? Of(tree.Root) : DocumentKind.Unknown;

    /// <summary>What a file is by its root.</summary>
    public static DocumentKind Of(YamlNode root)
    {
        // A catalogue that was printed as JSON has the keys of its data file, but for the first one.
        var isPrinted = root.Flags.HasFlag(YamlFlags.Delimited) && root.Find("format") is null;
        var kind = Marks.FirstOrDefault(mark => Array.TrueForAll(mark.Keys, key => root.Find(key) is not null)).Kind;
        return isPrinted && kind is >= DocumentKind.Framework and <= DocumentKind.PortfolioFacts ? DocumentKind.Unknown
            : kind;
    }

    /// <summary>True for what people write: it is never an older result.</summary>
    public static bool IsKept(this DocumentKind kind) =>
        kind is >= DocumentKind.Description and <= DocumentKind.Baseline;

    public static LocalizedText NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Description => new("bản mô tả kiến trúc", "an architecture description"),
        DocumentKind.Framework => new("tệp dữ liệu của Khung", "a data file of a framework"),
        DocumentKind.Profile => new("tệp dữ liệu của bộ yêu cầu bổ sung", "a data file of a profile"),
        DocumentKind.Instruments => new("danh mục văn bản", "a register of instruments"),
        DocumentKind.PortfolioFacts => new("tệp về các địa phương chưa có mô tả", "a file of facts about localities"),
        DocumentKind.Baseline => new("danh sách phát hiện đã biết", "a baseline"),
        DocumentKind.ValidationReport => new("kết quả kiểm tra dạng JSON", "a result of a check in JSON"),
        DocumentKind.ComparisonReport => new("kết quả so sánh dạng JSON", "a comparison in JSON"),
        DocumentKind.PortfolioReport => new("bảng tổng hợp dạng JSON", "a portfolio in JSON"),
        DocumentKind.SarifReport => new("kết quả dạng SARIF", "a SARIF log"),
        DocumentKind.JsonSchema => new("lược đồ JSON", "a JSON schema"),
        _ => new("tệp khác", "another file"),
    };

    /// <summary>
    /// The finding for a file that is well-formed and something else than a description; null for a description, or
    /// what may become one.
    /// </summary>
    public static Finding? NotADescription(YamlTree tree)
    {
        var kind = Of(tree.Root);
        if (kind is DocumentKind.Description || (kind is DocumentKind.Unknown && !IsForeignJson(tree)))
        {
            return null;
        }

        var what = kind is DocumentKind.Unknown
            ? new LocalizedText("tệp JSON không có khóa nào của bản mô tả",
            "a JSON file without any key of a description") : NameOf(kind);
        return Finding.Of(ReadingRules.FileIsADescription, tree.Source.At(tree.Root.Span.Start),
            $"Đây là {what.Vi}, không phải bản mô tả kiến trúc.",
            $"This is {what.En}, not an architecture description.");
    }

    private static bool IsForeignJson(YamlTree tree) =>
        tree.Source.Text.AsSpan().TrimStart() is ['{', ..] && tree.Root.Entries.Any()
        && tree.Root.AllEntries.All(entry => entry.Key.Flags.HasFlag(YamlFlags.Delimited))
            && tree.Root.Find("format") is null;
}
