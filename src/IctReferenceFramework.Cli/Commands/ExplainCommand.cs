using System.CommandLine;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary>
/// <c>ictref explain</c>: says what a rule or a requirement demands, why, and what to do; and what a word of the format
/// or a command means.
/// </summary>
internal static class ExplainCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var id = new Argument<string>("id") { HelpName = texts.Text("MÃ", "ID"),
            Description = texts.Text(
                "Mã quy tắc, yêu cầu; khóa, giá trị, chức năng, lĩnh vực; hoặc tên lệnh: ICT2001, SVC-01, uses.",
                "Id of a rule or requirement; a key, value, function, domain; or a command: ICT2001, SVC-01, uses.") };
        var framework = FrameworkChoice.Option(texts);
        var command = new Command("explain",
            texts.Text("Giải thích quy tắc, yêu cầu, từ trong mô tả hoặc lệnh.",
                "Explain a rule, a requirement, a word of descriptions or a command.")) { id, framework };
        command.SetAction(parsed =>
        {
            var chosen = FrameworkChoice.Resolve(parsed.GetValue(framework), texts, environment)
                ?? ReferenceFrameworks.Default;
            environment.Write(Explain(LookAlikes.Understood(parsed.GetValue(id)!), chosen, texts,
                parsed.RootCommandResult.Command));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Explain(string id, ReferenceFramework framework, CliTexts texts, Command root)
    {
        if (framework.FindRequirement(id.ToUpperInvariant()) is { } requirement)
        {
            return RequirementText.Explain(requirement, framework, texts.Language);
        }

        foreach (var profile in Profiles.All.Where(
            profile => profile.Requirements.Any(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase))))
        {
            var whole = profile.AppliedTo(framework);
            return RequirementText.Explain(whole.FindRequirement(id.ToUpperInvariant())!, whole, texts.Language);
        }

        var rule = RuleCatalogue.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
            || rule.Name == id);
        return rule is not null ? Explain(rule, texts)
            : TermText.Explain(id, framework, texts.Language) is { } term ? term + OfCommand(id, root, texts)
            : OfCommand(id, root, texts) is { Length: > 0 } command ? command
            : throw new UsageException(UnknownId(texts, id, Spelling.Nearest(
                id, RuleCatalogue.All.Select(r => r.Id).Concat(framework.Requirements.Select(r => r.Id))
                .Concat(Profiles.All.SelectMany(profile => profile.Requirements).Select(r => r.Id))
                .Concat(TermText.All(framework)).Concat(root.Subcommands.Select(command => command.Name)))));
    }

    private static string OfCommand(string name, Command root, CliTexts texts) =>
        root.Subcommands.FirstOrDefault(command => command.Name == name) is not { } command ? ""
        : $"""

            ictref {command.Name}

              {command.Description}
              {texts.Text("Ví dụ", "Example")}: {CommandExamples.Of(command.Name)}
              {texts.Text("Các tùy chọn", "Options")}: ictref {command.Name} --help

            """;

    private static string Explain(RuleInfo rule, CliTexts texts) =>
        $"""
        {rule.Id} · {rule.Name} · {ReportTexts.Name(rule.Severity).In(texts.Language)}

        {rule.Title.In(texts.Language)}.

        {texts.Why}: {rule.Rationale.In(texts.Language)}
        {texts.Text("Cách khắc phục", "What to do")}: {rule.Remedy.In(texts.Language)}

        """ + RuleExample.Of(rule.Id, texts.Language);

    private static string UnknownId(CliTexts texts, string id, string? meant) => meant is null
        ? texts.Text($"Không có quy tắc, yêu cầu hay từ '{id}'. Chạy 'ictref rules' hoặc 'ictref framework' để xem "
            + $"danh sách.",
            $"There is no rule, requirement or word '{id}'. Run 'ictref rules' or 'ictref framework' for the list.")
        : texts.Text($"Không có quy tắc, yêu cầu hay từ '{id}'. Có thể đúng là '{meant}'.",
            $"There is no rule, requirement or word '{id}'. Did you mean '{meant}'?");
}
