using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>
/// How far a description complies, for a terminal: a bar for each part, the statuses, the most important gaps.
/// </summary>
internal static class ComplianceSummary
{
    private const int BarWidth = 20;
    private const int NameWidth = 44;
    private const int MaxGaps = 10;

    public static void Write(TextWriter writer, ValidationResult result, Assessment assessment, ReportOptions options)
    {
        var language = options.Language;
        var framework = assessment.Framework;
        writer.WriteLine($"{ReportTexts.Compliance.In(language)}: {PrintableText.Short(Subject(result))} · "
            + $"{framework.Id}, "
            + $"{ReportTexts.Revision.In(language)} {Day.In(language, framework.Revision)}");
        foreach (var notice in RunNotices.Of(result))
        {
            writer.WriteLine(PrintableText.Escape(notice.In(language)));
        }

        if (result.Description?.Basis is { Value: DescriptionBasis.PublicSources })
        {
            writer.WriteLine(ReportTexts.FromPublicSources.In(language));
        }

        writer.WriteLine();
        writer.WriteLine($"  {"".PadRight(NameWidth)}  {ReportTexts.Target.In(language).PadRight(BarWidth + 7)}  "
            + $"{ReportTexts.AsIs.In(language)}");
        foreach (var coverage in assessment.Parts.Concat(assessment.Groups)
            .Where(coverage => coverage.Results.Count > 0))
        {
            WriteRow(writer, Clip(coverage.Name.In(language)), coverage.Results, language);
        }

        WriteRow(writer, ReportTexts.Total.In(language), assessment.Results, language);
        writer.WriteLine();
        WriteCounts(writer, assessment, AssessmentView.Target, ReportTexts.Target, language);
        WriteCounts(writer, assessment, AssessmentView.AsIs, ReportTexts.AsIs, language);
        writer.WriteLine();
        WriteGaps(writer, assessment.Gaps(result.View), result.View, language);
    }

    /// <summary>A profile, which is scored apart: when it applies, its score, each of its requirements.</summary>
    public static void Write(TextWriter writer, ValidationResult result, ProfileAssessment profile,
        ReportOptions options)
    {
        var language = options.Language;
        var assessment = profile.Assessment;
        writer.WriteLine($"{profile.Profile.Name.In(language)} · {profile.Profile.Id}, "
            + $"{ReportTexts.Revision.In(language)} {Day.In(language, profile.Profile.Revision)}");
        if (!profile.Applies)
        {
            writer.WriteLine("  " + ReportTexts.ForReference(profile.Profile, result.AsOf).In(language));
        }

        WriteRow(writer, ReportTexts.ProfileTotal.In(language), assessment.Results, language);
        foreach (var each in assessment.Results)
        {
            var status = each.In(result.View);
            writer.WriteLine($"  {each.Requirement.Id,-10} {ReportTexts.Status(status.Status).In(language),-16} "
                + $"{each.Requirement.Title.In(language)}");
            if (status.Status is not RequirementStatus.Satisfied)
            {
                writer.WriteLine($"             {PrintableText.Short(status.Reason.In(language))}");
            }
        }

        writer.WriteLine();
    }

    private static string Subject(ValidationResult result) =>
        result.Description?.Document?.Locality?.Name?.Value ?? result.Name;

    private static void WriteRow(TextWriter writer, string name, IReadOnlyList<RequirementResult> results,
        Language language)
    {
        var target = Share(results, AssessmentView.Target, language, withBar: true);
        var asIs = Share(results, AssessmentView.AsIs, language, withBar: false);
        writer.WriteLine($"  {name.PadRight(NameWidth)}  {target.PadRight(BarWidth + 7)}  {asIs}");
    }

    // Where nothing was assessed, 0 % would read as a verdict.
    private static string Share(IReadOnlyList<RequirementResult> results, AssessmentView view, Language language,
        bool withBar)
    {
        if (Score.Of(results, view) is not { } share)
        {
            return ReportTexts.Status(RequirementStatus.NotApplicable).In(language);
        }

        if (results.All(result => result.In(view)
            .Status is RequirementStatus.NotAssessed or RequirementStatus.NotApplicable))
        {
            return ReportTexts.Status(RequirementStatus.NotAssessed).In(language);
        }

        return (withBar ? Bar(share) + " " : "") + $"{ReportTexts.Percent(share),6}";
    }

    private static string Bar(double share)
    {
        var full = (int)Math.Round(share * BarWidth);
        return new string('█', full) + new string('░', BarWidth - full);
    }

    private static void WriteCounts(
        TextWriter writer, Assessment assessment, AssessmentView view, LocalizedText name, Language language)
    {
        RequirementStatus[] order =
        [
            RequirementStatus.Satisfied, RequirementStatus.PartiallySatisfied, RequirementStatus.NotSatisfied,
            RequirementStatus.Waived, RequirementStatus.NotAssessed, RequirementStatus.NotApplicable,
        ];
        var counts = order
            .Select(status => (Status: status,
                Count: assessment.Results.Count(result => result.In(view).Status == status)))
            .Where(count => count.Count > 0)
            .Select(count => $"{count.Count} {ReportTexts.Status(count.Status).In(language)}");
        writer.WriteLine($"  {name.In(language)}: {string.Join(", ", counts)}");
    }

    private static void WriteGaps(TextWriter writer, IReadOnlyList<RequirementResult> gaps, AssessmentView view,
        Language language)
    {
        if (gaps.Count == 0)
        {
            return;
        }

        writer.WriteLine(ReportTexts.TopGaps(Math.Min(MaxGaps, gaps.Count), gaps.Count).In(language));
        foreach (var gap in gaps.Take(MaxGaps))
        {
            writer.WriteLine($"  {gap.Requirement.Id}  {gap.Requirement.Title.In(language)} "
                + $"[{ReportTexts.Status(gap.In(view).Status).In(language)}]");
            writer.WriteLine($"          → {gap.Requirement.Evidence.In(language)}");
        }

        writer.WriteLine();
    }

    private static string Clip(string name) => name.Length <= NameWidth ? name : name[..(NameWidth - 1)] + "…";
}
