using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli;

/// <summary>What decides how a description is judged: the same options for every command that judges one.</summary>
internal sealed class AssessmentOptions(CliTexts texts, CliEnvironment environment)
{
    private readonly Option<string?> _asOf = DayOption.Create(texts);
    private readonly Option<string?> _framework = FrameworkChoice.Option(texts);
    private readonly Option<string[]> _profile = ProfileChoice.Option(texts);
    private readonly Option<string?> _instruments = InstrumentsChoice.Option(texts);
    private readonly Option<string?> _view =
        new("--view") { HelpName = "target|as-is",
        Description = texts.Text("Đánh giá yêu cầu theo kiến trúc mục tiêu (target) hay hiện trạng (as-is); mặc định: "
            + "target.",
        "Findings on requirements follow this view (default: target).") };
    private readonly Option<string?> _inputName =
        new("--stdin-name") { HelpName = "NAME", Description = FileTexts.StandardInputNameOption.In(texts.Language) };
    private readonly Option<bool> _strict =
        new("--strict") { Description = texts.Text("Cho phép báo ở mức lỗi cả đối với yêu cầu chưa kiểm chứng.",
        "Let requirements that are not verified give errors.") };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _asOf, _framework, _profile, _instruments, _view, _strict, _inputName })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds only what says how a description is named, for a command that does not judge.</summary>
    public void AddInputTo(Command command) => command.Options.Add(_inputName);

    /// <summary>A validator with these options.</summary>
    /// <exception cref="UsageException">An option is wrong, or a data file.</exception>
    public ArchitectureValidator Validator(ParseResult parsed)
    {
        environment.InputName = parsed.GetValue(_inputName) is { Length: > 0 } name ? name : FileTexts.StandardInput;
        var view = View(parsed.GetValue(_view) ?? "target");
        var asOf = DayOption.Resolve(parsed.GetValue(_asOf), texts);
        var framework = FrameworkChoice.Resolve(parsed.GetValue(_framework), texts, environment);
        var options = new ValidationOptions
        {
            AsOf = asOf,
            View = view,
            IsStrict = parsed.GetValue(_strict),
            Framework = framework,
            Profiles = ProfileChoice.Resolve(parsed.GetValue(_profile), framework, texts, environment),
            Instruments = InstrumentsChoice.Resolve(parsed.GetValue(_instruments), texts, environment),
        };
        return new(options);
    }

    /// <summary>The files that these options name: they are read, and so must not be written over.</summary>
    public IEnumerable<string> Files(ParseResult parsed) =>
        new[] { parsed.GetValue(_framework), parsed.GetValue(_instruments) }.Concat(parsed.GetValue(_profile) ?? [])
            .OfType<string>().Where(path => path.Length > 0);

    /// <summary>Validates a file with these options.</summary>
    public ValidationResult Validate(string file, ParseResult parsed) =>
        DescriptionFile.Validate(file, Validator(parsed), environment, texts);

    private AssessmentView View(string value) =>
        Kebab.TryParse<AssessmentView>(value, out var view) ? view
            : throw new UsageException(texts.NotOneOf("--view", value, ["target", "as-is"]));
}
