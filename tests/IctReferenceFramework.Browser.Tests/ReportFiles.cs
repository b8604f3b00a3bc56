using System.Runtime.CompilerServices;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Browser.Tests;

/// <summary>Reports written to files, as a browser opens them.</summary>
internal static class ReportFiles
{
    /// <summary>A description in which every text that is shown is hostile.</summary>
    public const string Hostile = """
        format: 1
        framework: 829-2019
        document:
          title: "<script>alert('title')</script>"
          version: "1"
          status: issued
          locality: { code: "12", name: "<img src=x onerror=alert('name')>" }
          legal-basis: [a]
          lead-agency: "\"><svg onload=alert(1)>"
        layers:
          applications:
            components:
              - { id: app, name: "</svg><script>alert('svg')</script>", status: operational, domain: "<b>x", goal: "`|[x](javascript:alert(1))" }
        documents:
          - { id: a, number: "\u202E829/QĐ-BTTTT<script>alert('number')</script>", url: "https://example.org/\"onmouseover=alert(1)" }
          - { id: b, number: 829/QĐ-BTTTT, date: 2019-05-31, url: "javascript:alert('url')" }
        waivers:
          - { requirement: SVC-01, reason: "</li></ul><script>alert('reason')</script>", owner: x, approved-by: "<i>", until: 2030-01-01 }

        """;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    public static string OfExample(string name, Language language) =>
        Write(new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) })
            .ValidateFile(Path.Combine(Root, "docs/examples", name)), language);

    /// <summary>The page that is published, of the examples rolled up.</summary>
    public static string OfPortfolio() => Path.Combine(Root, "docs/examples/reports/portfolio.html");

    /// <summary>Eighty components with long names in each layer.</summary>
    public static string Large => """
        format: 1
        framework: 829-2019
        document:
          title: Kiến trúc ICT phát triển đô thị thông minh
          version: "1"
          status: draft
          locality: { code: "12", name: Lai Châu }
        layers:

        """ + string.Concat(
            new[] { "users", "applications", "services-and-data", "computing-and-storage", "network",
                "data-acquisition" }.Select(layer => $"  {layer}:\n    components:\n"
            + string.Concat(Enumerable.Range(1, 80).Select(i =>
                $"      - {{ id: {layer}-{i}, name: Hệ thống thông tin quản lý số {i}, status: operational }}\n"))));

    public static string OfText(string text, Language language = Language.Vietnamese) =>
        Write(new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) })
            .ValidateText(text, "<script>alert('file')</script>.yaml"), language);

    private static string Write(ValidationResult result, Language language)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.html");
        using var stream = File.Create(path);
        BuiltInReports.Find("html")!.Write([result], stream, new() { Language = language });
        return path;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
