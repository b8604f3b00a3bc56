using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref report</c>: writes a report for people about one description.</summary>
internal static class ReportCommand
{
    private static readonly string[] Formats = ["html", "docx", "xlsx", "markdown"];

    private static readonly (string Name, OfficialDocument Document)[] Documents =
    [
        ("bao-cao", OfficialDocument.Report), ("phieu-tham-dinh", OfficialDocument.AppraisalSheet),
        ("to-trinh", OfficialDocument.Submission),
    ];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var file = new Argument<string>("file") { HelpName = texts.FileName, Description = texts.FileArgument };
        var format = new Option<string>("--format") { HelpName = string.Join('|', Formats),
            Description = texts.Text("Dạng báo cáo.", "Form of the report."), Required = true };
        var names = Documents.Select(each => each.Name).ToArray();
        var document = new Option<string?>("--document")
        {
            HelpName = string.Join('|', names),
            Description = texts.Text(
                "Loại văn bản Word: báo cáo (mặc định), phiếu thẩm định theo từng yêu cầu, tờ trình Ủy ban nhân dân.",
                "Kind of Word document: report (default), appraisal sheet by requirement, submission."),
        };
        var output = new OutputChoice(texts, environment);
        var max = MaxFindingsOption.Create(texts);
        var assessment = new AssessmentOptions(texts, environment);
        var command = new Command("report",
            texts.Text("Lập báo cáo đánh giá từ một tệp mô tả: HTML để xem và in, Word theo thể thức văn bản hành "
                + "chính, Excel để lọc, Markdown để trao đổi.",
            "Write a report for people about a description: HTML to read and print, Word as an official document, "
            + "Excel to filter, Markdown for pull requests.")) { file, format, document, max };
        assessment.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var expected = parsed.GetValue(format)!;
            var targets = Formats.Contains(expected)
                ? OutputTarget.Parse([expected], output.Path(parsed), environment, texts)
                    : throw new UsageException(texts.NotOneOf("--format", expected, Formats));
            var kind = parsed.GetValue(document);
            if (kind is not null && !names.Contains(kind))
            {
                throw new UsageException(texts.NotOneOf("--document", kind, names));
            }

            if (kind is not null && expected != "docx")
            {
                throw new UsageException(texts.Text("'--document' chỉ dùng với '--format docx'.",
                    "'--document' goes with '--format docx' only."));
            }

            var path = parsed.GetValue(file)!;
            InputFiles.MustExist(path, environment, texts);
            output.Check(parsed, expected, [path, .. assessment.Files(parsed)]);
            var result = assessment.Validate(path, parsed);
            output.Write(parsed,
                stream => targets[0].Report.Write([result], stream,
                new()
                {
                    Language = texts.Language,
                    MaxFindings = MaxFindingsOption.Resolve(parsed.GetValue(max), texts),
                    Document = Documents.FirstOrDefault(each => each.Name == kind).Document,
                }));
            return result.IsComplete && result.Description is not null ? ExitCodes.Clean : ExitCodes.Unusable;
        });
        return command;
    }
}
