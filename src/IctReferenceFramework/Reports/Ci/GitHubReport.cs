using System.Globalization;
using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Findings as annotations of GitHub Actions. The service shows ten of a kind in a step and drops the rest without a
/// word: so the gravest come first, the tenth says how many more there are, and all that is not annotated stands in the
/// log. Whether a run fails never depends on it.
/// </summary>
internal sealed class GitHubReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <summary>Annotations of a kind that the service shows for one step.</summary>
    internal const int Limit = 10;

    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Pipelines;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var language = options.Language;
        var notChecked = results.Where(result => !result.IsComplete)
            .Select(result => (Annotation: Command("error", [("file", result.Name)],
                ReportTexts.NoAssessment(result).In(language)),
                Line: PlainLine.NotJudged(result, language))).ToList();
        var rest = new List<string>();
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            var all = results.SelectMany(result => ShownFindings.Of(result, options))
                .Where(finding => finding.Severity == severity)
                .Select(finding => (Annotation: Annotation(finding, language), Line: PlainLine.Of(finding, language)));
            var lines = (severity == Severity.Error ? notChecked.Concat(all) : all).ToList();
            var shown = lines.Count <= Limit ? lines.Count : Limit - 1;
            foreach (var (annotation, _) in lines.Take(shown))
            {
                writer.WriteLine(annotation);
            }

            if (shown < lines.Count)
            {
                writer.WriteLine(Command(NameOf(severity), [],
                    ReportTexts.NotAnnotated(lines.Count - shown, severity).In(language)));
                rest.AddRange(lines.Skip(shown).Select(line => line.Line));
            }
        }

        WriteRest(writer, rest, language);
        foreach (var result in results.Where(result => ShownFindings.Of(result, options).Count < result.Findings.Count))
        {
            var more = result.Findings.Count - ShownFindings.Of(result, options).Count;
            writer.WriteLine(PrintableText.Escape($"{result.Name}: {ReportTexts.MoreFindings(more).In(language)}"));
        }

        foreach (var line in PlainLine.Closing(results, language))
        {
            writer.WriteLine(line);
        }
    }

    private static void WriteRest(StreamWriter writer, List<string> rest, Language language)
    {
        if (rest.Count == 0)
        {
            return;
        }

        writer.WriteLine($"::group::{Data(ReportTexts.AlsoFound(rest.Count).In(language))}");
        rest.ForEach(writer.WriteLine);
        writer.WriteLine("::endgroup::");
    }

    private static string Annotation(Finding finding, Language language)
    {
        var place = FirstLine.Of(finding.Location);
        var properties = new List<(string, string)> { ("file", place.File) };
        if (place.IsInText)
        {
            var (start, end) = (place.Start, place.End);
            properties.AddRange([("line", Number(start.Line)), ("endLine", Number(end.Line)),
                ("col", Number(start.Column)), ("endColumn", Number(Math.Max(start.Column, end.Column - 1)))]);
        }

        properties.Add(("title", TitleOf(finding, language)));
        return Command(NameOf(finding.Severity), properties, string.Join('\n', Lines(finding, language)));
    }

    // A rule's title says what must hold; over a violation it would read as if it did.
    private static string TitleOf(Finding finding, Language language) => finding.UnmetRequirement is { } requirement
        ? $"{ReportTexts.NotMet.In(language)} {requirement} ({finding.Rule.Id})"
        : $"{ReportTexts.RuleWord.In(language)} {finding.Rule.Id}: {finding.Rule.Title.In(language)}";

    private static IEnumerable<string> Lines(Finding finding, Language language)
    {
        yield return PrintableText.Short(finding.Message.In(language));
        if (finding.LegalBasis is { } basis)
        {
            yield return $"{ReportTexts.LegalBasis.In(language)}: {basis.In(language)}";
        }

        yield return $"{ReportTexts.WhatToDo.In(language)}: {finding.Remedy.In(language)}";
    }

    private static string Command(string name, IEnumerable<(string Name, string Value)> properties, string message)
    {
        var list = string.Join(',',
            properties.Where(property => property.Value.Length > 0)
            .Select(property => $"{property.Name}={Property(property.Value)}"));
        return $"::{name}{(list.Length > 0 ? " " : "")}{list}::{Data(message)}";
    }

    private static string NameOf(Severity severity) =>
        severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(PrintableText.Escape(text)).Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
