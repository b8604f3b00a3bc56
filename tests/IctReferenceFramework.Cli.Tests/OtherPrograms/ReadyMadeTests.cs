using System.Diagnostics;
using System.Text.RegularExpressions;
using IctReferenceFramework.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace IctReferenceFramework.Cli.Tests.OtherPrograms;

/// <summary>
/// The ready-made action, component and steps, run as their services would: the scripts are those of the files, the
/// values of their inputs are put where the service puts them, the tool is this build.
/// </summary>
public sealed partial class ReadyMadeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReadyMadeTests()
    {
        var tool = _folder.Add("tool/ictref",
            $"#!/bin/sh\nexec dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var full = File.ReadAllText(Path.Combine(CliRun.Repository, "tests/Corpus/compliance/full.yaml"));
        _folder.Add("work/good.yaml", full);
        _folder.Add("work/bad one.yaml",
            full.Replace("uses: [trung-tam-du-lieu]", "uses: [trung-tam-du-liu]", StringComparison.Ordinal));
    }

    [NodeTheory]
    [InlineData("action.yml")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData(".github/workflows/release.yml")]
    public async Task Actions_and_workflows_are_of_the_shape_that_GitHub_reads(string file)
    {
        var (code, output) =
            await NodeProgram.RunAsync(NodeProgram.Node!,
            Path.Combine(NodeProgram.Modules, "@action-validator/cli/cli.mjs"), file);
        Assert.True(code == 0, output);
    }

    [NodeFact]
    public async Task The_Dockerfile_has_no_fault_that_a_linter_finds()
    {
        var (code, output) = await NodeProgram.RunAsync(NodeProgram.Node!,
            Path.Combine(NodeProgram.Modules, "dockerfile-utils/bin/dockerfile-utils"), "lint", "Dockerfile");
        Assert.True(code == 0, output);
    }

    [Fact]
    public void Every_step_of_our_own_pipelines_is_a_script_that_is_there()
    {
        string[] files = [".github/workflows/ci.yml", ".github/workflows/release.yml", ".gitlab-ci.yml"];
        var steps = files.SelectMany(file => OwnStep().Matches(File.ReadAllText(Path.Combine(CliRun.Repository, file))))
            .Select(match => match.Groups[1].Value).ToList();
        Assert.True(steps.Count >= 7, string.Join(", ", steps));
        Assert.All(steps, step => Assert.True(File.Exists(Path.Combine(CliRun.Repository, step.Split(' ')[0])), step));
    }

    [GeneratedRegex(@"^\s*- (?:run: )?(\.ci/.*)$", RegexOptions.Multiline)]
    private static partial Regex OwnStep();

    [BashFact]
    public async Task The_action_annotates_sums_up_and_fails()
    {
        var summary = _folder.Add("summary.md", "before\n");
        var good = await RunAction(summary, ("files", "good.yaml"));
        Assert.True(good.ExitCode == 0, good.Output);
        var bad = await RunAction(summary, ("files", "good.yaml\nbad one.yaml\n"), ("sarif", "found.sarif"),
            ("junit", "found.xml"), ("lang", "en"), ("as-of", "2026-11-22"), ("strict", "true"));
        Assert.True(bad.ExitCode == 1, bad.Output);
        Assert.Contains("::error file=bad one.yaml,line=", bad.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?s)^before\n## ✅ Bước kiểm tra đạt.*## ❌ The check failed", File.ReadAllText(summary));
        Assert.True(File.Exists(Work("found.sarif")) && File.Exists(Work("found.xml")));

        Assert.Equal(0, (await NodeProgram.RunAsync(Tool, "baseline", "create", Work("bad one.yaml"), "--output",
            Work("known.json"))).ExitCode);
        Assert.Equal(0, (await RunAction(summary, ("files", "bad one.yaml"), ("baseline", "known.json"))).ExitCode);
        var none = await RunAction(summary, ("files", "none.yaml"), ("strict", "True"));
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("::error::Không có tệp hay thư mục 'none.yaml'", none.Output, StringComparison.Ordinal);
        Assert.Contains("none.yaml", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [BashFact]
    public async Task A_file_name_gives_the_action_no_orders()
    {
        var summary = _folder.Add("summary.md", "");
        var run = await RunAction(summary, ("files", "$(touch gone)`touch gone`; touch gone"));
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(Work("gone")));
    }

    [BashFact]
    public async Task The_GitLab_component_writes_its_reports_and_fails()
    {
        var documents = Documents("templates/ictref.yml");
        var inputs = ((YamlMappingNode)documents[0]["spec"]["inputs"])
            .Children.ToDictionary(input => input.Key.ToString(), input => input.Value["default"].ToString());
        var job = documents[1]["ictref"];
        Directory.CreateSymbolicLink(Work(".ictref"), Path.Combine(_folder.Path, "tool"));
        foreach (var (files, code) in new[] { ("good.yaml", 0), ("bad one.yaml", 1), ("none", 2) })
        {
            inputs["files"] = files;
            var run = await Bash(string.Join('\n', ((YamlSequenceNode)job["script"]).Select(line => line.ToString())),
                ((YamlMappingNode)job["variables"]).Children
                .ToDictionary(variable => variable.Key.ToString(),
                    variable => Interpolated()
                    .Replace(variable.Value.ToString(), match => inputs[match.Groups[1].Value])));
            Assert.True(run.ExitCode == code, run.Output);
        }

        var reports = job["artifacts"]["reports"];
        Assert.Equal("always", job["artifacts"]["when"].ToString());
        Assert.Contains("bad one.yaml", File.ReadAllText(Work(reports["codequality"].ToString())),
            StringComparison.Ordinal);
        Assert.Contains("<failure", File.ReadAllText(Work(reports["junit"].ToString())), StringComparison.Ordinal);
    }

    [BashFact]
    public async Task The_Azure_steps_log_issues_and_fail()
    {
        var template = Documents("templates/azure/ictref.yml")[0];
        var parameters = ((YamlSequenceNode)template["parameters"])
            .ToDictionary(each => each["name"].ToString(), each => each["default"].ToString());
        parameters["files"] = "bad one.yaml";
        var step = ((YamlSequenceNode)template["steps"]).OfType<YamlMappingNode>()
            .Last(each => each.Children.ContainsKey("bash"));
        _folder.Add("agent/.keep", "");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "agent/ictref"), Path.Combine(_folder.Path, "tool"));
        var environment = Substituted(step["env"], "parameters", parameters);
        environment["AGENT_TEMPDIRECTORY"] = Path.Combine(_folder.Path, "agent");
        var run = await Bash(step["bash"].ToString(), environment);
        Assert.True(run.ExitCode == 1, run.Output);
        Assert.Contains("##vso[task.logissue type=error;sourcepath=bad one.yaml;linenumber=", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("##vso[task.uploadsummary]" + Path.Combine(_folder.Path, "agent/ictref-summary.md"),
            run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Work("ictref-junit.xml")));
    }

    [Fact]
    public void The_hook_looks_at_architecture_files_only()
    {
        var hook = (YamlMappingNode)((YamlSequenceNode)Documents(".pre-commit-hooks.yaml")[0])[0];
        Assert.True(File.Exists(Path.Combine(CliRun.Repository, hook["entry"].ToString())));
        var files = hook["files"].ToString();
        Assert.All(["architecture.yaml", "a/architecture-46.yml"], name => Assert.Matches(files, name));
        Assert.All(["portfolio.yaml", "a/architecture/b.yaml", "architecture.json", "my-architecture.yaml"],
            name => Assert.DoesNotMatch(files, name));
    }

    public void Dispose() => _folder.Dispose();

    private string Tool => Path.Combine(_folder.Path, "tool/ictref");

    private string Work(string name) => Path.Combine(_folder.Path, "work", name);

    private async Task<(int ExitCode, string Output)> RunAction(string summary,
        params (string Name, string Value)[] given)
    {
        var action = Documents("action.yml")[0];
        var inputs = ((YamlMappingNode)action["inputs"])
            .Children.ToDictionary(input => input.Key.ToString(), input => input.Value["default"].ToString());
        inputs["tool"] = Tool;
        foreach (var (name, value) in given)
        {
            Assert.True(inputs.ContainsKey(name), name);
            inputs[name] = value;
        }

        var step = ((YamlSequenceNode)action["runs"]["steps"]).Last();
        var environment = Substituted(step["env"], "inputs", inputs);
        (environment["RUNNER_TEMP"], environment["GITHUB_STEP_SUMMARY"]) = (_folder.Path, summary);
        return await Bash(step["run"].ToString(), environment);
    }

    // As the services start it: bash with -e and pipefail.
    private async Task<(int ExitCode, string Output)> Bash(string script, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(_folder.Path, "work"),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static Dictionary<string, string> Substituted(YamlNode environment, string of,
        Dictionary<string, string> values) =>
        ((YamlMappingNode)environment).Children.ToDictionary(variable => variable.Key.ToString(), variable =>
            Regex.Replace(variable.Value.ToString(), @"\$\{\{ " + of + @"\.([a-zA-Z-]+) \}\}",
                match => values[match.Groups[1].Value]));

    private static List<YamlNode> Documents(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(CliRun.Repository, path))));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    [GeneratedRegex(@"\$\[\[ inputs\.([a-z-]+) \]\]")]
    private static partial Regex Interpolated();
}
