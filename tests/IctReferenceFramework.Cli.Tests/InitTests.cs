using System.Text.RegularExpressions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Tests;

public sealed class InitTests
{
    [Fact]
    public void There_are_34_provinces() =>
        Assert.Equal(34, AdministrativeUnits.On(new ValidationOptions().AsOf).Count);

    [Theory]
    [InlineData("46", "Huế")]
    [InlineData("hue", "Huế")]
    [InlineData("Thành phố Huế", "Huế")]
    [InlineData("DA NANG", "Đà Nẵng")]
    public void A_province_is_found_by_code_or_name_in_any_spelling(string expected, string name) =>
        Assert.Contains($"    name: {name}\n", CliRun.Of("init", "--province", expected).Output,
            StringComparison.Ordinal);

    [Fact]
    public void The_skeleton_is_a_legal_description_and_so_is_what_its_comments_offer()
    {
        foreach (var unit in AdministrativeUnits.On(new ValidationOptions().AsOf).Take(5))
        {
            var skeleton = CliRun.Of("init", "--province", unit.Code).Output;
            Assert.Empty(Defects(skeleton));
            Assert.Empty(Defects(Regex.Replace(skeleton, "^# (?!yaml-language)", "", RegexOptions.Multiline)));
        }
    }

    [Fact]
    public void What_is_left_to_do_is_a_list_of_gaps()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CliRun.In(folder.Path, "init", "--province", "12", "--output", "a.yaml").ExitCode);
        var run = CliRun.In(folder.Path, "validate", "a.yaml");
        Assert.Contains("10 nội dung cần hoàn thiện quan trọng nhất", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ICT1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_that_the_first_line_names_lies_beside_it()
    {
        using var folder = new TemporaryFolder();
        CliRun.In(folder.Path, "init", "--province", "12", "--output", "a.yaml");
        var named = File.ReadLines(Path.Combine(folder.Path, "a.yaml")).First().Split("$schema=")[1];
        Assert.Equal(CliRun.Of("schema").Output, File.ReadAllText(Path.Combine(folder.Path, named)));

        // One that is there is the user's.
        File.WriteAllText(Path.Combine(folder.Path, named), "{}");
        Assert.Equal(0, CliRun.In(folder.Path, "init", "--province", "12", "--output", "b.yaml").ExitCode);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(folder.Path, named)));
    }

    [Fact]
    public void Nothing_is_overwritten_and_a_slip_gets_a_suggestion()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", "x");
        Assert.Equal(2, CliRun.In(folder.Path, "init", "--province", "12", "--output", "a.yaml").ExitCode);
        Assert.Contains("'Lai Châu'", CliRun.Of("init", "--province", "Lai Chau1").Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of("init").ExitCode);
    }

    private static IEnumerable<string> Defects(string text) =>
        new ArchitectureValidator().ValidateText(text, "x").Findings
            .Where(finding => finding.Severity == Severity.Error && finding.Rule.Id[3] != '3')
            .Select(finding => $"{finding.Location} {finding.Rule.Id} {finding.Message.En}");
}
