using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref diagram</c>: draws the described architecture.</summary>
internal static class DiagramCommand
{
    private static readonly string[] Formats = ["svg", "mermaid", "drawio"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var file = new Argument<string>("file") { HelpName = texts.FileName, Description = texts.FileArgument };
        var format = new Option<string?>("--format") { HelpName = string.Join('|', Formats),
            Description = texts.Text("Dạng sơ đồ (mặc định: svg).", "Form of the diagram (default: svg).") };
        var part = new Option<string?>("--part") { HelpName = "ID",
            Description = texts.Text("Chỉ vẽ một thành phần của Khung và các thành phần có quan hệ.",
            "Draw one part of the framework only, with what it is joined to.") };
        var output = new OutputChoice(texts, environment);
        var assessment = new AssessmentOptions(texts, environment);
        var command = new Command("diagram",
            texts.Text("Vẽ kiến trúc được mô tả: các thành phần trong từng lớp và quan hệ sử dụng.",
            "Draw the described architecture: components in their layers, with their uses.")) { file, format, part };
        assessment.AddInputTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var expected = parsed.GetValue(format) ?? "svg";
            if (!Formats.Contains(expected))
            {
                throw new UsageException(texts.NotOneOf("--format", expected, Formats));
            }

            var path = parsed.GetValue(file)!;
            InputFiles.MustExist(path, environment, texts);
            output.Check(parsed, expected, [path, .. assessment.Files(parsed)]);
            var result = assessment.Validate(path, parsed);
            var description = result.Description
                ?? throw new UsageException(NotADescription(texts, path) + output.Old(parsed));
            var chosen = parsed.GetValue(part);
            if (chosen is not null && result.Framework.FindPart(chosen) is null)
            {
                var ids = result.Framework.Parts.Select(p => p.Id).ToList();
                throw new UsageException(UnknownPart(texts, chosen, Spelling.Nearest(chosen, ids), ids));
            }

            var text = expected switch
            {
                "svg" => ArchitectureDiagrams.Svg(description, result.Framework, texts.Language, chosen),
                "drawio" => ArchitectureDiagrams.Drawio(description, result.Framework, texts.Language, chosen),
                _ => ArchitectureDiagrams.Mermaid(description, result.Framework, texts.Language, chosen),
            };
            if (expected == "mermaid" && !ArchitectureDiagrams.IsDrawnByMermaid(text))
            {
                throw new UsageException(texts.Text(
                    "Sơ đồ vượt giới hạn của Mermaid (50.000 ký tự, 500 quan hệ); dùng '--format svg', hoặc chọn một "
                        + "thành phần bằng '--part'.",
                    "The diagram is beyond the limits of Mermaid (50,000 characters, 500 uses); take '--format svg', "
                        + "or one part by '--part'."));
            }

            output.Write(parsed, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string NotADescription(CliTexts texts, string path) => texts.Text(
        $"'{path}' không đọc được như một mô tả kiến trúc; chạy 'ictref validate' để biết vì sao.",
        $"'{path}' could not be read as a description; 'ictref validate' says why.");

    private static string UnknownPart(CliTexts texts, string id, string? meant, IEnumerable<string> known) =>
        meant is null
        ? texts.Text($"Khung không có thành phần '{id}'; dùng một trong: {string.Join(", ", known)}.",
            $"The framework has no part '{id}'; use one of: {string.Join(", ", known)}.")
        : texts.Text($"Khung không có thành phần '{id}'. Có thể đúng là '{meant}'.",
            $"The framework has no part '{id}'. Did you mean '{meant}'?");
}
