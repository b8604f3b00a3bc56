using System.CommandLine;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var format = new Option<string?>("--format") { HelpName = "text|json", Description = texts.FormatOption };
        var command = new Command("rules", texts.Text("Liệt kê các quy tắc.", "List the rules.")) { format };
        command.SetAction(parsed =>
        {
            switch (parsed.GetValue(format) ?? "text")
            {
                case "text":
                    WriteText(texts, environment);
                    break;
                case "json":
                    RulesJson.Write(RuleCatalogue.All, environment.Output);
                    break;
                case var other:
                    throw new UsageException(texts.NotOneOf("--format", other, Formats));
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    private static void WriteText(CliTexts texts, CliEnvironment environment)
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var severity = ReportTexts.Name(rule.Severity).In(texts.Language);
            environment.WriteLine($"{rule.Id}  {severity,-9}  {rule.Title.In(texts.Language)}");
        }
    }
}
