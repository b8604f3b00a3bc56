using System.Runtime.CompilerServices;
using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Portfolios;

public sealed class PortfolioTests
{
    private static readonly string[] Names =
        ["binh-dinh", "can-tho", "da-lat", "da-nang", "dak-lak", "gia-lai-2026", "ha-giang", "hue"];
    internal static readonly List<ValidationResult> Examples = [.. Names.Select(ReportSampleTests.Named)];
    private static readonly PortfolioFacts Facts = Load(Repository.Read("docs/examples/portfolio.yaml")).Data!;
    internal static readonly DateOnly Today = new(2026, 11, 22);

    internal static readonly List<IReport<Portfolio>> Reports =
        [.. BuiltInReports.OfPortfolios, .. OfficeReports.OfPortfolios];

    [Theory]
    [InlineData("text", Language.Vietnamese, "portfolio.txt")]
    [InlineData("text", Language.English, "portfolio.en.txt")]
    [InlineData("html", Language.Vietnamese, "portfolio.html")]
    [InlineData("json", Language.Vietnamese, "portfolio.json")]
    public void The_portfolio_of_the_examples_is_the_one_published(string format, Language language, string file) =>
        Snapshot.VerifyFile(Encoding.UTF8.GetString(Write(format, Of(Examples), language)),
            $"docs/examples/reports/{file}");

    [Fact]
    public void An_entry_keeps_nothing_of_the_file()
    {
        var (entry, file) = Read();
        GC.Collect();
        Assert.False(file.IsAlive);
        Assert.NotNull(entry.Assessment);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (PortfolioEntry Entry, WeakReference File) Read()
        {
            var result = new ArchitectureValidator().ValidateText(Repository.Read("docs/examples/hue.yaml"), "x");
            return (PortfolioEntry.Of(result), new(result.Source));
        }
    }

    [Fact]
    public void The_order_of_results_is_of_no_account()
    {
        var (one, other) = (Of(Examples), Of(Examples.AsEnumerable().Reverse()));
        Assert.All(Reports, report =>
            Assert.Equal(Write(report.Format, one, Language.Vietnamese),
            Write(report.Format, other, Language.Vietnamese)));
    }

    [Fact]
    public void One_bad_file_does_not_spoil_the_rest_and_is_shown()
    {
        var bad = Validated.Text("a: [") with { Name = "bad.yaml" };
        var portfolio = Of([.. Examples, bad]);
        Assert.Equal(Of(Examples).Missing, portfolio.Missing);
        Assert.Equal(Of(Examples).States.SelectMany(state => state.Known),
            portfolio.States.SelectMany(state => state.Known));
        Assert.Contains("không đọc được", Encoding.UTF8.GetString(Write("text", portfolio, Language.Vietnamese)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_before_a_merger_belongs_to_the_successor_on_the_map_of_the_time()
    {
        var portfolio = Of(Examples);
        Assert.Equal(63, portfolio.StatesOn(new(2024, 12, 31)).Count);
        Assert.Contains(StateOfPlay.Architecture, On(portfolio, new(2024, 12, 31), "Hà Giang"));
        Assert.Empty(On(portfolio, new(2024, 12, 31), "Tuyên Quang"));
        Assert.Equal(34, portfolio.States.Count);
        Assert.Contains(StateOfPlay.Architecture, On(portfolio, Today, "Tuyên Quang"));
    }

    [Fact]
    public void A_fact_counts_from_its_last_possible_day_and_not_before()
    {
        var facts = Load(Example("since: 2021-04")).Data;
        var portfolio = new Portfolio([], facts, ReferenceFrameworks.Default, Today);
        Assert.Empty(On(portfolio, new(2021, 4, 29), "Yên Bái"));
        Assert.Equal([StateOfPlay.SmartCity, StateOfPlay.Scheme], On(portfolio, new(2021, 4, 30), "Yên Bái"));
        Assert.Equal([StateOfPlay.SmartCity, StateOfPlay.Scheme], On(portfolio, Today, "Lào Cai"));
    }

    [Fact]
    public void What_nobody_knows_counts_nowhere()
    {
        var portfolio = new Portfolio([], null, ReferenceFrameworks.Default, Today);
        Assert.All(portfolio.States, state => Assert.Empty(state.Known));
        Assert.Empty(portfolio.Missing);
        var text = Encoding.UTF8.GetString(Write("text", portfolio, Language.English));
        Assert.Contains("0 of 34", text, StringComparison.Ordinal);
        Assert.Contains("54 of 63", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_is_counted_over_descriptions()
    {
        foreach (var missing in Of(Examples).Missing)
        {
            var statuses = Examples.Select(result => result.Assessment![missing.Requirement.Id].In(result.View).Status)
                .ToList();
            Assert.Equal(statuses.Count(status => status == RequirementStatus.NotSatisfied), missing.NotSatisfied);
            Assert.Equal(statuses.Count(status => status == RequirementStatus.PartiallySatisfied), missing.Partial);
        }
    }

    [Theory]
    [InlineData("code: \"15\"", "code: \"16\"", 4, "'16'")]
    [InlineData("name: Yên Bái", "name: Lào Cai", 5, "Yên Bái")]
    [InlineData("S-A]", "S-B]", 8, "S-B")]
    [InlineData("what: scheme", "what: plan", 8, "plan")]
    [InlineData("on: 2021-12-31", "on: 2026-12-31", 5, "Lào Cai")]
    [InlineData("en: Press } }", "en: Press }, urls: [\"http://[\"] }", 10, "http://[")]
    [InlineData("en: Press } }", "en: Press } }\n  - { id: S-A, kind: secondary, title: { vi: Tin, en: News } }", 11,
        "S-A")]
    public void A_mistake_in_the_facts_is_shown_at_its_place(string right, string wrong, int line, string said)
    {
        var finding = Assert.Single(Load(Example("since: 2021-04").Replace(right, wrong, StringComparison.Ordinal))
            .Findings);
        Assert.Equal(line, finding.Location.Start.Line);
        Assert.Contains(said, finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileReportTests.Hostile), MemberType = typeof(HostileReportTests))]
    public void Names_stay_text(string name)
    {
        var portfolio = Of([HostileReportTests.Result(name)]);
        var html = Encoding.UTF8.GetString(Write("html", portfolio, Language.Vietnamese));
        Assert.Equal(2, html.Split("<script").Length);
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c is not '\n') || c is '\u202E' or '\u2066');
        Assert.DoesNotContain(Encoding.UTF8.GetString(Write("text", portfolio, Language.Vietnamese)),
            c => (char.IsControl(c) && c is not '\n') || c is '\u202E');
        System.Text.Json.JsonDocument.Parse(Write("json", portfolio, Language.Vietnamese)).Dispose();
        OfficeDocuments.AssertValid("xlsx", Write("xlsx", portfolio, Language.Vietnamese));
    }

    [Fact]
    public void The_workbook_is_valid_in_both_languages()
    {
        OfficeDocuments.AssertValid("xlsx", Write("xlsx", Of(Examples), Language.Vietnamese));
        OfficeDocuments.AssertValid("xlsx", Write("xlsx", Of(Examples), Language.English));
        OfficeDocuments.AssertValid("xlsx",
            Write("xlsx", new Portfolio([], null, ReferenceFrameworks.Default, Today), Language.English));
    }

    [Fact]
    public void A_code_that_contradicts_the_name_counts_for_nobody()
    {
        var hue = Validated.Text(Repository.Read("docs/examples/hue.yaml")
            .Replace("code: \"46\"", "code: \"01\"", StringComparison.Ordinal));
        var portfolio = new Portfolio([hue], null, ReferenceFrameworks.Default, Today);
        Assert.Null(Assert.Single(portfolio.Entries).Unit);
        Assert.All(portfolio.States, state => Assert.Empty(state.Known));
    }

    [Fact]
    public void Where_no_list_of_regions_is_known_nothing_is_counted_of_one()
    {
        var portfolio = new Portfolio([], Facts, ReferenceFrameworks.Default, new(2025, 8, 1));
        Assert.DoesNotContain("0 trong 0", Encoding.UTF8.GetString(Write("text", portfolio, Language.Vietnamese)),
            StringComparison.Ordinal);
    }

    private static IReadOnlyList<StateOfPlay> On(Portfolio portfolio, DateOnly day, string name) =>
        portfolio.StatesOn(day).Single(state => state.Unit.Name == name).Known;

    internal static Portfolio Of(IEnumerable<ValidationResult> results) =>
        new(results, Facts, ReferenceFrameworks.Default, Today);

    private static Loaded<PortfolioFacts> Load(string text) =>
        PortfolioFacts.Load(Encoding.UTF8.GetBytes(text), "portfolio.yaml");

    private static string Example(string since) => $$"""
        format: 1
        revision: 2026-11-22
        localities:
          - code: "15"
            name: Yên Bái
            on: 2021-12-31
            facts:
              - { what: scheme, {{since}}, confidence: verified, sources: [S-A] }
        sources:
          - { id: S-A, kind: secondary, title: { vi: Báo, en: Press } }

        """;

    internal static byte[] Write(string format, Portfolio portfolio, Language language)
    {
        using var stream = new MemoryStream();
        Reports.Single(report => report.Format == format).Write(portfolio, stream, new() { Language = language });
        return stream.ToArray();
    }
}
