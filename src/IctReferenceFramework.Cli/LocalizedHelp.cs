using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace IctReferenceFramework.Cli;

/// <summary>Help in the user's language: what a command does, its arguments and options, what it answers.</summary>
internal sealed class LocalizedHelp(CliTexts texts, CliEnvironment environment) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, texts, environment);
        return ExitCodes.Clean;
    }

    public static void Write(Command command, CliTexts texts, CliEnvironment environment)
    {
        var help = new StringBuilder();
        help.Append(command.Description).Append("\n\n");
        help.Append(texts.Text("Cách dùng:", "Usage:")).Append('\n').Append("  ").Append(UsageOf(command, texts))
            .Append('\n');
        AddRows(help, texts.Text("Lệnh:", "Commands:"), command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        AddRows(help, texts.Text("Đối số:", "Arguments:"),
            command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)));
        AddRows(help, texts.Text("Tùy chọn:", "Options:"), OptionsOf(command).Select(o => (NameOf(o), o.Description)));
        help.Append('\n').Append(
            texts.Text("Mã thoát: 0 – đạt; 1 – có phát hiện ở mức --fail-on trở lên; 2 – lệnh không hợp lệ, không tìm "
                + "thấy tệp, không đọc hoặc không kiểm tra được.",
            "Exit codes: 0 clean; 1 findings from --fail-on; 2 wrong command line, no file, unreadable or unchecked."))
            .Append('\n');
        environment.Write(help.ToString());
    }

    /// <summary>A command as it is typed, such as <c>ictref baseline update</c>.</summary>
    public static string PathOf(Command command) =>
        string.Join(' ', Above(command).Reverse().Append(command).Where(each => each is not RootCommand)
            .Select(each => each.Name).Prepend("ictref"));

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (var option in command.Options)
        {
            yield return option;
        }

        foreach (var option in Above(command).SelectMany(parent => parent.Options).Where(option => option.Recursive))
        {
            yield return option;
        }
    }

    private static IEnumerable<Command> Above(Command command)
    {
        for (var parent = command.Parents.OfType<Command>()
            .FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return parent;
        }
    }

    private static string UsageOf(Command command, CliTexts texts)
    {
        var path = PathOf(command);
        var sub = command.Subcommands.Count > 0 ? $" <{texts.Text("lệnh", "command")}>" : "";
        var arguments = string.Concat(command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.HelpName}]"
            : argument.Arity.MaximumNumberOfValues > 1 ? $" <{argument.HelpName}>…"
            : $" <{argument.HelpName}>"));
        return $"{path}{sub}{arguments} [{texts.Text("tùy chọn", "options")}]";
    }

    private static string NameOf(Option option)
    {
        var names = string.Join(", ",
            option.Aliases.Where(alias => alias.StartsWith('-') && alias != "-?" && !alias.StartsWith('/'))
            .Append(option.Name));
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private static void AddRows(StringBuilder help, string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = Math.Min(34, all.Max(row => row.Name.Length));
        help.Append('\n').Append(heading).Append('\n');
        foreach (var (name, text) in all)
        {
            help.Append("  ").Append(name.PadRight(width)).Append("  ").Append(text).Append('\n');
        }
    }
}
