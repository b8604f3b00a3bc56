using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>Where a run of the tool reads and writes.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Messages about the run itself.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
internal sealed record CliEnvironment(Stream Output, Stream Error, string Directory)
{
    /// <summary>What is read where a file is named <c>-</c>.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Name shown for what is read from <see cref="Input"/>.</summary>
    public string InputName { get; set; } = FileTexts.StandardInput;

    public bool UseColour { get; init; }

    /// <summary>True if the error output is a terminal, where progress can be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Called with the name of each description before it is read: tests plant a fault here.</summary>
    internal Action<string>? BeforeFile { get; init; }

    public void WriteProgress(string text) => Write(Error, text);

    public void Write(string text) => Write(Output, text);

    public void WriteLine(string text) => Write(Output, text + "\n");

    /// <summary>
    /// Writes one line. Names of files are in it: they steer no terminal and give a CI service no orders.
    /// </summary>
    public void WriteError(string text) => Write(Error, PrintableText.Escape(text) + "\n");

    private static void Write(Stream stream, string text)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush();
    }
}
