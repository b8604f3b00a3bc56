using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Baselines;

/// <summary>The rule about entries of a baseline, and what is said of findings that are known.</summary>
internal static class BaselineRules
{
    /// <summary>An entry stands for a finding that is still there.</summary>
    public static RuleInfo EntryIsNeeded { get; } = new("ICT5007", "baseline-entry-is-needed")
    {
        Title = new("Mục trong đường cơ sở còn cần thiết", "An entry of a baseline is needed"),
        Rationale = new("Phát hiện đã khắc phục mà còn trong đường cơ sở sẽ che lấp chính nó khi tái diễn.",
            "An entry for a finding that has been put right would hide it when it comes back."),
        Remedy = new("Chạy 'ictref baseline update' để bỏ các mục đã khắc phục.", "Run 'ictref baseline update', which removes what has been put right."),
        Severity = Severity.Error,
    };

    /// <summary>Why a known finding does not count.</summary>
    public static LocalizedText Known { get; } = new("Đã biết, có trong đường cơ sở.", "Known: it is in the baseline.");

    /// <summary>What is said of a finding that was known and has become more.</summary>
    public static LocalizedText MoreThanKnown(LocalizedText message, int places) => new(
        $"{message.Vi} Trong đó {places} chỗ là mới, bắt đầu từ đây.",
        $"{message.En} Of these {places} {(places == 1 ? "place is" : "places are")} new, from here on.");

    /// <summary>The finding for an entry that is not needed any more.</summary>
    public static Finding Stale(BaselineEntry entry) => Finding.Of(EntryIsNeeded, entry.Location,
        $"Đã khắc phục, hãy bỏ khỏi đường cơ sở: {Subject(entry)}.", $"Put right, to be removed from the baseline: {Subject(entry)}.");

    private static string Subject(BaselineEntry entry) => entry.Identity.Requirement is { } requirement
        ? $"{entry.File}, {requirement}"
        : $"{entry.File}, {entry.Identity.Rule}{(entry.Identity.Place.Length > 0 ? " " : "")}{entry.Identity.Place}";
}
