using System.Diagnostics;

namespace IctReferenceFramework.Cli.Tests;

/// <summary>
/// The schema library validates 1,000 files an hour and process without a licence. This needs a process of its own,
/// or it would use up the quota of the other tests.
/// </summary>
public sealed class QuotaTests
{
    [Fact]
    public void What_could_not_be_checked_for_lack_of_quota_is_said_and_exits_with_2()
    {
        using var folder = new TemporaryFolder();
        for (var number = 1; number <= 1001; number++)
        {
            folder.Add($"{number:D4}.yaml", "a: 1\n");
        }

        var (code, output) = RunTool(folder.Path, "validate", ".", "--lang", "en", "--fail-on", "never");
        Assert.Equal(2, code);
        Assert.Contains("1001.yaml: NOT CHECKED", output, StringComparison.Ordinal);
        Assert.DoesNotContain("1000.yaml: NOT CHECKED", output, StringComparison.Ordinal);
        Assert.EndsWith("1 file NOT CHECKED.\n", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output) RunTool(string directory, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("ICTREF_JSONSCHEMA_LICENSE");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
