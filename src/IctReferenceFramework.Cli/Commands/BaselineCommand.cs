using System.CommandLine;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref baseline create</c> and <c>update</c>: the findings that are known.</summary>
internal sealed class BaselineCommand
{
    private readonly CliTexts _texts;
    private readonly BaselineTexts _baselineTexts;
    private readonly CliEnvironment _environment;
    private readonly Argument<string[]> _files;
    private readonly AssessmentOptions _assessment;

    private BaselineCommand(CliTexts texts, CliEnvironment environment)
    {
        (_texts, _baselineTexts, _environment) = (texts, new(texts), environment);
        _files = new("files") { HelpName = texts.FileName, Description = texts.FilesArgument,
            Arity = ArgumentArity.OneOrMore };
        _assessment = new(texts, environment);
    }

    public static Command Create(CliTexts texts, CliEnvironment environment) =>
        new("baseline", texts.Text(
            "Lập và cập nhật danh sách phát hiện đã biết (baseline); phát hiện có trong danh sách không tính vào kết "
                + "quả, phát hiện mới vẫn tính.",
                    "Make and update a baseline: findings that are known do not count, new ones "
                + "do.")) { new BaselineCommand(texts, environment).ForCreate(),
                new BaselineCommand(texts, environment).ForUpdate() };

    private Command ForCreate()
    {
        var output = new OutputChoice(_texts, _environment, isRequired: true,
            _texts.Text("Tệp danh sách phát hiện đã biết cần tạo (JSON).", "The baseline to be made (JSON)."));
        var command = new Command("create",
            _texts.Text("Ghi mọi phát hiện hiện có vào một danh sách mới.",
            "Write all current findings to a new baseline.")) { _files };
        output.AddTo(command);
        _assessment.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = output.Path(parsed)!;
            var file = FileAt(path, "--output");
            var files = Files(parsed);
            output.Check(parsed, ResultForms.Baseline, [.. files, .. _assessment.Files(parsed)]);
            var baseline = Baseline.Of(Validate(files, parsed), file.NameOf, _texts.Language);
            file.Write(baseline);
            _environment.WriteLine(_baselineTexts.Created(baseline.Count));
            return ExitCodes.Clean;
        });
        return command;
    }

    private Command ForUpdate()
    {
        var baselinePath = new Option<string>("--baseline") { HelpName = "PATH", Description = _baselineTexts.Option,
            Required = true };
        var acceptNew = new Option<bool>(
            "--accept-new") { Description = _texts.Text("Thêm cả phát hiện mới.", "Add what is new, too.") };
        var command = new Command("update",
            _texts.Text("Bỏ khỏi danh sách các phát hiện đã khắc phục; chỉ thêm phát hiện mới khi có --accept-new.",
            "Remove from a baseline what has been put right; new findings are added with --accept-new "
                + "only.")) { _files, baselinePath, acceptNew };
        _assessment.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(baselinePath)!;
            var file = FileAt(path, "--baseline");
            var before = file.Read();
            var files = Files(parsed);
            new OutputGuard(_environment, _texts, isForced: false)
                .Check(path, ResultForms.Baseline, [.. files, .. _assessment.Files(parsed)]);
            var results = Validate(files, parsed);
            var update = before.Update(results, file.NameOf, file.IsThere, parsed.GetValue(acceptNew), _texts.Language);
            file.Write(update.Baseline);
            _environment.WriteLine(_baselineTexts.Updated(update));
            return ExitCodes.Clean;
        });
        return command;
    }

    private IReadOnlyList<string> Files(ParseResult parsed) =>
        InputFiles.Resolve(parsed.GetValue(_files) ?? [], _environment, _texts);

    private BaselineFile FileAt(string path, string option) =>
        path.Length == 0 ? throw new UsageException(_texts.MissingValue(option)) : new(path, _environment, _texts);

    // What could not be read has no findings but the one that says so: a baseline of it would let everything pass.
    private List<ValidationResult> Validate(IReadOnlyList<string> files, ParseResult parsed)
    {
        var validator = _assessment.Validator(parsed);
        return [.. files.Select(
            file => DescriptionFile.Validate(file, validator, _environment, _texts) is { IsComplete: true,
            Description: not null } result
            ? result : throw new UsageException(_baselineTexts.NotReadable(file)))];
    }
}
