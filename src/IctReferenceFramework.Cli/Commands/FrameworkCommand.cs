using System.CommandLine;
using System.Text;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Catalogue;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref framework</c>: prints a framework: its parts, functions, vocabularies and requirements.</summary>
internal static class FrameworkCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var id = new Argument<string?>("framework")
        {
            HelpName = "ID|PATH",
            Description = texts.FrameworkArgument,
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string?>("--format") { HelpName = "text|json|markdown", Description = texts.FormatOption };
        var output = new Option<string?>("--output") { HelpName = "PATH", Description = texts.OutputOption };
        var command = new Command("framework", texts.FrameworkCommand) { id, format, output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } wanted && ProfileIn(wanted, environment) && ProfileChoice.Find(wanted, null, texts, environment) is { } profile)
            {
                WriteProfile(profile, parsed.GetValue(format), parsed.GetValue(output), texts, environment);
                return ExitCodes.Clean;
            }

            var framework = FrameworkChoice.Resolve(parsed.GetValue(id), texts, environment) ?? ReferenceFrameworks.Default;
            Action<Stream> write = parsed.GetValue(format) switch
            {
                null or "text" => stream => WriteText(stream, FrameworkText.Overview(framework, texts.Language)),
                "json" => stream => FrameworkJson.Write(framework, stream),
                "markdown" => stream => WriteText(stream, FrameworkMarkdown.Write(framework, texts.Language)),
                var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
            };
            OutputFile.WriteOrPrint(parsed.GetValue(output), environment, texts, write);
            return ExitCodes.Clean;
        });
        return command;
    }

    // A user's file says itself what it is.
    private static bool ProfileIn(string idOrPath, CliEnvironment environment)
    {
        var path = Path.GetFullPath(idOrPath, environment.Directory);
        return Profiles.Ids.Contains(idOrPath)
            || (File.Exists(path) && File.ReadLines(path).Take(200).Any(line => line.StartsWith("kind: profile", StringComparison.Ordinal)));
    }

    private static void WriteProfile(Profile profile, string? format, string? output, CliTexts texts, CliEnvironment environment)
    {
        var over = ReferenceFrameworks.Default;
        Action<Stream> write = format switch
        {
            null or "text" => stream => WriteText(stream, FrameworkText.Overview(profile, over, texts.Language)),
            "json" => stream => FrameworkJson.Write(profile, over, stream),
            "markdown" => stream => WriteText(stream, FrameworkMarkdown.Write(profile, over, texts.Language)),
            var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
        };
        OutputFile.WriteOrPrint(output, environment, texts, write);
    }

    private static void WriteText(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
