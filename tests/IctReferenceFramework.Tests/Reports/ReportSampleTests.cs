using System.Text;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>The samples under <c>docs/examples/reports</c>: what a user gets, held to the byte.</summary>
public sealed class ReportSampleTests
{
    private static readonly ValidationResult Hue = Named("hue");

    [Theory]
    [InlineData("html", Language.Vietnamese, "hue.html")]
    [InlineData("html", Language.English, "hue.en.html")]
    [InlineData("markdown", Language.Vietnamese, "hue.md")]
    [InlineData("markdown", Language.English, "hue.en.md")]
    public void The_report_of_Hue_is_the_one_published(string format, Language language, string file) =>
        Snapshot.VerifyFile(Write(format, Hue, language), $"docs/examples/reports/{file}");

    [Fact]
    public void The_report_of_Can_Tho_shows_its_profiles() =>
        Snapshot.VerifyFile(Write("html", Named("can-tho"), Language.Vietnamese), "docs/examples/reports/can-tho.html");

    [Fact]
    public void The_diagrams_of_Hue_are_those_published()
    {
        Snapshot.VerifyFile(ArchitectureDiagrams.Svg(Hue.Description!, Hue.Framework, Language.Vietnamese),
            "docs/examples/reports/hue.svg");
        Snapshot.VerifyFile(ArchitectureDiagrams.Mermaid(Hue.Description!, Hue.Framework, Language.Vietnamese),
            "docs/examples/reports/hue.mmd");
    }

    internal static ValidationResult Named(string name) =>
        Validated.Text(Repository.Read($"docs/examples/{name}.yaml")) with { Name = $"docs/examples/{name}.yaml" };

    internal static string Write(string format, ValidationResult result, Language language)
    {
        using var stream = new MemoryStream();
        BuiltInReports.Find(format)!.Write([result], stream, new() { Language = language });
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
