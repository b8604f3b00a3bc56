using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using IctReferenceFramework.Text;
using Microsoft.Playwright;

namespace IctReferenceFramework.Browser.Tests;

/// <summary>The HTML report as its reader has it: in a browser.</summary>
public sealed class HtmlReportTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task Requirements_are_searched_and_filtered()
    {
        var (page, troubles) = await browser.Open(ReportFiles.OfExample("hue.yaml", Language.Vietnamese));
        var shown = page.Locator("section.part .requirement:visible");

        // What is not assessed is folded away, until it is looked for.
        Assert.Equal(19, await shown.CountAsync());
        Assert.Equal("117 / 117", await page.TextContentAsync("form.controls output"));
        await page.FillAsync("input[name=text]", "trung tam du lieu");
        Assert.InRange(await shown.CountAsync(), 1, 10);
        Assert.Contains("CMP-03", string.Concat(await shown.AllTextContentsAsync()), StringComparison.Ordinal);
        await page.FillAsync("input[name=text]", "");
        await page.SelectOptionAsync("select[name=status]", "satisfied");
        Assert.Equal(10, await shown.CountAsync());
        Assert.Equal("10 / 117", await page.TextContentAsync("form.controls output"));
        await page.SelectOptionAsync("select[name=status]", "not-assessed");
        Assert.Equal(98, await shown.CountAsync());
        await page.SelectOptionAsync("select[name=part]", new SelectOptionValue { Index = 1 });
        await page.FillAsync("input[name=text]", "không có gì như vậy");
        Assert.True(await page.Locator(".nothing").IsVisibleAsync());
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task The_address_keeps_what_was_chosen()
    {
        var file = ReportFiles.OfExample("hue.yaml", Language.Vietnamese);
        var (page, troubles) = await browser.Open(file);
        await page.SelectOptionAsync("select[name=confidence]", "verified");
        await page.SelectOptionAsync("select[name=origin]", "CV58");
        await page.FillAsync("input[name=text]", "phân tầng");
        var (address, shown) = (await AddressOf(page), await page.TextContentAsync("form.controls output"));
        Assert.Contains("#r1-r?text=", address, StringComparison.Ordinal);
        Assert.Empty(troubles);

        await page.GotoAsync("about:blank");
        await page.GotoAsync(address);
        Assert.Equal(shown, await page.TextContentAsync("form.controls output"));
        Assert.Equal("phân tầng", await page.InputValueAsync("input[name=text]"));
        await page.FillAsync("input[name=text]", "");
        await page.SelectOptionAsync("select[name=confidence]", "");
        await page.SelectOptionAsync("select[name=origin]", "");
        Assert.EndsWith("#r1-r", await AddressOf(page), StringComparison.Ordinal);
        Assert.Equal("117 / 117", await page.TextContentAsync("form.controls output"));

        // A link of the map to a part that the filter hides takes the filter away.
        await page.SelectOptionAsync("select[name=part]", new SelectOptionValue { Index = 1 });
        await page.ClickAsync(".map .row:last-child > a");
        await page.WaitForFunctionAsync("document.querySelector('form.controls output').textContent === '117 / 117'");
        Assert.True(await page.Locator("#r1-r-data-acquisition").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task What_is_printed_is_never_filtered()
    {
        var (page, _) = await browser.Open(ReportFiles.OfExample("hue.yaml", Language.Vietnamese));
        await page.SelectOptionAsync("select[name=status]", "satisfied");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(117, await page.Locator("section.part .requirement:visible").CountAsync());
    }

    [BrowserFact]
    public async Task What_matters_stands_on_the_first_screen()
    {
        foreach (var (file, language) in new[]
        {
            (ReportFiles.OfExample("hue.yaml", Language.Vietnamese), Language.Vietnamese),
            (ReportFiles.OfExample("gia-lai-2026.yaml", Language.English), Language.English),
            (ReportFiles.OfText(ReportFiles.Large, Language.English), Language.English),
            (ReportFiles.OfText(ReportFiles.Large, Language.Vietnamese), Language.Vietnamese),
        })
        {
            var (page, troubles) = await browser.Open(file, width: 1440, height: 900);
            Assert.Empty(troubles);
            Assert.InRange(await page.EvaluateAsync<double>(
                "document.querySelector('.first').getBoundingClientRect().bottom"), 300, 900);
            Assert.Equal(0, await page.EvaluateAsync<double>("window.scrollY"));
            Assert.Equal(7, await page.Locator(".map .row").CountAsync());
            Assert.Equal(5, await page.Locator(".map .column").CountAsync());
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('.first a')].map(a => a.getAttribute('href'))
                  .filter(href => !document.getElementById(href.slice(1)))
                """));
        }
    }

    [BrowserFact]
    public async Task The_theme_follows_the_system_and_the_button()
    {
        var (page, troubles) =
            await browser.Open(ReportFiles.OfExample("hue.yaml", Language.Vietnamese), scheme: ColorScheme.Dark);
        const string Paper = "getComputedStyle(document.querySelector('article')).backgroundColor";
        var dark = await page.EvaluateAsync<string>(Paper);
        await page.ClickAsync("button[data-action=theme]");
        Assert.NotEqual(dark, await page.EvaluateAsync<string>(Paper));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>(Paper));
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task It_prints_on_A4_without_its_controls()
    {
        var (page, troubles) = await browser.Open(ReportFiles.OfExample("hue.yaml", Language.Vietnamese));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("form.controls").First.IsVisibleAsync());
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.True(pdf.Length > 50_000 && pdf.AsSpan()[..4].SequenceEqual("%PDF"u8));
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task Everything_is_reached_with_the_keyboard()
    {
        var (page, _) = await browser.Open(ReportFiles.OfExample("hue.yaml", Language.English));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.FocusAsync("input[name=text]");
        await page.Keyboard.TypeAsync("LGSP");
        Assert.InRange(await page.Locator("section.part .requirement:visible").CountAsync(), 1, 20);
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_on_a_phone()
    {
        foreach (var example in new[] { "hue.yaml", "gia-lai-2026.yaml" })
        {
            var (page, troubles) =
                await browser.Open(ReportFiles.OfExample(example, Language.Vietnamese), width: 360, height: 740);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
            Assert.Empty(troubles);
        }
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_in_either_theme_or_language()
    {
        foreach (var (language, scheme) in new[] { (Language.Vietnamese, ColorScheme.Light),
            (Language.English, ColorScheme.Dark) })
        {
            var (page, _) = await browser.Open(ReportFiles.OfExample("can-tho.yaml", language), scheme: scheme);

            // The checker brings its own script, which the policy of the page would stop: it is put in by the browser.
            AssertNothing(await page.RunAxe());
        }
    }

    [BrowserFact]
    public async Task The_portfolio_reads_on_a_phone_and_satisfies_axe()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var (page, troubles) =
                await browser.Open(ReportFiles.OfPortfolio(), width: 360, height: 740, scheme: scheme);
            Assert.Empty(troubles);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
            AssertNothing(await page.RunAxe());
        }
    }

    [BrowserFact]
    public async Task The_matrix_of_the_portfolio_is_sorted_and_filtered()
    {
        var (page, troubles) = await browser.Open(ReportFiles.OfPortfolio());
        var rows = page.Locator("#requirements tbody tr:visible");
        Assert.Equal(117, await rows.CountAsync());
        await page.FillAsync("#requirements .table-filter input", "trung tam du lieu");
        Assert.InRange(await rows.CountAsync(), 1, 20);
        await page.FillAsync("#requirements .table-filter input", "");
        var first = await rows.First.TextContentAsync();
        await page.ClickAsync("#requirements thead th:first-child button");
        await page.ClickAsync("#requirements thead th:first-child button");
        Assert.NotEqual(first, await rows.First.TextContentAsync());
        Assert.Equal("descending", await page.GetAttributeAsync("#requirements thead th:first-child", "aria-sort"));
        Assert.Equal(34, await page.Locator(".tile").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.tile a')].map(a => a.getAttribute('href'))
              .filter(href => !document.getElementById(href.slice(1)))
            """));
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task Hostile_names_do_nothing_and_break_nothing()
    {
        var (page, troubles) = await browser.Open(ReportFiles.OfText(ReportFiles.Hostile));
        Assert.Empty(troubles);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img, iframe, [onload], [onerror], [onmouseover], a[href^='javascript']")
            .CountAsync());
        Assert.Contains("<script>alert('title')</script>", await page.TextContentAsync(".document"),
            StringComparison.Ordinal);
        Assert.Contains("\\u202E", await page.TextContentAsync("main"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_name_of_ten_thousand_characters_stays_inside_the_page()
    {
        var (page, troubles) = await browser.Open(ReportFiles.OfText($$"""
            format: 1
            framework: 829-2019
            document: { title: {{new string('a', 10_000)}}, version: "1", status: draft, locality: { code: "12", name: {{new string('b', 10_000)}} } }

            """));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty(troubles);
    }

    // The page knows its address at once; what the browser tells of it comes later.
    private static Task<string> AddressOf(IPage page) => page.EvaluateAsync<string>("location.href");

    private static void AssertNothing(AxeResult result) =>
        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}"));
}
