using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>A case of a JUnit report: a requirement, or a finding that belongs to none.</summary>
/// <param name="Group">The part of the framework, or the family of rules.</param>
/// <param name="Name">Its name.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Message">Why, in a sentence.</param>
internal sealed record JUnitCase(string Group, string Name, JUnitOutcome Outcome, string Message)
{
    /// <summary>The rule that is violated.</summary>
    public string Type { get; init; } = "";

    public Location Location { get; init; }

    /// <summary>Lines that tell more.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    public static IReadOnlyList<JUnitCase> Of(ValidationResult result, ReportOptions options)
    {
        var language = options.Language;
        if (!result.IsComplete)
        {
            return [new("ictref", result.Name, JUnitOutcome.NotRun,
                ReportTexts.NoAssessment(result).In(language)) { Type = "not-checked" }];
        }

        var ofRequirements =
            result.Findings.ToLookup(finding => finding.UnmetRequirement ?? "", StringComparer.Ordinal);
        var suppressed = result.Suppressed.ToLookup(each => each.Finding.UnmetRequirement ?? "",
            StringComparer.Ordinal);
        var others = ofRequirements[""].Select(finding => Of(finding, options))
            .Concat(suppressed[""].Select(each => Of(each, language))).ToList();
        if (result.IsUnread)
        {
            return [.. others, new("ictref", ReportTexts.Compliance.In(language), JUnitOutcome.Skipped,
                ReportTexts.NoAssessment(result).In(language))];
        }

        if (options.IsSelection || !result.IsDescription)
        {
            return [.. result.Findings.Select(finding => Of(finding, options)),
                .. result.Suppressed.Select(each => Of(each, language))];
        }

        return
        [
            .. others.Count == 0 ? [new("ictref", ReportTexts.NothingElseFound.In(language), JUnitOutcome.Passed, "")]
                : others,
            .. result.Assessments.SelectMany(assessment => assessment.Results.Select(each =>
                Of(assessment, each, result.View, ofRequirements[each.Requirement.Id].FirstOrDefault(),
                    suppressed[each.Requirement.Id].FirstOrDefault(), options))),
        ];
    }

    private static JUnitCase Of(
        Assessment assessment, RequirementResult each, AssessmentView inView, Finding? finding,
        SuppressedFinding? suppressed, ReportOptions options)
    {
        var (language, requirement, view) = (options.Language, each.Requirement, each.In(inView));
        var group = $"{assessment.Framework.Id}.{assessment.Framework.NameOf(requirement.Part).In(language)}";
        var name = $"{requirement.Id} {requirement.Title.In(language)}";
        var reason = $"{VerdictTexts.Of(view).In(language)}: {view.Reason.In(language)} "
            + $"({RequirementTexts.Whole(requirement).In(language)})";
        return finding is not null ? Of(finding, options) with { Group = group, Name = name }
            : suppressed is not null
                ? new(group, name, JUnitOutcome.Skipped,
                $"{reason} {suppressed.Justification.In(language)}") { Location = suppressed.Finding.Location }
            : view.Status is
                RequirementStatus.NotAssessed or RequirementStatus.NotApplicable or RequirementStatus.Waived
            ? new(group, name, JUnitOutcome.Skipped, reason)
            : new(group, name, JUnitOutcome.Passed, "")
            {
                Location = view.Evidence.Count > 0 ? view.Evidence[0].Location : default,
                Text = [reason],
            };
    }

    // A finding that does not fail the run must not turn a service red; it is told all the same.
    private static JUnitCase Of(Finding finding, ReportOptions options)
    {
        var language = options.Language;
        var fails = options.FailOn is { } least && finding.Severity >= least;
        return new($"ictref.{finding.Rule.Id}", $"{finding.Rule.Title.In(language)} ({finding.Location})",
            fails ? JUnitOutcome.Failed : JUnitOutcome.Passed, finding.Message.In(language))
        {
            Type = finding.Rule.Id,
            Location = finding.Location,
            Text =
            [
                PlainLine.Whole(finding, language),
                .. finding.LegalBasis is { } basis ? [$"{ReportTexts.LegalBasis.In(language)}: {basis.In(language)}"]
                    : Array.Empty<string>(),
                $"{ReportTexts.WhatToDo.In(language)}: {finding.Remedy.In(language)}",
            ],
        };
    }

    private static JUnitCase Of(SuppressedFinding each, Language language) =>
        new($"ictref.{each.Finding.Rule.Id}", $"{each.Finding.Rule.Title.In(language)} ({each.Finding.Location})",
            JUnitOutcome.Skipped,
            $"{each.Finding.Message.In(language)} {each.Justification.In(language)}") { Location =
                each.Finding.Location };
}
