using System.CommandLine;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref report</c>: writes a report for people about one description.</summary>
internal static class ReportCommand
{
    private static readonly string[] Formats = ["html", "docx", "xlsx", "markdown"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var file = new Argument<string>("file") { HelpName = texts.FileName, Description = texts.FileArgument };
        var format = new Option<string>("--format") { HelpName = string.Join('|', Formats), Description = texts.ReportFormatOption, Required = true };
        var output = new Option<string?>("--output") { HelpName = "PATH", Description = texts.OutputOption };
        var assessment = new AssessmentOptions(texts, environment);
        var command = new Command("report", texts.ReportCommand) { file, format, output };
        assessment.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(format)!;
            var targets = Formats.Contains(wanted)
                ? OutputTarget.Parse([wanted], parsed.GetValue(output), environment, texts) : throw new UsageException(texts.NotOneOf("--format", wanted, Formats));
            var path = parsed.GetValue(file)!;
            OutputTarget.Protect(targets, [path, .. assessment.Files(parsed)], environment, texts);
            var result = assessment.Validate(path, parsed);
            OutputFile.WriteOrPrint(parsed.GetValue(output), environment, texts, stream => targets[0].Report.Write([result], stream, new() { Language = texts.Language }));
            return result.IsComplete && result.Description is not null ? ExitCodes.Clean : ExitCodes.Unusable;
        });
        return command;
    }
}
