using System.Text.Json;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Cli.Tests;

public sealed class FrameworkTests
{
    [Fact]
    public void Every_requirement_is_explained_with_its_provenance_in_both_languages()
    {
        foreach (var requirement in ReferenceFrameworks.Default.Requirements)
        {
            var vi = CliRun.Of("explain", requirement.Id);
            var en = CliRun.Of("explain", requirement.Id.ToLowerInvariant(), "--lang", "en");
            Assert.Equal((0, 0), (vi.ExitCode, en.ExitCode));
            Assert.Contains(requirement.Evidence.Vi, vi.Output, StringComparison.Ordinal);
            Assert.Contains($"Độ tin cậy: {Labels.Of(requirement.Provenance.Confidence).Vi}", vi.Output,
                StringComparison.Ordinal);
            Assert.Contains(requirement.Provenance.Sources[0], en.Output, StringComparison.Ordinal);
            Assert.Contains("Made-up example", en.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_framework_is_printed_as_text_JSON_and_Markdown()
    {
        Assert.Contains("SVC-01", CliRun.Of("framework").Output, StringComparison.Ordinal);
        Assert.StartsWith("# ICT reference framework",
            CliRun.Of("framework", "829-2019", "--format", "markdown", "--lang", "en").Output,
            StringComparison.Ordinal);
        var json = JsonDocument.Parse(CliRun.Of("framework", "--format", "json").Output).RootElement;
        Assert.Equal(12, json.GetProperty("parts").GetArrayLength());
        var first = json.GetProperty("requirements")[0];
        Assert.Equal("DOC-01", first.GetProperty("id").GetString());
        Assert.Equal("document", first.GetProperty("part").GetString());
        Assert.NotEqual(first.GetProperty("title").GetProperty("vi").GetString(),
            first.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal(("must", "829", "verified"),
            (first.GetProperty("obligation").GetString(), first.GetProperty("origin").GetString(),
            first.GetProperty("confidence").GetString()));
        Assert.Equal("keys-filled", first.GetProperty("check")[0].GetString());
    }

    [Fact]
    public void A_data_file_of_ones_own_is_used_and_a_broken_one_is_shown_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var data = ReferenceFrameworks.DataOf("829-2019");
        folder.Add("copy.yaml", data.Replace("Data integration", "Data integration (2026)", StringComparison.Ordinal));
        folder.Add("broken.yaml", data.Replace("obligation: must", "obligation: shall", StringComparison.Ordinal));
        Assert.Contains("Data integration (2026)",
            CliRun.In(folder.Path, "explain", "SVC-02", "--framework", "copy.yaml", "--lang", "en").Output,
            StringComparison.Ordinal);
        folder.Add("a.yaml", "format: 1\n");
        var broken = CliRun.In(folder.Path, "validate", "a.yaml", "--framework", "broken.yaml");
        Assert.Equal((2, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("broken.yaml:", broken.Error, StringComparison.Ordinal);
        Assert.Contains("ICT1004", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(folder.Path, "framework", "829-2020").ExitCode);
    }

    [Theory]
    [InlineData("editor", "architecture-829-2019")]
    [InlineData("architecture", "architecture")]
    [InlineData("framework", "framework")]
    [InlineData("validation", "validation")]
    [InlineData("assessment", "assessment")]
    public void Schemas_printed_are_those_published(string name, string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(CliRun.Repository, $"schemas/{file}.schema.json")),
            CliRun.Of("schema", name).Output);
}
