using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Baselines;

/// <summary>The rule about entries of a baseline, and what is said of findings that are known.</summary>
internal static class BaselineRules
{
    private const int MostNames = 5;

    /// <summary>An entry stands for a finding that is still there as it was.</summary>
    public static RuleInfo EntryIsUpToDate { get; } = new("ICT5007", "baseline-entry-is-up-to-date")
    {
        Title = new("Danh sách phát hiện đã biết được cập nhật theo hiện tại", "An entry of a baseline is up to date"),
        Rationale = new("Nếu phát hiện đã khắc phục vẫn còn trong danh sách đã biết thì khi tái diễn sẽ không được "
            + "báo.",
            "An entry for a finding that has been put right would hide it when it comes back."),
        Remedy = new("Chạy 'ictref baseline update TỆP --baseline DANH-SÁCH' để bỏ các phát hiện đã khắc phục.",
            "Run 'ictref baseline update FILE --baseline PATH', which removes what has been put right."),
        Severity = Severity.Error,
    };

    /// <summary>Known findings keep no requirement from being assessed.</summary>
    public static RuleInfo NothingIsHidden { get; } = new("ICT5008", "known-findings-hide-no-requirement")
    {
        Title = new("Phát hiện đã biết không che lấp yêu cầu nào", "Known findings hide no requirement"),
        Rationale = new(
            "Nội dung ghi sai làm cho yêu cầu liên quan chưa đánh giá được. Nếu đưa vào danh sách đã biết thì nội "
                + "dung thiếu phát sinh sẽ không được báo.",
            "A mistake in the text keeps requirements from being assessed; in a baseline it lets new gaps pass "
                + "unseen."),
        Remedy = new("Khắc phục lỗi này, không đưa vào danh sách đã biết.",
            "Mend the mistake instead of leaving it in the baseline."),
        Severity = Severity.Warning,
    };

    /// <summary>The finding for known mistakes because of which requirements are not assessed.</summary>
    public static Finding Hides(SuppressedFinding known, IReadOnlyList<string> requirements)
    {
        var ids = string.Join(", ", requirements.Take(MostNames)) + (requirements.Count > MostNames ? ", …" : "");
        return Finding.Of(NothingIsHidden, known.Location,
            $"Do lỗi đã biết trong {known.Finding.Location.File}, {requirements.Count} yêu cầu chưa đánh giá được "
                + $"({ids}); nội dung thiếu phát sinh ở các yêu cầu này sẽ không được báo.",
            $"Because of known mistakes in {known.Finding.Location.File}, "
                + $"{English.Count(requirements.Count, "requirement", "is", "are")} not assessed ({ids}); a new "
                + $"gap there would not be seen.");
    }

    /// <summary>Why a known finding does not count.</summary>
    public static LocalizedText Known { get; } = new("Đã biết, có trong danh sách phát hiện đã biết.",
        "Known: it is in the baseline.");

    /// <summary>What is said of a finding that was known and has become more: what of it is new.</summary>
    public static LocalizedText MoreThanKnown(LocalizedText message, IReadOnlyList<FindingDetail> added)
    {
        var names = added.Select(
            detail => (What: WordOf(detail.What),
            At: detail.ConcernsWhole || !detail.Location.IsInText ? "" : detail.Location.ToString())).Distinct()
            .ToList();
        var more = names.Count > MostNames ? " …" : "";
        return new(
            $"{message.Vi} Nội dung mới phát sinh: "
                + $"{string.Join(", ", names.Take(MostNames)
                    .Select(name => $"{name.What.Vi}{(name.At.Length > 0 ? $" ở {name.At}" : "")}"))}{more}.",
            $"{message.En} New among these: "
                + $"{string.Join(", ", names.Take(MostNames)
                    .Select(name => $"{name.What.En}{(name.At.Length > 0 ? $" at {name.At}" : "")}"))}{more}.");
    }

    /// <summary>The finding for an entry whose finding is gone.</summary>
    public static Finding PutRight(BaselineEntry entry) =>
        Stale(entry, "Phát hiện đã được khắc phục", "No longer found");

    /// <summary>The finding for the entries of a file that is gone: one, at the first of them.</summary>
    public static Finding FileIsGone(IReadOnlyList<BaselineEntry> entries) =>
        Finding.Of(EntryIsUpToDate, entries[0].Location,
        $"Tệp {entries[0].File} không còn, nhưng có {entries.Count} mục trong danh sách phát hiện đã biết; nếu tệp "
            + $"đổi tên thì "
            + $"cập nhật với --accept-new.",
        $"The file {entries[0].File} is gone, but the baseline has "
            + $"{(entries.Count == 1 ? "1 entry" : $"{entries.Count} entries")} for it; if it was renamed, update "
            + $"with --accept-new.");

    /// <summary>The finding for an entry whose finding has become less.</summary>
    public static Finding PutRightInPart(BaselineEntry entry, (Finding Finding, FindingIdentity Identity) now)
    {
        var gone = entry.Identity.Details.Except(now.Identity.Details).Select(WordOf).Distinct().Take(MostNames)
            .ToList();
        return gone.Count > 0
            ? Stale(entry, $"Đã khắc phục một phần, không còn thiếu {string.Join(", ", gone.Select(name => name.Vi))}",
                $"Put right in part, {string.Join(", ", gone.Select(name => name.En))} no longer lacking")
            : Stale(entry, "Mức hiện nay thấp hơn mức đã ghi", "Less grave than when it was recorded");
    }

    private static Finding Stale(BaselineEntry entry, string vi, string en) =>
        Finding.Of(EntryIsUpToDate, entry.Location,
        $"{vi}; cần cập nhật danh sách đã biết: {Subject(entry)}.",
        $"{en}, the baseline has to be updated: {Subject(entry)}.");

    // The last word is the key, function or value that is missing; what stands before it is for matching.
    private static LocalizedText WordOf(string what)
    {
        var word = what[(what.LastIndexOf(' ') + 1)..];
        return SchemaTexts.Key(word) is { } name ? new($"{name} ('{word}')", $"'{word}'")
            : new($"'{word}'", $"'{word}'");
    }

    private static string Subject(BaselineEntry entry) => entry.Identity.Requirement is { } requirement
        ? $"{entry.File}, {requirement}"
        : string.Join(' ', new[] { $"{entry.File}, {entry.Identity.Rule}", entry.Identity.Place,
            entry.Identity.Value.Length > 0 ? $"'{entry.Identity.Value}'" : "" }
            .Where(part => part.Length > 0));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        EntryIsUpToDate, NothingIsHidden,
    ];

}
