using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref schema</c>: prints a JSON schema; unless told, the one for editors.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Names =
        ["editor", "architecture", "framework", "instruments", "portfolio", "baseline", "validation", "assessment",
        "comparison", "portfolio-report"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var name = new Argument<string?>("name")
        {
            HelpName = string.Join('|', Names),
            Description = texts.Text("Loại lược đồ (mặc định: editor, có sẵn danh mục của Khung).",
                "Which schema (default: editor, with the framework's vocabulary)."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var framework = FrameworkChoice.Option(texts);
        var output = new OutputChoice(texts, environment);
        var command = new Command("schema",
            texts.Text("Xuất lược đồ JSON của định dạng để trình soạn thảo gợi ý khi nhập.",
            "Print the JSON schema of the format, so that editors can help.")) { name, framework };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = FrameworkChoice.Resolve(parsed.GetValue(framework), texts, environment)
                ?? ReferenceFrameworks.Default;
            output.Check(parsed, "json", FrameworkChoice.FilesOf(parsed.GetValue(framework)));
            var schema = parsed.GetValue(name) switch
            {
                null or "editor" => Schemas.ForEditors(chosen),
                "architecture" => Schemas.Architecture,
                "framework" => Schemas.FrameworkData,
                "instruments" => Schemas.Instruments,
                "portfolio" => Schemas.Portfolio,
                "baseline" => Schemas.Baseline,
                "validation" => Schemas.Validation,
                "assessment" => Schemas.Assessment,
                "comparison" => Schemas.Comparison,
                "portfolio-report" => Schemas.PortfolioReport,
                var other => throw new UsageException(texts.NotOneOf("schema", other, Names)),
            };
            output.Write(parsed, stream => stream.Write(Encoding.UTF8.GetBytes(schema)));
            return ExitCodes.Clean;
        });
        return command;
    }
}
