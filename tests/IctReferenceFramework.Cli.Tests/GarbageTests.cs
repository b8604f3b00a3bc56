namespace IctReferenceFramework.Cli.Tests;

/// <summary>Whatever is thrown at the tool, it answers with a clear message and 1 or 2.</summary>
public sealed class GarbageTests
{
    public static TheoryData<string> Kinds { get; } =
        ["binary", "brackets", "unclosed", "empty", "utf-16", "levels", "nul", "no-break", "spaces", "directory-like"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Garbage_gives_a_message_and_no_stack_trace(string kind)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.yaml");
        File.WriteAllBytes(path, BytesOf(kind));
        var run = CliRun.In(folder.Path, "validate", "a.yaml");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.yaml:", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.Length, 50, 3000);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static byte[] BytesOf(string kind) => kind switch
    {
        "binary" => [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 256))],
        "brackets" => [.. Enumerable.Repeat((byte)'[', 10_000_000)],
        "unclosed" => System.Text.Encoding.UTF8.GetBytes("a: " + new string('[', 505)),
        "empty" => [],
        "utf-16" => System.Text.Encoding.Unicode.GetPreamble().Concat(System.Text.Encoding.Unicode.GetBytes("a: 1"))
            .ToArray(),
        "levels" => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("- ", 100_000)) + "a"),
        "nul" => "format: 1\nframework: a\0b\n"u8.ToArray(),
        "no-break" => System.Text.Encoding.UTF8.GetBytes(new string('a', 1_000_000)),
        "spaces" => System.Text.Encoding.UTF8.GetBytes(new string(' ', 1_000_000)),
        _ => "%YAML 9.9\n--- !<tag:x> &a\n...\n"u8.ToArray(),
    };
}
