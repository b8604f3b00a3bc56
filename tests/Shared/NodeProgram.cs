using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace IctReferenceFramework.Tests.Shared;

/// <summary>Third-party tools under <c>tests/tools</c>, installed there by <c>npm ci --ignore-scripts</c>.</summary>
internal static class NodeProgram
{
    private static readonly string Repository =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    public static string Modules { get; } = Path.Combine(Repository, "tests/tools/node_modules");

    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
            .FirstOrDefault(File.Exists);

    public static bool AreThere => Node is not null && Directory.Exists(Modules);

    /// <summary>Starts a program with its streams redirected.</summary>
    public static Process Start(string file, params string[] args) => Process.Start(new ProcessStartInfo(file, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Repository,
    })!;

    /// <summary>Runs a program to its end and gives all that it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string file, params string[] args)
    {
        using var process = Start(file, args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
