using System.CommandLine;
using System.CommandLine.Parsing;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>What is wrong with a command line, in the user's language.</summary>
internal static class UsageError
{
    public static string? Find(ParseResult parsed, CliTexts texts)
    {
        if (parsed.UnmatchedTokens.Concat(OptionsTakenForArguments(parsed)).FirstOrDefault() is { } unknown)
        {
            return UnknownToken(texts, unknown, Spelling.Nearest(unknown, KnownWords(parsed.CommandResult)));
        }

        if (parsed.Errors.Count > 0)
        {
            return Describe(parsed.Errors[0], texts);
        }

        return parsed.GetValue<string?>("--lang") is { } language && language is not ("vi" or "en")
            ? texts.NotOneOf("--lang", language, ["vi", "en"])
            : null;
    }

    // An option that is not known looks like a file to an argument that takes many.
    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed) =>
        from argument in parsed.CommandResult.Children.OfType<ArgumentResult>()
        from token in argument.Tokens
        where token.Value.StartsWith("--", StringComparison.Ordinal)
        select token.Value;

    private static string Describe(ParseError error, CliTexts texts) => error.SymbolResult switch
    {
        OptionResult { Implicit: true } option =>
            MissingArgument(texts, option.Option.HelpName is { } value ? $"{option.Option.Name} {value}"
            : option.Option.Name),
        OptionResult option when option.Tokens.Count == 0 => texts.MissingValue(option.Option.Name),
        OptionResult option => TooManyValues(texts, option.Option.Name),
        ArgumentResult argument => MissingArgument(texts, argument.Argument.HelpName ?? argument.Argument.Name),
        CommandResult command when command.Command.Subcommands.Count > 0 =>
            MissingCommand(texts, LocalizedHelp.PathOf(command.Command)),
        CommandResult command when command.Command.Arguments is [var argument, ..] =>
            MissingArgument(texts, argument.HelpName ?? argument.Name),
        _ => error.Message,
    };

    private static IEnumerable<string> KnownWords(CommandResult command)
    {
        var words = command.Command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Command.Options.Select(option => option.Name));
        for (var parent = command.Parent; parent is CommandResult above; parent = parent.Parent)
        {
            words = words.Concat(above.Command.Options.Where(option => option.Recursive).Select(option => option.Name));
        }

        return words;
    }

    private static string MissingCommand(CliTexts texts, string path) => texts.Text(
        $"Thiếu lệnh. Chạy '{path} --help' để xem các lệnh.",
        $"A command is missing. Run '{path} --help' to see the commands.");

    private static string UnknownToken(CliTexts texts, string token, string? meant) => meant is null
        ? texts.Text($"Không nhận ra '{token}'. Chạy 'ictref --help' để xem hướng dẫn.",
            $"'{token}' is not understood. Run 'ictref --help'.")
        : texts.Text($"Không nhận ra '{token}'. Có thể đúng là '{meant}'.",
            $"'{token}' is not understood. Did you mean '{meant}'?");

    private static string TooManyValues(CliTexts texts, string option) =>
        texts.Text($"{option}: chỉ được dùng một lần.", $"{option}: can be given once only.");

    private static string MissingArgument(CliTexts texts, string name) =>
        texts.Text($"Thiếu {name}.", $"{name} is missing.");
}
