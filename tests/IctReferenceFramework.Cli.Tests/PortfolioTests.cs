using System.Text.Json;

namespace IctReferenceFramework.Cli.Tests;

public sealed class PortfolioTests
{
    [Fact]
    public void A_folder_is_rolled_up_and_one_bad_file_does_not_spoil_the_rest()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 12; i++)
        {
            folder.Add($"{i:00}.yaml", Description(3, $"Lai Châu {i}"));
        }

        var good = CliRun.In(folder.Path, "portfolio", ".", "--as-of", "2026-11-22");
        Assert.Equal(0, good.ExitCode);
        Assert.Empty(good.Error);
        Assert.Equal(good.Output, CliRun.In(folder.Path, "portfolio", ".", "--as-of", "2026-11-22").Output);
        folder.Add("bad.yaml", "a: [");
        var bad = CliRun.In(folder.Path, "portfolio", ".", "--as-of", "2026-11-22");
        Assert.Equal(2, bad.ExitCode);
        Assert.Contains("bad.yaml", bad.Output, StringComparison.Ordinal);
        Assert.Empty(good.Output.Split('\n').Where(line => line.Contains("Lai Châu", StringComparison.Ordinal))
            .Select(Squeezed)
            .Except(bad.Output.Split('\n').Select(Squeezed)));
    }

    [Fact]
    public void Facts_stand_beside_descriptions_and_are_none()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description(1, "Lai Châu"));
        folder.Add("portfolio.yaml", """
            format: 1
            revision: 2026-11-22
            localities:
              - { code: "14", name: Sơn La, on: 2026-11-22, facts: [{ what: province-centre, confidence: verified, sources: [S-A] }] }
            sources: [{ id: S-A, kind: secondary, title: { vi: Báo, en: Press } }]

            """);
        Assert.Equal(0, CliRun.In(folder.Path, "validate", ".", "--fail-on", "never").ExitCode);
        using var json = JsonDocument.Parse(
            CliRun.In(folder.Path, "portfolio", ".", "--format", "json", "--as-of", "2026-11-22").Output);
        Assert.Equal(1, json.RootElement.GetProperty("descriptions").GetArrayLength());
        var known = json.RootElement.GetProperty("provinces").EnumerateArray()
            .Single(province => province.GetProperty("name").GetString() == "Sơn La").GetProperty("known");
        Assert.Equal(["smart-city", "province-centre"], known.EnumerateArray().Select(what => what.GetString()));

        folder.Add("portfolio.yaml", "format: 1\nrevision: 2026-11-22\nlocalities: [{ code: 1 }]\n");
        var broken = CliRun.In(folder.Path, "portfolio", ".");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("portfolio.yaml:3", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_four_provinces_of_500_components_are_rolled_up()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 34; i++)
        {
            folder.Add($"{i:00}.yaml", Description(500, $"Lai Châu {i}"));
        }

        var run = CliRun.In(folder.Path, "portfolio", ".", "--format", "html", "--output", "all.html");
        Assert.Equal(0, run.ExitCode);
        var html = File.ReadAllText(Path.Combine(folder.Path, "all.html"));
        Assert.All(Enumerable.Range(0, 34), i => Assert.Contains($"{i:00}.yaml", html, StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_changed_since_a_folder_or_a_report_is_told()
    {
        using var folder = new TemporaryFolder();
        var hue = File.ReadAllText(Path.Combine(CliRun.Repository, "docs/examples/hue.yaml"));
        folder.Add("old/a.yaml", hue);
        folder.Add("new/a.yaml", hue.Replace("  views: [business, application, data, technology]\n",
            "", StringComparison.Ordinal));
        Assert.Equal(0,
            CliRun.In(folder.Path, "portfolio", "old", "--format", "json", "--output", "old.json").ExitCode);
        foreach (var since in new[] { "old", "old.json" })
        {
            var run = CliRun.In(folder.Path, "portfolio", "new", "--since", since);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("THAY ĐỔI SO VỚI LẦN TRƯỚC", run.Output, StringComparison.Ordinal);
            Assert.Contains("ARC-11", run.Output, StringComparison.Ordinal);
        }

        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", "new", "--since", "new/a.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", "new", "--since", "none").ExitCode);
    }

    [Fact]
    public void What_cannot_be_done_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", "none").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".").ExitCode);
        folder.Add("a.yaml", Description(1, "Lai Châu"));
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".", "--format", "xlsx").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".", "--format", "docx").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".", "--facts", "none.yaml").ExitCode);
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".", "--format", "html", "--output", "a.yaml").ExitCode);
        Assert.Equal(0, CliRun.In(folder.Path, "portfolio", ".", "--format", "xlsx", "--output", "a.xlsx").ExitCode);
    }

    [Fact]
    public void Facts_may_stand_alone_and_under_another_name()
    {
        using var folder = new TemporaryFolder();
        folder.Add("facts.yaml", "format: 1\nrevision: 2026-11-22\nlocalities: []\n");
        var run = CliRun.In(folder.Path, "portfolio", ".", "--facts", "facts.yaml", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("descriptions").GetArrayLength());
        Assert.Equal(2, CliRun.In(folder.Path, "portfolio", ".", "--facts", "").ExitCode);
    }

    [Fact]
    public void The_schema_of_facts_is_printed() =>
        Assert.Equal(Schemas.Portfolio, CliRun.Of("schema", "portfolio").Output);

    [Theory]
    [InlineData("validate", "a.yaml", "text")]
    [InlineData("report", "a.yaml", "html")]
    [InlineData("portfolio", ".", "text")]
    public void What_is_read_is_never_written_over(string command, string input, string format)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description(1, "Lai Châu"));
        var framework = Path.Combine(folder.Path, "fw.txt");
        File.WriteAllText(framework, Framework.ReferenceFrameworks.DataOf("829-2019"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.txt"), Path.Combine(folder.Path, "a.yaml"));
        var before = File.ReadAllBytes(framework);
        Assert.Equal(2, CliRun.In(folder.Path, command, input, "--format", format, "--framework", "fw.txt", "--output",
            "fw.txt").ExitCode);
        Assert.Equal(before, File.ReadAllBytes(framework));
        Assert.Equal(2, CliRun.In(folder.Path, command, input, "--format", format, "--output", "link.txt").ExitCode);
        Assert.StartsWith("format: 1", File.ReadAllText(Path.Combine(folder.Path, "a.yaml")), StringComparison.Ordinal);
    }

    private static string Squeezed(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Description(int components, string name) =>
        $"format: 1\nframework: 829-2019\ndocument: {{ title: A, version: \"1\", status: draft, locality: {{ "
            + $"code: \"12\", name: Lai Châu, unit: {name} }} }}\n"
        + "layers:\n  applications:\n    components:\n"
        + string.Concat(Enumerable.Range(0, components)
            .Select(i => $"      - {{ id: app-{i}, name: Ứng dụng {i}, status: operational, domain: transport }}\n"));
}
