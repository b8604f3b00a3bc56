using System.Globalization;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A comparison in words.</summary>
internal static class ComparisonWords
{
    public static LocalizedText Title { get; } = new("So sánh mức độ đáp ứng", "Comparison of compliance");

    public static LocalizedText Scores { get; } = new("Mức độ đáp ứng", "Compliance");

    public static LocalizedText Components { get; } = new("Thành phần, trung tâm", "Components and centres");

    public static LocalizedText Citations { get; } = new("Văn bản viện dẫn", "Citations");

    private static LocalizedText NotRegistered { get; } = new("chưa có trong danh mục văn bản", "not in the register");

    public static LocalizedText NewFindings { get; } = new("Phát hiện mới", "New findings");

    public static LocalizedText FixedFindings { get; } = new("Phát hiện không còn", "Findings that are gone");

    public static LocalizedText Requirements(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Worse => new("Yêu cầu giảm mức đáp ứng", "Requirements that are met less"),
        ChangeDirection.Better => new("Yêu cầu tăng mức đáp ứng", "Requirements that are met better"),
        _ => new("Yêu cầu có thay đổi khác", "Requirements that changed otherwise"),
    };

    public static LocalizedText Verdict(ComplianceComparison comparison)
    {
        var (worse, better) = (Count(comparison, ChangeDirection.Worse), Count(comparison, ChangeDirection.Better));
        return comparison.HasRegressed
            ? new($"Có suy giảm: {worse} yêu cầu giảm mức đáp ứng, {better} tăng, {comparison.NewFindings.Count} phát hiện mới khác.",
                $"Worse: {Plural(worse, "requirement")} met less, {better} better, {Plural(comparison.NewFindings.Count, "other new finding")}.")
            : new($"Không suy giảm: {better} yêu cầu tăng mức đáp ứng, {comparison.NewFindings.Count} phát hiện mới khác.",
                $"Not worse: {Plural(better, "requirement")} met better, {Plural(comparison.NewFindings.Count, "other new finding")}.");
    }

    /// <summary>One file, or the older and the newer.</summary>
    public static string Subject(ComplianceComparison comparison) =>
        comparison.Before.Name == comparison.After.Name ? comparison.After.Name : $"{comparison.Before.Name} → {comparison.After.Name}";

    public static string NameOf(ScoreChange change, Language language) =>
        $"{(change.Id.Length == 0 ? ReportTexts.Total.In(language) : change.Name.In(language))}, {ReportTexts.ViewName(change.View).In(language)}";

    public static string Values(ScoreChange change, Language language) => $"{Percent(change.Before, language)} → {Percent(change.After, language)}";

    /// <summary>Why it is as it is now, in the first view that changed; null if it is not asked for any more.</summary>
    public static ViewResult? Now(RequirementChange change) => change.After is not { } after ? null
        : change.Before?.Target.Status != after.Target.Status ? after.Target : after.AsIs;

    /// <summary>The status in each view that changed.</summary>
    public static string Statuses(RequirementChange change, Language language) => string.Join("; ",
        new[] { AssessmentView.Target, AssessmentView.AsIs }
            .Where(view => change.Before?.In(view).Status != change.After?.In(view).Status)
            .Select(view => $"{ReportTexts.ViewName(view).In(language)}: {Status(change.Before?.In(view), language)} → {Status(change.After?.In(view), language)}"));

    public static string Describe(ComponentChange change, Language language)
    {
        string StatusOf(ArchitectureElement? element) => element?.Status is { } status
            ? SchemaWords.Choice("status", Kebab.Of(status.Value))?.In(language) ?? Kebab.Of(status.Value) : "–";
        if (change.Before is not { } before || change.After is not { } after)
        {
            return $"{(change.Before is null ? "+" : "−")} {change.Id} ({change.Name}): {StatusOf(change.After ?? change.Before)}";
        }

        var (was, now) = (ComponentChange.FunctionsOf(before), ComponentChange.FunctionsOf(after));
        var parts = new[]
        {
            before.Status?.Value == after.Status?.Value ? "" : $"{StatusOf(before)} → {StatusOf(after)}",
            ComponentChange.PartOf(before) == ComponentChange.PartOf(after) ? "" : $"{ComponentChange.PartOf(before)} → {ComponentChange.PartOf(after)}",
            before.Name?.Value == after.Name?.Value ? "" : $"'{before.Name}' → '{after.Name}'",
            string.Join(", ", now.Except(was).Order(StringComparer.Ordinal).Select(function => $"+{function}")
                .Concat(was.Except(now).Order(StringComparer.Ordinal).Select(function => $"−{function}"))),
        };
        return $"~ {change.Id} ({change.Name}): {string.Join("; ", parts.Where(part => part.Length > 0))}";
    }

    public static string Describe(CitationChange change, Language language)
    {
        var cited = (change.After ?? change.Before)!;
        var state = cited.AsOf is { } known ? InstrumentWords.Of(known).In(language) : NotRegistered.In(language);
        var sign = change.Before is null ? "+" : change.After is null ? "−" : "~";
        var basis = cited.IsBasis ? new LocalizedText("căn cứ", "legal basis") : new LocalizedText("tham khảo", "reference");
        return $"{sign} {change.Number}: {basis.In(language)}, {state}";
    }

    private static int Count(ComplianceComparison comparison, ChangeDirection direction) =>
        comparison.Requirements.Count(change => change.Direction == direction);

    private static string Status(ViewResult? view, Language language) => view is null ? "–" : ReportTexts.Status(view.Status).In(language);

    private static string Plural(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    // One place more than elsewhere: small steps are what a comparison is for.
    private static string Percent(double? share, Language language)
    {
        if (share is not { } value)
        {
            return "–";
        }

        // 100 only if nothing lacks, 0 only if nothing is there.
        var tenths = value is > 0 and < 1 ? Math.Clamp(Math.Round(value * 1000), 1, 999) : value * 1000;
        var text = (tenths / 10).ToString("0.0", CultureInfo.InvariantCulture);
        return $"{(language == Language.Vietnamese ? text.Replace('.', ',') : text)} %";
    }
}
