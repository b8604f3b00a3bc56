namespace IctReferenceFramework.Cli.Tests;

/// <summary>Nothing counts how many files a process has checked.</summary>
public sealed class ManyFilesTests
{
    [Fact]
    public void Three_thousand_files_are_all_checked_in_one_process()
    {
        using var folder = new TemporaryFolder();
        for (var number = 1; number <= 3000; number++)
        {
            folder.Add($"{number:D4}.yaml", "format: 1\n");
        }

        var run = CliRun.In(folder.Path, "validate", ".", "--lang", "en", "--rules", "ICT1");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3000, run.Output.Split("The required keys 'framework', 'document' are missing.").Length - 1);
        Assert.DoesNotContain("NOT CHECKED", run.Output, StringComparison.Ordinal);
    }
}
