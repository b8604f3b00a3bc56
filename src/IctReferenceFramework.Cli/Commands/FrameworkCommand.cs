using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
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
            Description = texts.Text("Mã Khung (829-2019) hoặc tệp dữ liệu.",
                "Id of a framework (829-2019) or a data file."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string?>("--format") { HelpName = "text|json|markdown",
            Description = texts.FormatOption };
        var output = new OutputChoice(texts, environment);
        var command = new Command("framework",
            texts.Text("Hiển thị Khung tham chiếu: thành phần, chức năng, danh mục và yêu cầu, kèm nguồn và độ tin "
                + "cậy.",
            "Print a reference framework: parts, functions, vocabularies and requirements, with sources and "
                + "confidence.")) { id, format };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Check(parsed, parsed.GetValue(format) ?? "text", FrameworkChoice.FilesOf(parsed.GetValue(id)));
            if (parsed.GetValue(id) is { } expected && ProfileIn(expected, environment)
                && ProfileChoice.Find(expected, null, texts, environment) is { } profile)
            {
                output.Write(parsed, Writer(profile, parsed.GetValue(format), texts));
                return ExitCodes.Clean;
            }

            var framework = FrameworkChoice.Resolve(parsed.GetValue(id), texts, environment)
                ?? ReferenceFrameworks.Default;
            Action<Stream> write = parsed.GetValue(format) switch
            {
                null or "text" => stream => WriteText(stream, FrameworkText.Overview(framework, texts.Language)),
                "json" => stream => FrameworkJson.Write(framework, stream),
                "markdown" => stream => WriteText(stream, FrameworkMarkdown.Write(framework, texts.Language)),
                var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
            };
            output.Write(parsed, write);
            return ExitCodes.Clean;
        });
        return command;
    }

    // A user's file says itself what it is.
    private static bool ProfileIn(string idOrPath, CliEnvironment environment)
    {
        var path = Path.GetFullPath(idOrPath, environment.Directory);
        return Profiles.Ids.Contains(idOrPath)
            || (File.Exists(path)
                && File.ReadLines(path).Take(200)
                .Any(line => line.StartsWith("kind: profile", StringComparison.Ordinal)));
    }

    private static Action<Stream> Writer(Profile profile, string? format, CliTexts texts)
    {
        var over = ReferenceFrameworks.Default;
        return format switch
        {
            null or "text" => stream => WriteText(stream, FrameworkText.Overview(profile, over, texts.Language)),
            "json" => stream => FrameworkJson.Write(profile, over, stream),
            "markdown" => stream => WriteText(stream, FrameworkMarkdown.Write(profile, over, texts.Language)),
            var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
        };
    }

    private static void WriteText(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
