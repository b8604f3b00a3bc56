using System.Runtime.InteropServices;
using System.Text.Json;
using IctReferenceFramework.Tests.Shared;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Cli.Tests.OtherPrograms;

/// <summary>
/// SARIF is proved by Microsoft's multitool, with the rules of GitHub, and by the schema of the standard.
/// </summary>
public sealed class SarifValidatorTests
{
    /// <summary>What the multitool remarks and why it stays so. None of it is an error.</summary>
    private static readonly Dictionary<string, string> Explained = new(StringComparer.Ordinal)
    {
        ["SARIF2002"] = "Messages are whole sentences in the language of the run; templates with arguments would "
            + "not read well in Vietnamese.",
        ["SARIF2003"] = "The tool knows nothing of version control: the same file gives the same bytes in every "
            + "checkout.",
        ["SARIF2005"] = "The project has no published address yet to name as its page.",
        ["SARIF2006"] = "The validator is offline and cannot look up the address of the schema.",
        ["SARIF2010"] = "A file that is empty or no text has nothing to show in a snippet; of a line of more than "
            + "1,000 characters none is shown.",
        ["SARIF2011"] = "As SARIF2010.",
        ["SARIF2012"] = "For the same reason as SARIF2005 rules have no address of help; the help itself is in "
            + "the file, as text and Markdown.",
        ["SARIF2013"] = "Descriptions are not repeated in the log; snippets show the lines concerned.",
    };

    [NodeFact]
    public async Task The_examples_pass() => await Validate("docs/examples", "--fail-on", "never");

    [NodeFact]
    public async Task The_examples_pass_in_English_with_all_requirements_and_profiles() => await Validate(
        "docs/examples", "--lang", "en", "--all-requirements", "--profile", "smart-city-269-2025", "--profile",
        "ioc-1709-2025", "--fail-on", "never");

    [NodeFact]
    public async Task Mistakes_of_every_kind_pass() =>
        await Validate("tests/Corpus/structure", "tests/Corpus/reading", "tests/Corpus/citations", "--fail-on",
        "never");

    [NodeFact]
    public async Task Waivers_and_a_baseline_pass()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "known.json");
        Assert.Equal(0, CliRun.Of("baseline", "create", "docs/examples/hue.yaml", "--output", path).ExitCode);
        await Validate("docs/examples/hue.yaml", "tests/Corpus/compliance", "tests/Corpus/rules/ICT5001", "--baseline",
            path, "--fail-on", "never");
    }

    private static async Task Validate(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var sarif = Path.Combine(folder.Path, "found.sarif");
        var run = CliRun.Of(["validate", .. args, "--format", $"sarif={sarif}", "--as-of", "2026-11-22"]);
        Assert.True(run.ExitCode == 0, run.Error);
        var schema = JSchema.Parse(
            await File.ReadAllTextAsync(Path.Combine(NodeProgram.Modules, "@microsoft", Package, "sarif-2.1.0.json")));
        Assert.True(JToken.Parse(await File.ReadAllTextAsync(sarif)).IsValid(schema, out IList<string> errors),
            string.Join('\n', errors));

        var (log, text) = await Multitool(sarif);
        Assert.True(log.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), text);
        var remarks = log.TryGetProperty("results", out var results) ? results.EnumerateArray().ToList() : [];
        Assert.Empty(remarks.Where(remark => !Explained.ContainsKey(remark.GetProperty("ruleId").GetString()!))
            .Select(remark => remark.ToString()));
    }

    // It answers 0 even with errors: its log is what counts.
    private static async Task<(JsonElement Run, string Text)> Multitool(string sarif)
    {
        var program = Path.Combine(NodeProgram.Modules, "@microsoft", Package,
            OperatingSystem.IsWindows() ? "Sarif.Multitool.exe" : "Sarif.Multitool");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }

        var log = sarif + ".log";
        var (_, output) = await NodeProgram.RunAsync(program, "validate", sarif, "--rule-kind", "Sarif;Gh", "--level",
            "Error;Warning;Note",
            "--output", log, "--log", "ForceOverwrite", "--max-file-size-in-kb", "100000");
        return (JsonDocument.Parse(await File.ReadAllTextAsync(log)).RootElement.GetProperty("runs")[0], output);
    }

    private static string Package => RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "sarif-multitool-win32"
        : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "sarif-multitool-darwin" : "sarif-multitool-linux";
}
