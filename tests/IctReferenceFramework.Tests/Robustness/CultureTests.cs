using System.Globalization;
using System.Text;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Robustness;

/// <summary>The same input gives the same bytes under every culture: nobody's machine is set to ours.</summary>
public sealed class CultureTests
{
    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(Repository.Corpus, "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/examples"), "*.yaml")
                .Where(path => !path.EndsWith("portfolio.yaml", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("fa-IR")]
    public void Every_form_of_the_corpus_is_the_same_bytes(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            var expected = Written(CultureInfo.InvariantCulture);
            var other = CultureInfo.GetCultureInfo(culture);
            Assert.NotEqual("1.5", 1.5.ToString(other));
            Assert.Equal(expected, Written(other));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    // All files in one go: one long text shows where the first difference is.
    private static string Written(CultureInfo culture)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        using var stream = new MemoryStream();
        var validator = new ArchitectureValidator(Validated.Options);
        var results = Files.Select(
            path => validator.Validate(new MemoryStream(File.ReadAllBytes(path)),
            Path.GetRelativePath(Repository.Root, path))).ToList();
        foreach (var report in BuiltInReports.OfResults)
        {
            report.Write(results, stream, new());
        }

        foreach (var report in BuiltInReports.OfPortfolios)
        {
            report.Write(new Portfolio(results, null, Framework.ReferenceFrameworks.Default, Validated.Options.AsOf),
                stream, new());
        }

        foreach (var report in OfficeReports.OfResults)
        {
            report.Write([results[^1]], stream, new());
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
