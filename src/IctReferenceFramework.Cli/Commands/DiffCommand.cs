using System.CommandLine;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Reports.Comparisons;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref diff</c>: what changed in compliance between two versions of a description.</summary>
internal static class DiffCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var ci = new CiTexts(texts.Language);
        var older = new Argument<string>("old") { HelpName = ci.OldName, Description = ci.OldArgument };
        var newer = new Argument<string>("new") { HelpName = ci.NewName, Description = ci.NewArgument };
        var formats = BuiltInComparisonReports.All.Select(report => report.Format).ToList();
        var format = new Option<string?>("--format") { HelpName = string.Join('|', formats), Description = texts.FormatOption };
        var output = new Option<string?>("--output") { HelpName = "PATH", Description = texts.OutputOption };
        var failOnRegression = new Option<bool>("--fail-on-regression") { Description = ci.FailOnRegressionOption };
        var assessment = new AssessmentOptions(texts, environment);
        var command = new Command("diff", ci.DiffCommand) { older, newer, format, output, failOnRegression };
        assessment.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(format) ?? "text";
            var report = BuiltInComparisonReports.All.FirstOrDefault(each => each.Format == wanted) ?? throw new UsageException(texts.NotOneOf("--format", wanted, formats));
            string[] files = [parsed.GetValue(older)!, parsed.GetValue(newer)!];
            OutputFile.Protect(parsed.GetValue(output), [.. files, .. assessment.Files(parsed)], environment, texts);
            var validator = assessment.Validator(parsed);
            var results = Array.ConvertAll(files, file => DescriptionFile.Validate(file, validator, environment, texts) is { IsComplete: true, Assessment: not null } result
                ? result : throw new UsageException(texts.NotADescription(file)));
            var comparison = new ComplianceComparison(results[0], results[1]);
            OutputFile.WriteOrPrint(parsed.GetValue(output), environment, texts, stream => report.Write(comparison, stream, new() { Language = texts.Language }));
            return parsed.GetValue(failOnRegression) && comparison.HasRegressed ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }
}
