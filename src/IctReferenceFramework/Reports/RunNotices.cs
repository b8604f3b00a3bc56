using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// What every form says before its figures: a framework of the user's own, how old the knowledge of law is, what was
/// asked for at another level because the locality did not choose it.
/// </summary>
internal static class RunNotices
{
    /// <summary>After so many days a register may lack what ended since.</summary>
    public const int DaysOfTrust = 90;

    /// <summary>The notices on one description.</summary>
    public static IReadOnlyList<LocalizedText> Of(ValidationResult result) => [.. Common([result]), .. Choices(result)];

    /// <summary>The notices of a run, each once.</summary>
    public static IReadOnlyList<LocalizedText> Common(IReadOnlyList<ValidationResult> results) =>
    [
        .. FrameworkFileTexts.Notices(results.Select(result => result.Framework)),
        .. Ages(results.Select(result => (result.InstrumentsLookedThrough, result.AsOf))),
    ];

    /// <summary>The notices on a portfolio.</summary>
    public static IReadOnlyList<LocalizedText> Of(Portfolio portfolio) =>
    [
        .. FrameworkFileTexts.Notices([portfolio.Framework]),
        .. Ages(portfolio.Entries.Select(entry => (entry.InstrumentsLookedThrough, entry.AsOf))),
    ];

    /// <summary>How old the knowledge of law is on a day; null as long as it is young.</summary>
    public static LocalizedText? Age(DateOnly lookedThrough, DateOnly asOf) =>
        asOf.DayNumber - lookedThrough.DayNumber is var days && days <= DaysOfTrust ? null : new(
            $"Danh mục văn bản rà soát lần cuối ngày {Day.Vi(lookedThrough)}, {days} ngày trước ngày đánh giá "
                + $"{Day.Vi(asOf)}: văn bản ban hành hoặc hết hiệu lực sau ngày rà soát thì công cụ chưa biết.",
            $"The register of instruments was last looked through on {Day.En(lookedThrough)}, {days} days before the "
                + $"day of the evaluation, {Day.En(asOf)}: what was issued or ended since is not known.");

    private static IEnumerable<LocalizedText> Ages(IEnumerable<(DateOnly LookedThrough, DateOnly AsOf)> days) =>
        days.Distinct().Select(each => Age(each.LookedThrough, each.AsOf)).OfType<LocalizedText>();

    /// <summary>What was asked for at another level, because the locality did not choose it.</summary>
    public static IEnumerable<LocalizedText> Choices(ValidationResult result) =>
        from choice in result.Assessment?.LocalChoices ?? []
        let level = Labels.Of(choice.Choice.Obligation)
        select new LocalizedText(
            $"{choice.Choice.Statement.Vi}. Lĩnh vực không nêu trong 'priorities', chỉ xét ở mức {level.Vi}: "
                + $"{Domains(choice.Results, result.Framework, Language.Vietnamese)}.",
            $"{choice.Choice.Statement.En}. Domains not named in 'priorities', asked for at the level '{level.En}': "
                + $"{Domains(choice.Results, result.Framework, Language.English)}.");

    private static string Domains(IReadOnlyList<RequirementResult> results, ReferenceFramework framework,
        Language language) =>
        string.Join(", ", results.SelectMany(each => LocalChoices.DomainsOf(each.Requirement)).Distinct()
            .Select(id => framework.FindVocabulary("domain")?.Find(id)?.Name.In(language) ?? id));
}
