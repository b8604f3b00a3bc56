using System.CommandLine;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref explain</c>: says what a rule demands, why, and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var id = new Argument<string>("id") { HelpName = texts.IdName, Description = texts.ExplainArgument };
        var command = new Command("explain", texts.ExplainCommand) { id };
        command.SetAction(parsed => Explain(parsed.GetValue(id)!, texts, environment));
        return command;
    }

    private static int Explain(string id, CliTexts texts, CliEnvironment environment)
    {
        var rule = RuleSet.Catalogue.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Name == id)
            ?? throw new UsageException(texts.UnknownRule(id, Spelling.Nearest(id, RuleSet.Catalogue.Select(r => r.Id))));
        environment.Write(
            $"""
            {rule.Id} · {rule.Name} · {texts.NameOf(rule.Severity)}

            {rule.Title.In(texts.Language)}.

            {texts.Why}: {rule.Rationale.In(texts.Language)}
            {texts.WhatToDo}: {rule.Remedy.In(texts.Language)}

            """);
        return ExitCodes.Clean;
    }
}
