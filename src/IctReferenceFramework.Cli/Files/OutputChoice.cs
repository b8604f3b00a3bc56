using System.CommandLine;

namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// Where the result of a command goes: <c>--output</c>, and <c>--force</c> to write over what would else be kept.
/// </summary>
internal sealed class OutputChoice(CliTexts texts, CliEnvironment environment, bool isRequired = false,
    string? description = null)
{
    private readonly Option<string?> _path =
        new("--output") { HelpName = "PATH",
        Description = description
        ?? texts.Text("Ghi vào tệp thay vì màn hình.", "Write to a file instead of the screen."),
        Required = isRequired };
    private readonly Option<bool> _force = new("--force") { Description = FileTexts.ForceOption.In(texts.Language) };

    public void AddTo(Command command)
    {
        command.Options.Add(_path);
        command.Options.Add(_force);
    }

    public string? Path(ParseResult parsed) => parsed.GetValue(_path);

    public OutputGuard Guard(ParseResult parsed) => new(environment, texts, parsed.GetValue(_force));

    /// <summary>
    /// Makes sure that the result may be written where it is expected; to be asked before anything is done.
    /// </summary>
    /// <exception cref="UsageException">It may not.</exception>
    public void Check(ParseResult parsed, string form, params IEnumerable<string> inputs) => Guard(parsed)
        .Check(Path(parsed), form, inputs);

    /// <summary>What to say of an older result where none could be made; empty if there is none.</summary>
    public string Old(ParseResult parsed) => OutputFile.Old(Path(parsed), environment, texts);

    /// <summary>Writes the result to the file, or to the standard output where none is named.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(ParseResult parsed, Action<Stream> write) =>
        OutputFile.WriteOrPrint(Path(parsed), environment, texts, write);
}
