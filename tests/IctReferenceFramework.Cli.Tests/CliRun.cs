using System.Runtime.CompilerServices;
using System.Text;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>One run of the tool inside the test process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    public static CliRun In(string directory, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = CommandLine.Run(args, new CliEnvironment(output, error, directory));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public static CliRun Of(params string[] args) => In(Repository, args);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
