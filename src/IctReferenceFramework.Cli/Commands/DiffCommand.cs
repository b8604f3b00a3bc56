using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref diff</c>: what changed in compliance between two versions of a description.</summary>
internal static class DiffCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var older = new Argument<string>("old") { HelpName = texts.Text("BẢN-CŨ", "OLD"),
            Description = texts.Text("Phiên bản cũ.", "The older version.") };
        var newer = new Argument<string>("new") { HelpName = texts.Text("BẢN-MỚI", "NEW"),
            Description = texts.Text("Phiên bản mới.", "The newer version.") };
        var formats = BuiltInReports.OfComparisons.Select(report => report.Format).ToList();
        var format = new Option<string?>("--format") { HelpName = string.Join('|', formats),
            Description = texts.FormatOption };
        var output = new OutputChoice(texts, environment);
        var failOnRegression =
            new Option<bool>("--fail-on-regression") { Description = texts.Text(
            "Trả về mã thoát 1 khi có yêu cầu giảm mức đáp ứng, có thêm nội dung thiếu hoặc có lỗi mới.",
            "Exit with 1 if a requirement is met less or has more gaps, or there is a new error.") };
        var assessment = new AssessmentOptions(texts, environment);
        var command = new Command("diff",
            texts.Text("So sánh mức độ đáp ứng giữa hai phiên bản của cùng một bản mô tả: yêu cầu, tỷ lệ, thành phần, "
                + "văn bản viện dẫn.", "Compare the compliance of two versions of a description: requirements, scores, "
            + "components, citations.")) { older, newer, format, failOnRegression };
        assessment.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var expected = parsed.GetValue(format) ?? "text";
            var report = BuiltInReports.OfComparisons.FirstOrDefault(each => each.Format == expected)
                ?? throw new UsageException(texts.NotOneOf("--format", expected, formats));
            string[] files = [parsed.GetValue(older)!, parsed.GetValue(newer)!];
            Array.ForEach(files, file => InputFiles.MustExist(file, environment, texts));
            if (Array.TrueForAll(files, file => file == FileTexts.StandardInput))
            {
                throw new UsageException(FileTexts.StandardInputTwice.In(texts.Language));
            }

            output.Check(parsed, expected, [.. files, .. assessment.Files(parsed)]);
            var validator = assessment.Validator(parsed);
            var results = Array.ConvertAll(files,
                file => DescriptionFile.Validate(file, validator, environment, texts));
            var comparison = new ComplianceComparison(results[0], results[1]);
            output.Write(parsed, stream => report.Write(comparison, stream, new() { Language = texts.Language }));
            return !comparison.IsComplete ? ExitCodes.Unusable
                : parsed.GetValue(failOnRegression) && comparison.HasRegressed ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }
}
