using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Pictures of the HTML report, by what they say: roadmap, centres, services, lines of time.</summary>
public sealed class PictureTests
{
    private const string Description = """
        format: 1
        framework: 829-2019
        document:
          title: Kiến trúc
          version: "1"
          status: issued
          date: 2026-05-01
          locality: { code: "12", name: Lai Châu }
          legal-basis: [cu, la]
        layers:
          services-and-data:
            datasets: [{ id: canh-bao, name: Dữ liệu cảnh báo }]
          network:
            components:
              - { id: mang, name: Mạng <b>trục</b>, status: planned }
              - { id: mang-2, name: Mạng truy nhập, status: building }
              - { id: mang-3, name: Mạng cũ, status: operational }
        operations-centres:
          - id: ioc
            name: Trung tâm
            level: province
            status: operational
            services:
              - { id: alerts, status: operational, fed-by: [canh-bao] }
              - { id: traffic, status: planned }
        roadmap:
          phases:
            - { id: gd-1, name: Giai đoạn 1, from: 2026, to: 2028-06 }
          projects:
            - { id: da-1, name: Dự án mạng, phase: gd-1, budget: { amount: 1234.5, unit: billion-vnd },
                delivers: [mang] }
            - { id: da-2, name: Dự án khác, from: 2027-03-01 }
        documents:
          - { id: cu, number: 3090/QĐ-BKHCN }
          - { id: la, number: 999/QĐ-UBND, date: 2024-01-01 }

        """;

    [Fact]
    public void The_roadmap_tells_days_money_and_what_nobody_delivers()
    {
        var roadmap = RoadmapContent.Of(Of(Description))!;
        Assert.Equal(["Giai đoạn 1", "Dự án mạng", "Dự án khác"], roadmap.Lines.Select(line => line.Name));
        Assert.Equal([false, true, false], roadmap.Lines.Select(line => line.IsOfPhase));
        Assert.Equal((2026, 2028), roadmap.Years);

        // The days of the phase are not called the project's own; an unknown end is none.
        Assert.False(roadmap.Lines[1].IsOwn);
        Assert.Equal((new(2026, 1, 1), new DateOnly(2028, 6, 30)), (roadmap.Lines[1].From, roadmap.Lines[1].To));
        Assert.Null(roadmap.Lines[2].To);
        Assert.Equal("1.234,5 tỷ đồng", roadmap.Lines[1].Money, ignoreCase: true);
        Assert.Equal(["Mạng <b>trục</b>"], roadmap.Lines[1].Delivers);
        Assert.Equal(["Mạng truy nhập"], roadmap.Undelivered);
    }

    [Fact]
    public void No_project_is_lost_or_told_twice()
    {
        var unnamed = Description.Replace("{ id: gd-1, name: Giai đoạn 1, from: 2026",
            "{ name: Giai đoạn 1, from: 2026", StringComparison.Ordinal)
            .Replace("phase: gd-1, ", "", StringComparison.Ordinal);
        var repeated = Description.Replace("  projects:\n",
            "    - { id: gd-1, name: Giai đoạn 2, from: 2029, to: 2030 }\n  projects:\n",
            StringComparison.Ordinal);
        foreach (var text in new[] { Description, unnamed, repeated })
        {
            Assert.Equal(["Dự án khác", "Dự án mạng"], RoadmapContent.Of(Of(text))!.Lines
                .Where(line => !line.IsPhase).Select(line => line.Name).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("  projects:", "  projcts:")]
    [InlineData("services:", "servces:")]
    [InlineData("fed-by: [canh-bao]", "fed-by: canh-bao, khac")]
    public void What_a_mistake_hides_is_not_called_missing(string right, string wrong)
    {
        var text = Description.Replace(right, wrong, StringComparison.Ordinal);
        Assert.False(Of(Description).HasMistakes);
        var (content, html) = (Of(text), Html(text));
        Assert.True(content.HasMistakes);
        Assert.Empty(RoadmapContent.Of(content)!.Undelivered);
        Assert.DoesNotContain("chưa có dự án nào hình thành", html, StringComparison.Ordinal);
        Assert.DoesNotContain(PictureTexts.ServicesMissing.Vi, html, StringComparison.Ordinal);
        Assert.DoesNotContain(PictureTexts.Blind.Vi, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_is_fed_or_blind_and_what_the_press_does_not_say_is_unknown()
    {
        var html = Html(Description);
        Assert.Contains("service running fed", html, StringComparison.Ordinal);
        Assert.Contains("service coming blind", html, StringComparison.Ordinal);
        Assert.Contains("chưa nêu nguồn dữ liệu", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>trục", html, StringComparison.Ordinal);
        var reported = Html("basis: public-sources\n" + Description);
        Assert.Contains("chưa có thông tin về nguồn dữ liệu", reported, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa nêu nguồn dữ liệu", reported, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_time_ends_where_the_instrument_did_and_is_pale_where_nothing_is_known()
    {
        var html = Html(Description.Replace("number: 3090/QĐ-BKHCN", "number: 3090/QĐ-BKHCN, date: 2025-10-08",
            StringComparison.Ordinal));
        Assert.Contains("class=\"ended\"", html, StringComparison.Ordinal);
        Assert.Contains("class=\"unregistered\"", html, StringComparison.Ordinal);
        var alive = Html(Description.Replace("number: 3090/QĐ-BKHCN", "number: 829/QĐ-BTTTT, date: 2019-05-31",
            StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"ended\"", alive, StringComparison.Ordinal);
        Assert.Contains("class=\"alive\"", alive, StringComparison.Ordinal);

        // What has ended in part is law still.
        var inPart = Html(Description.Replace("number: 3090/QĐ-BKHCN", "number: 71/2025/QH15, date: 2025-06-14",
            StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"ended\"", inPart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2024-01-01")]
    [InlineData("0050-01-01")]
    public void Days_at_the_end_of_time_are_drawn_all_the_same(string day)
    {
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var result = new ArchitectureValidator(new() { AsOf = asOf }).ValidateText(
            Description.Replace("2024-01-01", day, StringComparison.Ordinal)
                .Replace("from: 2026, to: 2028-06", "from: 1, to: 9999", StringComparison.Ordinal), "x.yaml");
        Assert.Contains("<article", ReportSampleTests.Write("html", result, Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_without_a_roadmap_has_no_such_section()
    {
        var bare = Description[..Description.IndexOf("roadmap:", StringComparison.Ordinal)]
            + Description[Description.IndexOf("documents:", StringComparison.Ordinal)..];
        Assert.Null(RoadmapContent.Of(Of(bare)));
        Assert.DoesNotContain("href=\"#r1-m\"", Html(bare), StringComparison.Ordinal);
        Assert.Contains("href=\"#r1-m\"", Html(Description), StringComparison.Ordinal);
    }

    private static ReportContent Of(string text)
    {
        var result = Validated.Text(text);
        return new(result, result.Assessment!, Language.Vietnamese);
    }

    private static string Html(string text) =>
        ReportSampleTests.Write("html", Validated.Text(text), Language.Vietnamese);
}
