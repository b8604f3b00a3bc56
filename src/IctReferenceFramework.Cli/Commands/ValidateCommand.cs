using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref validate</c>: checks descriptions and reports what is wrong.</summary>
internal sealed class ValidateCommand(CliTexts texts, CliEnvironment environment)
{
    private static readonly string[] FailOnValues = ["error", "warning", "info", "never"];

    private readonly Argument<string[]> _files = new("files")
    {
        HelpName = texts.FileName,
        Description = texts.FilesArgument,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _format = new("--format")
    {
        HelpName = texts.Text("ĐỊNH-DẠNG[=TỆP]", "FORM[=PATH]"),
        Description = FormatsOption(texts, ReportForms.All.Select(report => report.Format)),
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly OutputChoice _output = new(texts, environment);
    private readonly Option<string?> _failOn =
        new("--fail-on") { HelpName = "error|warning|info|never",
        Description = texts.Text("Trả về mã thoát 1 khi có phát hiện ở mức này trở lên (mặc định: error).",
        "Answer 1 from this severity on (default: error).") };
    private readonly Option<string?> _rules =
        new("--rules") { HelpName = "ICT2,ICT1001,…",
        Description = texts.Text("Chỉ kiểm tra các quy tắc có mã bắt đầu bằng chuỗi đã cho.",
            "Only the rules whose id begins so.") };
    private readonly AssessmentOptions _assessment = new(texts, environment);
    private readonly Option<string?> _baseline =
        new("--baseline") { HelpName = "PATH", Description = new BaselineTexts(texts).Option };
    private readonly Option<bool> _allRequirements =
        new("--all-requirements") { Description = texts.Text(
        "Trong SARIF, ghi cả yêu cầu đã đáp ứng, không áp dụng và chưa đánh giá.",
        "List in SARIF the requirements that are satisfied, do not apply or were not assessed, too.") };
    private readonly Option<string?> _max = MaxFindingsOption.Create(texts);

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var command = new ValidateCommand(texts, environment);
        var result = new Command("validate",
            texts.Text("Kiểm tra tệp mô tả kiến trúc và nêu từng nội dung cần khắc phục.",
            "Check architecture descriptions and show each place that is wrong.")) { command._files, command._format };
        command._output.AddTo(result);
        command._assessment.AddTo(result);
        result.Options.Add(command._failOn);
        result.Options.Add(command._baseline);
        result.Options.Add(command._rules);
        result.Options.Add(command._max);
        result.Options.Add(command._allRequirements);
        result.SetAction(command.Run);
        return result;
    }

    private int Run(ParseResult parsed)
    {
        var failOn = FailOn(parsed.GetValue(_failOn) ?? "error");
        var prefixes = Prefixes(parsed.GetValue(_rules));
        var validator = _assessment.Validator(parsed);
        var targets = OutputTarget.Parse(parsed.GetValue(_format) ?? [], _output.Path(parsed), environment, texts);
        var maxFindings = MaxFindingsOption.Resolve(parsed.GetValue(_max), texts);
        var files = InputFiles.Resolve(parsed.GetValue(_files) ?? [], environment, texts);
        var baseline = parsed.GetValue(_baseline);
        OutputTarget.Check(targets, _output.Guard(parsed),
            [.. files, .. _assessment.Files(parsed), .. baseline is null ? [] : new[] { baseline }]);
        var apply = WithBaseline(baseline);
        List<ValidationResult> results =
            [.. apply([.. files.Select(file => DescriptionFile.Validate(file, validator, environment, texts))])
            .Select(result => Selected(result, prefixes))];
        var options = new ReportOptions
        {
            Language = texts.Language,
            MaxFindings = maxFindings,
            FailOn = failOn,
            ListsAllRequirements = parsed.GetValue(_allRequirements),
            IsSelection = prefixes.Count > 0,
        };
        foreach (var target in targets)
        {
            OutputFile.WriteOrPrint(target.Path, environment, texts,
                stream => target.Report.Write(results, stream,
                    options with { UseColour = environment.UseColour && target.Path is null }));
        }

        return results.Exists(result => !result.IsComplete) ? ExitCodes.Unusable
            : failOn is { } least && results.Exists(result => result.Findings.Any(f => f.Severity >= least))
                ? ExitCodes.Findings
            : ExitCodes.Clean;
    }

    // Read before the descriptions are: a wrong one is a matter of seconds.
    private Func<List<ValidationResult>, IReadOnlyList<ValidationResult>> WithBaseline(string? path)
    {
        if (path is null)
        {
            return results => results;
        }

        var file = new BaselineFile(path.Length > 0 ? path
            : throw new UsageException(texts.MissingValue("--baseline")), environment, texts);
        var baseline = file.Read();
        return results => file.Apply(baseline, results);
    }

    // A file that could not be read at all keeps its findings: without them it would look clean.
    private static ValidationResult Selected(ValidationResult result, List<string> prefixes) =>
        prefixes.Count == 0 || (result.IsDescription && result.Description is null) ? result : result with
        {
            Findings = [.. result.Findings.Where(finding => IsSelected(finding, prefixes))],
            Suppressed = [.. result.Suppressed.Where(suppressed => IsSelected(suppressed.Finding, prefixes))],
        };

    private static bool IsSelected(Finding finding, List<string> prefixes) =>
        prefixes.Exists(prefix => finding.Rule.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private Severity? FailOn(string value) => value switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => null,
        _ => throw new UsageException(texts.NotOneOf("--fail-on", value, FailOnValues)),
    };

    // A prefix that no rule has would pass everything: it must be a slip.
    private List<string> Prefixes(string? value)
    {
        var prefixes = (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToList();
        foreach (var prefix in prefixes)
        {
            if (!RuleCatalogue.All.Any(rule => rule.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                throw new UsageException(
                    UnknownRule(texts, prefix, Spelling.Nearest(prefix, RuleCatalogue.All.Select(r => r.Id))));
            }
        }

        return prefixes;
    }

    private static string FormatsOption(CliTexts texts, IEnumerable<string> forms) => texts.Text(
        $"Định dạng kết quả; dùng được nhiều lần, mỗi lần một tệp. Các định dạng: {string.Join(", ", forms)}.",
        $"Form of the result; may be given several times, each to its file. Forms: {string.Join(", ", forms)}.");

    private static string UnknownRule(CliTexts texts, string id, string? meant) => meant is null
        ? texts.Text($"Không có quy tắc '{id}'. Chạy 'ictref rules' để xem danh sách.",
            $"There is no rule '{id}'. Run 'ictref rules' for the list.")
        : texts.Text($"Không có quy tắc '{id}'. Có thể đúng là '{meant}'.",
            $"There is no rule '{id}'. Did you mean '{meant}'?");
}
