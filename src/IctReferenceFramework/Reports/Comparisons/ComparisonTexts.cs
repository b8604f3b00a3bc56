using System.Globalization;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A comparison in words.</summary>
internal static class ComparisonTexts
{
    public static LocalizedText Title { get; } = new("So sánh mức độ đáp ứng", "Comparison of compliance");

    public static LocalizedText Scores { get; } = new("Mức độ đáp ứng", "Compliance");

    public static LocalizedText Components { get; } = new("Thành phần, trung tâm", "Components and centres");

    public static LocalizedText Citations { get; } = new("Văn bản viện dẫn", "Citations");

    public static LocalizedText Change { get; } = new("Thay đổi", "Change");

    private static LocalizedText Added { get; } = new("thêm", "added:");

    private static LocalizedText Removed { get; } = new("bỏ", "removed:");

    private static LocalizedText Changed { get; } = new("đổi", "changed:");

    private static LocalizedText NotRegistered { get; } = new("chưa có trong danh mục văn bản", "not in the register");

    public static LocalizedText NewFindings { get; } = new("Phát hiện mới", "New findings");

    public static LocalizedText FixedFindings { get; } = new("Phát hiện đã được khắc phục", "Findings that are gone");

    /// <summary>In this order changes are told.</summary>
    public static IReadOnlyList<ChangeDirection> Directions { get; } =
        [ChangeDirection.Worse, ChangeDirection.Excluded, ChangeDirection.Better, ChangeDirection.Neutral];

    public static LocalizedText Requirements(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Worse => new("Yêu cầu giảm mức đáp ứng", "Requirements that are met less"),
        ChangeDirection.Better => new("Yêu cầu tăng mức đáp ứng", "Requirements that are met better"),
        ChangeDirection.Excluded => new("Yêu cầu chưa đáp ứng chuyển sang loại trừ",
            "Requirements that were not met and are excluded now"),
        _ => new("Yêu cầu có thay đổi khác", "Requirements that changed otherwise"),
    };

    public static LocalizedText Verdict(ComplianceComparison comparison)
    {
        if (!comparison.IsComplete)
        {
            var lost = new[] { comparison.Before, comparison.After }.Where(result => result.Assessment is null)
                .Select(result => (result.Name, Why: ReportTexts.NoAssessment(result))).ToList();
            return new($"CHƯA SO SÁNH ĐƯỢC. {string.Join(" ", lost.Select(each => $"{each.Name}: {each.Why.Vi}"))}",
                $"NOT COMPARED. {string.Join(" ", lost.Select(each => $"{each.Name}: {each.Why.En}"))}");
        }

        var (worse, better) = (Count(comparison, ChangeDirection.Worse), Count(comparison, ChangeDirection.Better));
        var excluded = Count(comparison, ChangeDirection.Excluded);
        var (leftOut, leftOutEn) = excluded == 0 ? ("", "")
            : ($"; {excluded} yêu cầu chưa đáp ứng chuyển sang loại trừ",
                $"; {English.Count(excluded, "requirement")} not met and excluded now");
        var more = comparison.NewFindings.Count(finding => finding.UnmetRequirement is not null);
        var errors = comparison.NewFindings.Count(finding => finding.UnmetRequirement is null
            && finding.Severity == Severity.Error);
        return comparison.HasRegressed
            ? new($"Có suy giảm: {worse} yêu cầu giảm mức đáp ứng, {more} yêu cầu có thêm nội dung thiếu, {errors} "
                + $"lỗi mới khác; {better} yêu cầu tăng mức đáp ứng{leftOut}.",
                $"Worse: {English.Count(worse, "requirement")} met less, {more} lacking more, "
                    + $"{English.Count(errors, "other new error")}; {better} met better{leftOutEn}.")
            : new($"Không suy giảm: {better} yêu cầu tăng mức đáp ứng{leftOut}.",
                $"Not worse: {English.Count(better, "requirement")} met better{leftOutEn}.");
    }

    /// <summary>One file, or the older and the newer.</summary>
    public static string Subject(ComplianceComparison comparison) =>
        comparison.Before.Name == comparison.After.Name ? comparison.After.Name
            : $"{comparison.Before.Name} → {comparison.After.Name}";

    public static string NameOf(ScoreChange change, Language language) =>
        $"{(change.Id.Length == 0 ? ReportTexts.Total.In(language) : change.Name.In(language))}, "
            + $"{ReportTexts.ViewName(change.View).In(language)}";

    public static string Values(ScoreChange change, Language language) =>
        $"{Figures(change.Before, language)} → {Figures(change.After, language)}";

    /// <summary>Why it is as it is now, in the first view that changed; null if it is not asked for any more.</summary>
    public static ViewResult? Now(RequirementChange change) => change.After is not { } after ? null
        : change.Before?.Target.Status != after.Target.Status ? after.Target : after.AsIs;

    /// <summary>The status in each view that changed.</summary>
    public static string Statuses(RequirementChange change, Language language) => string.Join("; ",
        new[] { AssessmentView.Target, AssessmentView.AsIs }
            .Where(view => change.Before?.In(view).Status != change.After?.In(view).Status)
            .Select(view => $"{ReportTexts.ViewName(view).In(language)}: "
                + $"{Status(change.Before?.In(view), language)} → {Status(change.After?.In(view), language)}"));

    public static string Describe(ComponentChange change, ReferenceFramework framework, Language language)
    {
        string StatusOf(ArchitectureElement? element) => element?.Status is { } status
            ? ReportTexts.Status(status.Value)?.In(language) ?? Kebab.Of(status.Value) : "–";
        if (change.Before is not { } before || change.After is not { } after)
        {
            return $"{(change.Before is null ? Added : Removed).In(language)} {change.Id} ({change.Name}): "
                + $"{StatusOf(change.After ?? change.Before)}";
        }

        var (was, now) = (ComponentChange.FunctionsOf(before), ComponentChange.FunctionsOf(after));
        var parts = new[]
        {
            before.Status?.Value == after.Status?.Value ? "" : $"{StatusOf(before)} → {StatusOf(after)}",
            ComponentChange.PartOf(before) == ComponentChange.PartOf(after) ? ""
                : $"{ComponentChange.PartOf(before)} → {ComponentChange.PartOf(after)}",
            before.Name?.Value == after.Name?.Value ? "" : $"'{before.Name}' → '{after.Name}'",
            string.Join(", ", now.Except(was).Order(StringComparer.Ordinal)
                .Select(function => $"{Added.In(language)} {FunctionOf(function)}")
                .Concat(was.Except(now).Order(StringComparer.Ordinal)
                    .Select(function => $"{Removed.In(language)} {FunctionOf(function)}"))),
        };
        return $"{Changed.In(language)} {change.Id} ({change.Name}): "
            + $"{string.Join("; ", parts.Where(part => part.Length > 0))}";

        string FunctionOf(string id) => framework.FindFunction(id) is { } function
            ? $"{function.Name.In(language)} ('{id}')" : $"'{id}'";
    }

    public static string Describe(CitationChange change, Language language)
    {
        var cited = (change.After ?? change.Before)!;
        var state = cited.AsOf is { } known ? InstrumentTexts.Of(known).In(language) : NotRegistered.In(language);
        var sign = change.Before is null ? Added : change.After is null ? Removed : Changed;
        var use = change is { Before: { } before, After: { } after }
            ? $"{UseOf(before, language)} → {UseOf(after, language)}" : UseOf(cited, language);
        return $"{sign.In(language)} {change.Number}: {use}; {state}";
    }

    private static string UseOf(CitedInstrument cited, Language language) =>
        (cited.IsBasis ? new LocalizedText("căn cứ pháp lý", "legal basis")
            : new LocalizedText("tham khảo", "reference")).In(language);

    private static int Count(ComplianceComparison comparison, ChangeDirection direction) =>
        comparison.Requirements.Count(change => change.Direction == direction);

    private static string Status(ViewResult? view, Language language) => view is null ? "–"
        : ReportTexts.Status(view.Status).In(language);

    private static string Figures(AssessmentFigures? figures, Language language)
    {
        if (figures is null)
        {
            return "–";
        }

        // One place more than elsewhere: small steps are what a comparison is for.
        var (least, most) = (Percent(figures.Least, language), Percent(figures.Most, language));
        return $"{figures.Assessed}/{figures.Requirements} · {(least == most ? least : $"{least[..^1]}–{most}")}";
    }

    /// <summary>A share with one decimal; 100 only if nothing is missing, 0 only if nothing is there.</summary>
    public static string Percent(double? share, Language language)
    {
        if (share is not { } value)
        {
            return "–";
        }

        var tenths = value is > 0 and < 1 ? Math.Clamp(Math.Round(value * 1000), 1, 999) : value * 1000;
        var text = (tenths / 10).ToString("0.0", CultureInfo.InvariantCulture);
        return $"{(language == Language.Vietnamese ? text.Replace('.', ',') : text)}%";
    }
}
