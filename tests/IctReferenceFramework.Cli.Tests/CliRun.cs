using System.Runtime.CompilerServices;
using System.Text;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static string Repository { get; } =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    public static CliRun In(string directory, params string[] args) => With(directory, Stream.Null, args);

    /// <summary>With something on the standard input.</summary>
    public static CliRun With(string directory, Stream input, params string[] args) =>
        With(directory, input, null, args);

    /// <summary>With something that happens before each file.</summary>
    public static CliRun With(string directory, Stream input, Action<string>? beforeFile, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(args,
            new CliEnvironment(output, error, directory) { Input = input, BeforeFile = beforeFile });
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public static CliRun Of(params string[] args) => In(Repository, args);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
