using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Portfolios;
using IctReferenceFramework.Tests.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using static IctReferenceFramework.Tests.Portfolios.PortfolioTests;

namespace IctReferenceFramework.Tests.Portfolios;

/// <summary>
/// The questions over all provinces: who meets what, which description counts, what has changed, who cites what has
/// ended.
/// </summary>
public sealed class PortfolioQuestionsTests
{
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
        Assert.Contains("Không tính; bản được tính của địa phương này: b.",
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
        Assert.All(PortfolioTests.Reports, report =>
            Assert.NotEmpty(Write(report.Format, after.Since(PortfolioSnapshot.Of(before)),
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

    [Fact]
    public void A_province_that_was_merged_is_not_compared_with_the_one_that_bears_its_code()
    {
        static ValidationResult Of(string name, string day) => new ArchitectureValidator(new() { AsOf = Today })
            .ValidateText($"format: 1\nframework: 829-2019\ndocument: {{ title: A, version: \"1\", status: issued, "
                + $"date: {day}, locality: {{ code: \"15\", name: {name} }} }}\n", $"{name}.yaml");

        var changes = PortfolioTests.Of([Of("Lào Cai", "2026-01-01")])
            .Since(PortfolioSnapshot.Of(PortfolioTests.Of([Of("Yên Bái", "2020-01-01")]))).Changes!;
        Assert.Equal([("Lào Cai", PortfolioChangeKind.New), ("Yên Bái", PortfolioChangeKind.Gone)],
            changes.Select(change => (change.Locality, change.Kind)));
    }

    [Fact]
    public void Two_views_are_not_compared()
    {
        var asIs = new ArchitectureValidator(new() { AsOf = Today, View = AssessmentView.AsIs })
            .ValidateText(Repository.Read("docs/examples/hue.yaml"), "hue.yaml");
        using var json = new MemoryStream(Write("json", PortfolioTests.Of([asIs]), Language.English));
        Assert.Throws<ArgumentException>(() => PortfolioTests.Of(Examples).Since(PortfolioSnapshot.Read(json)));
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
}
