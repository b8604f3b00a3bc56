using System.CommandLine;
using System.CommandLine.Help;
using IctReferenceFramework.Cli.Commands;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The command line of <c>ictref</c>.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CliEnvironment environment)
    {
        var texts = new CliTexts(LanguageOf(args));
        using var output = new StandardStream(environment.Output);
        using var error = new StandardStream(environment.Error);
        var code = Run(args, environment with { Output = output, Error = error }, texts);
        if (output.Failure is not { } failure)
        {
            return code;
        }

        // The standard output is full or closed: what was to be said did not arrive.
        new CliEnvironment(output, error, environment.Directory)
            .WriteError(texts.CannotWrite("stdout", texts.Reason(failure)));
        return ExitCodes.Unusable;
    }

    private static int Run(string[] args, CliEnvironment environment, CliTexts texts)
    {
        var root = BuildRoot(texts, environment);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is LocalizedHelp or VersionAction)
        {
            return parsed.Invoke();
        }

        if (args.Length == 0)
        {
            LocalizedHelp.Write(root, texts, environment);
            return ExitCodes.Unusable;
        }

        if (UsageError.Find(parsed, texts) is { } usageError)
        {
            environment.WriteError(usageError);
            return ExitCodes.Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException exception)
        {
            environment.WriteError(exception.Message);
            return ExitCodes.Unusable;
        }
    }

    private static RootCommand BuildRoot(CliTexts texts, CliEnvironment environment)
    {
        var root = new RootCommand(
            texts.Text("ictref: kiểm tra kiến trúc ICT phát triển đô thị thông minh của địa phương theo Khung "
            + "tham chiếu ICT (Quyết định số 829/QĐ-BTTTT).",
            "ictref: checks a locality's smart-city ICT architecture against the ICT reference framework "
            + "(Decision 829/QĐ-BTTTT)."));
        root.Options.Clear();
        root.Directives.Clear();
        root.Options.Add(new HelpOption
        {
            Description = texts.Text("Hiển thị hướng dẫn này.", "Show this help."),
            Action = new LocalizedHelp(texts, environment),
        });
        root.Options.Add(new VersionOption
        {
            Description = texts.Text("Hiển thị phiên bản.", "Show the version."),
            Action = new VersionAction(environment),
        });
        root.Options.Add(new Option<string?>("--lang")
        {
            Description = texts.Text("Ngôn ngữ: vi hoặc en (mặc định: vi).", "Language: vi or en (default: vi)."),
            HelpName = "vi|en",
            Recursive = true,
        });
        root.Subcommands.Add(ValidateCommand.Create(texts, environment));
        root.Subcommands.Add(BaselineCommand.Create(texts, environment));
        root.Subcommands.Add(DiffCommand.Create(texts, environment));
        root.Subcommands.Add(ReportCommand.Create(texts, environment));
        root.Subcommands.Add(PortfolioCommand.Create(texts, environment));
        root.Subcommands.Add(DiagramCommand.Create(texts, environment));
        root.Subcommands.Add(InitCommand.Create(texts, environment));
        root.Subcommands.Add(ExplainCommand.Create(texts, environment));
        root.Subcommands.Add(RulesCommand.Create(texts, environment));
        root.Subcommands.Add(FrameworkCommand.Create(texts, environment));
        root.Subcommands.Add(InstrumentsCommand.Create(texts, environment));
        root.Subcommands.Add(ProvincesCommand.Create(texts, environment));
        root.Subcommands.Add(SchemaCommand.Create(texts, environment));
        return root;
    }

    // Asked before parsing, since help and usage errors speak the language too.
    private static Language LanguageOf(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en"
                || (args[i] == "--lang" && i + 1 < args.Length && args[i + 1] == "en"))
            {
                return Language.English;
            }
        }

        return Language.Vietnamese;
    }
}
