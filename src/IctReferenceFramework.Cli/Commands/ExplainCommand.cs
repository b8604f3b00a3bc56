using System.CommandLine;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref explain</c>: says what a rule or a requirement demands, why, and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var id = new Argument<string>("id") { HelpName = texts.Text("MÃ", "ID"),
            Description = texts.Text("Mã quy tắc hoặc yêu cầu, ví dụ ICT2001, SVC-01.",
            "Id of a rule or requirement, such as ICT2001 or SVC-01.") };
        var framework = FrameworkChoice.Option(texts);
        var command = new Command("explain",
            texts.Text("Giải thích một quy tắc hoặc một yêu cầu.", "Explain a rule or a requirement.")) { id,
            framework };
        command.SetAction(parsed =>
        {
            var chosen = FrameworkChoice.Resolve(parsed.GetValue(framework), texts, environment)
                ?? ReferenceFrameworks.Default;
            environment.Write(Explain(LookAlikes.Understood(parsed.GetValue(id)!), chosen, texts));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Explain(string id, ReferenceFramework framework, CliTexts texts)
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
        return rule is not null ? Explain(rule, texts) : throw new UsageException(UnknownId(texts, id, Spelling.Nearest(
            id, RuleCatalogue.All.Select(r => r.Id).Concat(framework.Requirements.Select(r => r.Id))
                .Concat(Profiles.All.SelectMany(profile => profile.Requirements).Select(r => r.Id)))));
    }

    private static string Explain(RuleInfo rule, CliTexts texts) =>
        $"""
        {rule.Id} · {rule.Name} · {ReportTexts.Name(rule.Severity).In(texts.Language)}

        {rule.Title.In(texts.Language)}.

        {texts.Why}: {rule.Rationale.In(texts.Language)}
        {texts.Text("Cách khắc phục", "What to do")}: {rule.Remedy.In(texts.Language)}

        """;

    private static string UnknownId(CliTexts texts, string id, string? meant) => meant is null
        ? texts.Text($"Không có quy tắc hay yêu cầu '{id}'. Chạy 'ictref rules' hoặc 'ictref framework' để xem "
            + $"danh sách.",
            $"There is no rule or requirement '{id}'. Run 'ictref rules' or 'ictref framework' for the list.")
        : texts.Text($"Không có quy tắc hay yêu cầu '{id}'. Có thể đúng là '{meant}'.",
            $"There is no rule or requirement '{id}'. Did you mean '{meant}'?");
}
