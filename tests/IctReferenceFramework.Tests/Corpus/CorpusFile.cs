using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Corpus;

/// <summary>
/// A description with its findings written under the line, in English, and below it, behind a bar, in Vietnamese. A '#'
/// right before the marks stands for the first column. Line numbers in messages count these comments too.
/// </summary>
internal sealed partial class CorpusFile(string path)
{
    public static ValidationOptions Options => Support.Validated.Options;

    public string Path => path;

    public override string ToString() => System.IO.Path.GetRelativePath(Support.Repository.Corpus, path)
        .Replace('\\', '/');

    public IReadOnlyList<Finding> Findings => FindingsOf(File.ReadAllText(path));

    // A small example lacks most of what the framework asks for: gaps are shown where they are the subject.
    private List<Finding> FindingsOf(string text) =>
        [.. Validate(text).Findings.Where(finding => !finding.Rule.Id.StartsWith("ICT3", StringComparison.Ordinal)
            || path.Contains(finding.Rule.Id, StringComparison.Ordinal))];

    /// <summary>The file as it would be with the findings that it really has.</summary>
    public string WithActualFindings()
    {
        // The comments move the lines that messages speak of: repeat until nothing moves.
        var text = File.ReadAllText(path);
        for (var round = 0; round < 5; round++)
        {
            var next = Annotate(text);
            if (next == text)
            {
                break;
            }

            text = next;
        }

        return text;
    }

    private string Annotate(string text)
    {
        var findings = FindingsOf(text).ToLookup(finding => finding.Location.Line);
        var result = new StringBuilder();
        var line = 0;
        foreach (var content in text.TrimEnd('\n').Split('\n'))
        {
            line++;
            if (Expectation().IsMatch(content))
            {
                continue;
            }

            result.Append(content).Append('\n');
            foreach (var finding in findings[line])
            {
                result.Append(Mark(finding)).Append('\n');
            }
        }

        return result.ToString();
    }

    private static string Mark(Finding finding)
    {
        var (line, column) = finding.Location.Start;
        var end = finding.Location.End;
        var length = Math.Max(1, end.Line == line ? end.Column - column : 1);
        var marks = column == 1
            ? "#" + new string('^', Math.Max(1, length - 1))
            : "#" + new string(' ', column - 2) + new string('^', length);
        var costs = finding.RequirementIds.Count == 0 ? "" : $" [{string.Join(' ', finding.RequirementIds)}]";
        var indent = "#" + new string(' ', Math.Max(0, column - 2));
        return $"{marks} {finding.Rule.Id} {finding.Severity.ToString().ToLowerInvariant()}{costs} "
            + $"{finding.Message.En}\n{indent}| {finding.Message.Vi}";
    }

    private static ValidationResult Validate(string text) => Support.Validated.Text(text);

    [GeneratedRegex(@"^# *(\^+ ICT\d{4}|\|) ")]
    private static partial Regex Expectation();
}
