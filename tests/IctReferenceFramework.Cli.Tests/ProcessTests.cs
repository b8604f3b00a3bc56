using System.Diagnostics;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>The tool as a process: streams that are closed or full, a bare environment, other cultures.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Tool = typeof(CommandLine).Assembly.Location;

    private readonly TemporaryFolder _folder = new();

    public ProcessTests() =>
        _folder.Add("a.yaml",
        File.ReadAllText(Path.Combine(CliRun.Repository, "tests/Corpus/compliance/hours-with-decimals.yaml")));

    public void Dispose() => _folder.Dispose();

    [UnixTheory]
    [InlineData("validate a.yaml --fail-on never >&-", 2)]
    [InlineData("validate a.yaml --fail-on never >/dev/full", 2)]
    [InlineData("validate a.yaml --fail-on never 2>&- >/dev/null", 0)]
    [InlineData("validate a.yaml --fail-on never 2>/dev/full >/dev/null", 0)]
    [InlineData("validate a.yaml --fail-on never --format json=o.json >&- 2>&-", 0)]
    [InlineData("validate none.yaml 2>&-", 2)]
    [InlineData("validate none.yaml 2>/dev/full", 2)]
    [InlineData("validate none.yaml >&- 2>&-", 2)]
    [InlineData("validate a.yaml --fail-on never <&- >/dev/null", 0)]
    [InlineData("validate a.yaml --fail-on info | head -n 1 >/dev/null", 0)]
    [InlineData("rules >&-", 2)]
    [InlineData("--version >/dev/full", 2)]
    [InlineData("--help >&-", 2)]
    public async Task Streams_that_are_closed_or_full_end_a_run_with_the_right_code(string command, int expected)
    {
        var (exitCode, _, error) = await RunAsync($"dotnet '{Tool}' {command}");
        Assert.Equal(expected, exitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task What_goes_to_a_closed_output_lands_in_no_file()
    {
        await RunAsync($"dotnet '{Tool}' validate a.yaml --fail-on never --format text --format json=o.json >&- 2>&-");
        Assert.StartsWith("{", await File.ReadAllTextAsync(Path.Combine(_folder.Path, "o.json")),
            StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_bare_environment_another_culture_and_the_platform_s_own_tables_give_the_same_bytes()
    {
        var dotnet = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
            : "dotnet";
        const string Arguments = "validate a.yaml --as-of 2026-11-22 --format json --fail-on never";
        var (_, expected, _) = await RunAsync($"{dotnet} '{Tool}' {Arguments}");
        Assert.Contains("2,5 giờ", expected, StringComparison.Ordinal);

        // Without home, time zones and paths; and with the tables of ICU, where the machine has them.
        var config = Path.Combine(_folder.Path, "icu.runtimeconfig.json");
        await File.WriteAllTextAsync(config,
            (await File.ReadAllTextAsync(Path.ChangeExtension(Tool, ".runtimeconfig.json")))
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false",
                StringComparison.Ordinal));
        foreach (var start in new[]
        {
            $"env -i PATH=\"$PATH\" {dotnet} '{Tool}'",
            $"env -i PATH=\"$PATH\" TZ=Nowhere/Land TZDIR=/nonexistent LANG=fa_IR.UTF-8 {dotnet} '{Tool}'",
            $"LC_ALL=vi_VN.UTF-8 {dotnet} exec --runtimeconfig '{config}' '{Tool}'",
            $"LC_ALL=fa_IR.UTF-8 {dotnet} exec --runtimeconfig '{config}' '{Tool}'",
        })
        {
            var (exitCode, output, error) = await RunAsync($"{start} {Arguments}");
            Assert.True(exitCode == 0, start + error);
            Assert.Equal(expected, output);
        }
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
