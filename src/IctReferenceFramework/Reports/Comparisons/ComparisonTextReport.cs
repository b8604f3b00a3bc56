using System.Text;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A comparison as text for people: what got worse first.</summary>
internal sealed class ComparisonTextReport : IReport<ComplianceComparison>
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(ComplianceComparison comparison, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var language = options.Language;
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(PrintableText.Escape(
            $"{ComparisonTexts.Title.In(language)}: {ComparisonTexts.Subject(comparison)} · "
            + $"{comparison.After.Framework.Id}"));
        foreach (var notice in RunNotices.Of(comparison.After))
        {
            writer.WriteLine(PrintableText.Escape(notice.In(language)));
        }

        writer.WriteLine(PrintableText.Escape(ComparisonTexts.Verdict(comparison).In(language)));
        writer.WriteLine();
        Section(writer, ComparisonTexts.Scores.In(language),
            [.. comparison.Scores.Select(
            change => $"{ComparisonTexts.NameOf(change, language)}: {ComparisonTexts.Values(change, language)}")]);
        foreach (var direction in ComparisonTexts.Directions)
        {
            Section(writer, ComparisonTexts.Requirements(direction).In(language),
                [.. comparison.Requirements.Where(change => change.Direction == direction)
                    .SelectMany(change => Lines(change, comparison, language))]);
        }

        Section(writer, ComparisonTexts.NewFindings.In(language),
            [.. comparison.NewFindings.Select(finding => PlainLine.Of(finding, language))]);
        Section(writer, ComparisonTexts.FixedFindings.In(language),
            [.. comparison.FixedFindings.Select(finding => PlainLine.Of(finding, language))]);
        Section(writer, ComparisonTexts.Components.In(language),
            [.. comparison.Components.Select(
            change => ComparisonTexts.Describe(change, comparison.After.Framework, language))]);
        Section(writer, ComparisonTexts.Citations.In(language),
            [.. comparison.Citations.Select(change => ComparisonTexts.Describe(change, language))]);
    }

    private static IEnumerable<string> Lines(RequirementChange change, ComplianceComparison comparison,
        Language language)
    {
        yield return $"{change.Requirement.Id} {change.Requirement.Title.In(language)}: "
            + $"{ComparisonTexts.Statuses(change, language)}";
        if (ComparisonTexts.Now(change) is { } now)
        {
            yield return $"    {now.Reason.In(language)}{
                (now.GapLocations is [var gap, ..] && gap.IsInText ? $" ({comparison.After.Name}:{gap})" : "")}";
        }
    }

    private static void Section(StreamWriter writer, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        writer.WriteLine($"{heading}:");
        foreach (var line in lines)
        {
            writer.WriteLine($"  {PrintableText.Short(line)}");
        }

        writer.WriteLine();
    }
}
