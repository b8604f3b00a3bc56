using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Robustness;

/// <summary>A suggestion is made only where writing it leaves nothing to be found there.</summary>
public sealed class SuggestionTests
{
    private static readonly ArchitectureValidator Validator = new(Validated.Options);

    [Fact]
    public void A_suggestion_that_is_applied_leaves_no_finding_there()
    {
        var applied = 0;
        var offenders = new List<string>();
        var texts = Repository.CorpusFiles().Select(path => (Path: path, Text: File.ReadAllText(path)))
            .Concat(PlantingTests.Some(300));
        foreach (var (path, text) in texts)
        {
            foreach (var finding in Validator.ValidateText(text, "a.yaml").Findings
                .Where(finding => finding is { Suggestion: not null, Location.IsInText: true }))
            {
                applied++;
                var span = finding.Location.Span;
                var mended = string.Concat(text.AsSpan(0, span.Start), finding.Suggestion, text.AsSpan(span.End));
                offenders.AddRange(Validator.ValidateText(mended, "a.yaml").Findings
                    .Where(left => IsThere(left, span.Start, span.Start + finding.Suggestion!.Length, finding))
                    .Select(left => $"{Path.GetRelativePath(Repository.Corpus, path)}:{finding.Location} "
                        + $"{finding.Rule.Id} → {finding.Suggestion}: {left.Rule.Id} {left.Message.En}"));
            }
        }

        Assert.True(applied > 250, $"{applied} suggestions were applied.");
        Assert.True(offenders.Count == 0, string.Join('\n', offenders));
    }

    // What stands in the place that was mended; of a requirement that is not met the place is only where to look.
    private static bool IsThere(Finding left, int from, int to, Finding finding) =>
        left.Location.IsInText && left.UnmetRequirement is null
        && left.Location.Span.Start < to && left.Location.Span.End > from
        && (left.Rule.Id == finding.Rule.Id || left.Severity == Severity.Error);
}
