using System.Runtime.CompilerServices;
using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Portfolios;
using IctReferenceFramework.Tests.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Tests.Portfolios;

public sealed class PortfolioTests
{
    private static readonly string[] Names =
        ["binh-dinh", "can-tho", "da-lat", "da-nang", "dak-lak", "gia-lai-2026", "ha-giang", "hue"];
    private static readonly List<ValidationResult> Examples = [.. Names.Select(ReportSampleTests.Named)];
    private static readonly PortfolioFacts Facts = Load(Repository.Read("docs/examples/portfolio.yaml")).Data!;
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly List<IReport<Portfolio>> Reports =
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
    public void Json_is_of_the_published_shape()
    {
        var schema = JSchema.Parse(Repository.Read("schemas/portfolio-report.schema.json"));
        var broken = Validated.Text("a: [") with { Name = "broken.yaml" };
        foreach (var results in new[] { Examples, [], [.. Examples, broken] })
        {
            var json = JToken.Parse(Encoding.UTF8.GetString(Write("json", Of(results), Language.Vietnamese)));
            Assert.True(json.IsValid(schema, out IList<string> errors), string.Join('\n', errors));
        }
    }

    [Fact]
    public void Of_several_descriptions_of_one_locality_the_newest_on_the_day_counts()
    {
        static ValidationResult Dated(string name, string day, string code, string locality) =>
            new ArchitectureValidator(new() { AsOf = Today }).ValidateText(
                Repository.Read("docs/examples/hue.yaml").Replace("date: 2021-06-18", $"date: {day}",
                    StringComparison.Ordinal).Replace("code: \"46\"", $"code: \"{code}\"", StringComparison.Ordinal)
                    .Replace("name: Thừa Thiên Huế", $"name: {locality}", StringComparison.Ordinal)
                    .Replace("  decision: qd-1469\n", "", StringComparison.Ordinal), name);

        var portfolio = Of([Dated("a", "2021-06-18", "46", "Thừa Thiên Huế"), Dated("b", "2026-02-01", "46", "Huế"),
            Dated("c", "2027-02-01", "46", "Huế"), Dated("d", "2019-01-01", "52", "Bình Định"),
            Dated("e", "2026-01-01", "52", "Gia Lai")]);

        // A renamed province is the same; one that took in another is not, though it bears the other's code.
        Assert.Equal(["b", "d", "e"], portfolio.Counted.Select(entry => entry.File));
        Assert.All(new[] { "a", "c" }, file => Assert.Equal("b",
            portfolio.NewerThan(portfolio.Entries.Single(entry => entry.File == file))!.File));
        Assert.Contains("Đã có bản mới hơn (b), không tính.",
            Encoding.UTF8.GetString(Write("html", portfolio, Language.Vietnamese)), StringComparison.Ordinal);
        var standing = portfolio.Standings.Single(each => each.Unit.Name == "Gia Lai");
        Assert.Equal("e", standing.Entry!.File);
    }

    [Fact]
    public void What_has_changed_is_told_by_locality_and_a_lack_of_information_is_no_change_for_the_worse()
    {
        var full = Repository.Read("tests/Corpus/compliance/full.yaml");
        ValidationResult Result(string text, string name) => Validated.Text(text) with { Name = name };
        var hue = Repository.Read("docs/examples/hue.yaml");
        var before = Of([Result(full, "a.yaml"), Result(hue, "hue.yaml"), ReportSampleTests.Named("da-nang")]);
        var lesser = full.Replace("status: issued", "status: isued", StringComparison.Ordinal);
        var after = Of([Result(lesser, "b.yaml"), Result(hue.Replace("name: Thừa Thiên Huế", "name: Huế",
            StringComparison.Ordinal).Replace("date: 2021-06-18", "date: 2026-06-18", StringComparison.Ordinal)
            .Replace("  decision: qd-1469\n", "", StringComparison.Ordinal), "hue-2026.yaml"),
            ReportSampleTests.Named("can-tho")]);

        // The same from the portfolio and from its JSON.
        using var json = new MemoryStream(Write("json", before, Language.Vietnamese));
        var changes = after.Since(PortfolioSnapshot.Of(before)).Changes!;
        Assert.Equal(changes.Select(Said), after.Since(PortfolioSnapshot.Read(json)).Changes!.Select(Said));
        Assert.Equal(
            [("Lai Châu", PortfolioChangeKind.Compared), ("Cần Thơ", PortfolioChangeKind.New),
                ("Huế", PortfolioChangeKind.Compared), ("Đà Nẵng", PortfolioChangeKind.Gone)],
            changes.Select(change => (change.Locality, change.Kind)));
        Assert.NotEmpty(changes[0].NoLongerAssessed);
        Assert.DoesNotContain(changes[0].NoLongerAssessed, changes[0].Worse.Contains);
        Assert.All(Reports, report => Assert.NotEmpty(Write(report.Format, after.Since(PortfolioSnapshot.Of(before)),
            Language.English)));
        var schema = JSchema.Parse(Repository.Read("schemas/portfolio-report.schema.json"));
        Assert.True(JToken.Parse(Encoding.UTF8.GetString(Write("json", after.Since(PortfolioSnapshot.Of(before)),
            Language.English))).IsValid(schema));
        Assert.All(PortfolioSnapshotTests(before), change => Assert.Empty(change.Better.Concat(change.Worse)
            .Concat(change.NewlyAssessed).Concat(change.NoLongerAssessed)));

        static string Said(PortfolioChange change) => string.Join('|', change.Locality, change.Kind,
            string.Join(',', change.Better), string.Join(',', change.Worse), string.Join(',', change.NewlyAssessed),
            string.Join(',', change.NoLongerAssessed));

        static IReadOnlyList<PortfolioChange> PortfolioSnapshotTests(Portfolio same) =>
            same.Since(PortfolioSnapshot.Of(same)).Changes!;
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"requirements\":[{\"statuses\":[{\"file\":\"a\",\"status\":\"good\"}]}]}")]
    public void What_is_no_report_of_a_portfolio_is_not_compared(string json) => Assert.Throws<FormatException>(
        () => PortfolioSnapshot.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void Every_province_of_the_day_has_a_tile_of_its_own()
    {
        var tiles = AdministrativeUnits.Tiles;
        Assert.Equal(AdministrativeUnits.On(Today).Select(unit => unit.Code).Order(StringComparer.Ordinal),
            tiles.Select(tile => tile.Code).Order(StringComparer.Ordinal));
        Assert.Distinct(tiles.Select(tile => (tile.Row, tile.Column)));
        var html = Encoding.UTF8.GetString(Write("html", Of(Examples), Language.Vietnamese));
        Assert.All(tiles, tile => Assert.Contains($"tile row-{tile.Row} column-{tile.Column} ", html,
            StringComparison.Ordinal));
        Assert.Contains("34 tỉnh, thành phố: 0 có bản mô tả của địa phương, 6 chỉ có bản mô tả từ nguồn công khai, 28 "
            + "chưa có bản mô tả.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_matrix_tells_what_mistakes_hide_from_what_nobody_knows()
    {
        var full = Repository.Read("tests/Corpus/compliance/full.yaml");
        var mistaken = Validated.Text(full.Replace("status: operational", "status: operatinal",
            StringComparison.Ordinal)) with { Name = "mistaken.yaml" };
        var unread = Validated.Text("a: [") with { Name = "unread.yaml" };
        var content = new PortfolioContent(Of([mistaken, unread, .. Examples]), Language.Vietnamese);
        var matrix = content.Tables.Single(table => table.Id == "requirements");
        Assert.Equal(117, matrix.Rows.Count);
        int ColumnOf(string name) => matrix.Columns.ToList().IndexOf(name);
        Assert.All(matrix.Rows, row => Assert.Equal("!", row[ColumnOf("unread.yaml")].Text));
        Assert.Contains(matrix.Rows, row => row[ColumnOf("Lai Châu")].Text == "!");
        Assert.DoesNotContain(matrix.Rows, row => row[ColumnOf("Thừa Thiên Huế")].Text == "!");
        Assert.Equal(98, matrix.Rows.Count(row => row[ColumnOf("Thừa Thiên Huế")].Text == "? chưa đánh giá"));

        // Who cites what is no longer law.
        var cited = content.Tables.Single(table => table.Id == "citations").Rows;
        Assert.Contains(cited, row => row[0].Text == "3090/QĐ-BKHCN" && row[1].Text == "1425/QĐ-TTg"
            && row[3].Text == "Lai Châu; Gia Lai");
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

    private static Portfolio Of(IEnumerable<ValidationResult> results) =>
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

    private static byte[] Write(string format, Portfolio portfolio, Language language)
    {
        using var stream = new MemoryStream();
        Reports.Single(report => report.Format == format).Write(portfolio, stream, new() { Language = language });
        return stream.ToArray();
    }
}
