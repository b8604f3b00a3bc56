using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
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
    private const int FigureWidth = 18;
    private const int MaxGaps = 10;

    public static void Write(TextWriter writer, ValidationResult result, Assessment assessment, ReportOptions options)
    {
        var language = options.Language;
        var framework = assessment.Framework;
        writer.WriteLine($"{ReportTexts.Compliance.In(language)}: {PrintableText.Short(Subject(result))} · "
            + $"{framework.Id}, "
            + $"{ReportTexts.Revision.In(language)} {Day.In(language, framework.Revision)}");
        writer.WriteLine(FigureTexts.Of(result).In(language));
        foreach (var notice in RunNotices.Of(result))
        {
            writer.WriteLine(PrintableText.Escape(notice.In(language)));
        }

        if (result.Description?.Basis is { Value: DescriptionBasis.PublicSources })
        {
            writer.WriteLine(ReportTexts.FromPublicSources.In(language));
        }

        writer.WriteLine();
        WriteFigures(writer, assessment, AssessmentView.Target, ReportTexts.Target, language);
        WriteFigures(writer, assessment, AssessmentView.AsIs, ReportTexts.AsIs, language);
        if (VerdictTexts.HingingOn(assessment, result.View) is { } hinging)
        {
            writer.WriteLine($"  {PrintableText.Escape(hinging.In(language))}");
        }

        writer.WriteLine();
        var head = ReportTexts.Target.In(language).PadRight(BarWidth + FigureWidth);
        writer.WriteLine($"  {"".PadRight(NameWidth)}  {head}  {ReportTexts.AsIs.In(language)}");
        foreach (var coverage in assessment.Parts.Concat(assessment.Groups)
            .Where(coverage => coverage.Results.Count > 0))
        {
            WriteRow(writer, Clip(coverage.Name.In(language)), coverage.Results, language);
        }

        WriteRow(writer, ReportTexts.Total.In(language), assessment.Results, language);
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
            writer.WriteLine($"  {each.Requirement.Id,-10} {VerdictTexts.Of(status).In(language),-30} "
                + $"{each.Requirement.Title.In(language)}");
            writer.WriteLine($"             {RequirementTexts.Whole(each.Requirement).In(language)}");
            if (status.Status is not RequirementStatus.Satisfied)
            {
                writer.WriteLine($"             {PrintableText.Short(status.Reason.In(language))}");
            }
        }

        writer.WriteLine();
    }

    private static string Subject(ValidationResult result) =>
        result.Description?.Document?.Locality?.Name?.Value ?? result.Name;

    private static void WriteFigures(
        TextWriter writer, Assessment assessment, AssessmentView view, LocalizedText name, Language language) =>
        writer.WriteLine($"  {name.In(language)}: {FigureTexts.Whole(assessment.Figures(view)).In(language)}");

    private static void WriteRow(TextWriter writer, string name, IReadOnlyList<RequirementResult> results,
        Language language)
    {
        var target = AssessmentFigures.Of(results, AssessmentView.Target);
        var asIs = AssessmentFigures.Of(results, AssessmentView.AsIs);
        var shown = $"{Bar(target)} {FigureTexts.Short(target).In(language)}";
        writer.WriteLine($"  {name.PadRight(NameWidth)}  {shown.PadRight(BarWidth + FigureWidth)}  "
            + $"{FigureTexts.Short(asIs).In(language)}");
    }

    // Met, unknown, not met: what is not known is drawn as neither.
    private static string Bar(AssessmentFigures figures)
    {
        var met = (int)Math.Round((figures.Least ?? 0) * BarWidth);
        var most = (int)Math.Round((figures.Most ?? 0) * BarWidth);
        return new string('█', met) + new string('·', most - met) + new string('░', BarWidth - most);
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
                + $"[{VerdictTexts.Of(gap.In(view)).In(language)}]");
            writer.WriteLine($"          → {gap.Requirement.Evidence.In(language)}");
            writer.WriteLine($"            {RequirementTexts.Whole(gap.Requirement).In(language)}");
        }

        writer.WriteLine();
    }

    private static string Clip(string name) => name.Length <= NameWidth ? name : name[..(NameWidth - 1)] + "…";
}
