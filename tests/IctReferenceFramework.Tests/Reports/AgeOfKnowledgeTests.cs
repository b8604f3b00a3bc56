using System.IO.Compression;
using System.Text;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Comparisons;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Every form says when the register was last looked through too long before the day.</summary>
public class AgeOfKnowledgeTests
{
    private static readonly DateOnly LastDay = InstrumentRegister.Embedded.LookedThrough.AddDays(90);

    private static readonly string Sentence =
        $"rà soát lần cuối ngày {Day.Vi(InstrumentRegister.Embedded.LookedThrough)}";

    public static TheoryData<string> Formats { get; } =
    [
        .. BuiltInReports.OfResults.Concat(OfficeReports.OfResults).Select(report => report.Format)
            .Where(format => format != "json"),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_form_says_so_from_the_91st_day(string format)
    {
        var report = BuiltInReports.OfResults.Concat(OfficeReports.OfResults).First(report => report.Format == format);
        Assert.DoesNotContain(Sentence, Of(report, LastDay), StringComparison.Ordinal);
        Assert.Contains(Sentence, Of(report, LastDay.AddDays(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparisons_and_portfolios_say_so()
    {
        var comparison = new ComplianceComparison(Result(LastDay.AddDays(1)), Result(LastDay.AddDays(1)));
        Assert.Contains(Sentence, Text(stream => new ComparisonTextReport().Write(comparison, stream, new())),
            StringComparison.Ordinal);
        Assert.Contains(Sentence, Text(stream => new ComparisonMarkdownReport().Write(comparison, stream, new())),
            StringComparison.Ordinal);
        var portfolio =
            new Portfolio([Result(LastDay.AddDays(1))], null, ReferenceFrameworks.Default, LastDay.AddDays(1));
        Assert.All(BuiltInReports.OfPortfolios.Concat(OfficeReports.OfPortfolios)
            .Where(report => report.Format != "json"), report => Assert.Contains(Sentence,
                Text(stream => report.Write(portfolio, stream, new())), StringComparison.Ordinal));
    }

    [Fact]
    public void Results_for_programs_hold_the_day() =>
        Assert.Contains($"\"instruments-looked-through\": \"{Day.Iso(InstrumentRegister.Embedded.LookedThrough)}\"",
            Text(stream => new JsonReport().Write([Result(LastDay)], stream, new())), StringComparison.Ordinal);

    private static string Of(IReport<IReadOnlyList<ValidationResult>> report, DateOnly day) =>
        Text(stream => report.Write([Result(day)], stream, new()));

    private static ValidationResult Result(DateOnly day) => new ArchitectureValidator(new() { AsOf = day })
        .ValidateText(Repository.Read("docs/examples/hue.yaml"), "hue.yaml");

    // Office files are archives of texts.
    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        var bytes = stream.ToArray();
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
