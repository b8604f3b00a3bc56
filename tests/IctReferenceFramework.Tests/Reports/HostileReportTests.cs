using System.Text.RegularExpressions;
using System.Xml.Linq;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using Markdig;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Names of users are inert wherever they are written, and do not break what stands around them.</summary>
public sealed class HostileReportTests
{
    private static readonly string[] Names =
    [
        "<script>alert(1)</script>",
        "</svg></title></style><script>", "[x](javascript:alert(1))", "![x](https://evil.example/x.png)", "a|b|c",
        "`code` ``x``",
        "# heading",
        "- item", "1. item", "> quote", "***bold***", "~~~", "\\u202Eabc\\u2066", "@user #1", "https://evil.example",
        "www.evil.example", "file:///etc/passwd", "&lt;b&gt; &amp;", "\\u0000\\u0007\\u001B[31m", "\\r\\n\\n| a | b |",
        "%%{init: {}}%%", "\"]; click n1 \"javascript:alert(1)\"",
        "subgraph end", "{{x}} $x^2$ :smile:",
    ];

    public static TheoryData<string> Hostile { get; } = [.. Names, new string('x', 10_000)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Markdown_shows_a_name_as_it_is_and_nothing_else(string name)
    {
        var markdown = ReportSampleTests.Write("markdown", Result(name), Language.Vietnamese);
        var html = Markdown.ToHtml(markdown,
            new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().UseEmojiAndSmiley().Build());
        Assert.DoesNotMatch(new Regex("<(script|img|iframe|a |svg|style)", RegexOptions.IgnoreCase), html);
        Assert.True(markdown.Length <= 65_536);

        // Every row of a table has the cells of its heading, or the name has broken it.
        foreach (var table in markdown.Split("\n\n").Where(block => block.StartsWith("| ", StringComparison.Ordinal)))
        {
            var counts = table.Split('\n').Select(row => Regex.Count(row, @"(?<!\\)\|")).Distinct();
            Assert.Single(counts);
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void An_SVG_is_well_formed_and_a_Mermaid_label_is_only_a_label(string name)
    {
        var result = Result(name);
        var svg = XDocument.Parse(ArchitectureDiagrams.Svg(result.Description!, result.Framework, Language.Vietnamese));
        Assert.DoesNotContain(svg.Descendants(),
            element => element.Name.LocalName is "script" or "foreignObject" or "a" or "image");
        var mermaid = ArchitectureDiagrams.Mermaid(result.Description!, result.Framework, Language.Vietnamese);
        Assert.All(mermaid.Split('\n'), line => Assert.Matches(
            @"^(flowchart TB|  subgraph p\d+\[""[^""<>`|]*""\]|    n\d+\[""[^""<>`|{}\[\]]*""\](:::coming)?|  end|  n\d+ --> n\d+|  classDef .*)?$", line));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HTML_has_one_script_and_no_control_characters(string name)
    {
        var html = ReportSampleTests.Write("html", Result(name), Language.Vietnamese);
        Assert.Equal(1, Regex.Count(html, "<script"));
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c is not '\n') || c is '\u202E' or '\u2066');
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_does_not_fit_into_Markdown_is_counted()
    {
        var components = string.Concat(Enumerable.Range(0, 3_000)
            .Select(i => $"      - {{ id: c-{i}, name: Thành phần {i}, status: nope }}\n"));
        var result = Validated.Text($"{Head("Lai Châu")}layers:\n  network:\n    components:\n{components}");
        var markdown = ReportSampleTests.Write("markdown", result, Language.Vietnamese);
        Assert.InRange(markdown.Length, 30_000, 65_536);
        int Told(string words) =>
            int.Parse(string.Concat(Regex.Match(markdown, words).Value.Where(char.IsAsciiDigit)),
            System.Globalization.CultureInfo.InvariantCulture);
        var told = Told(@"Còn \d+ dòng không hiển thị") + Told(@"… và [\d.]+ phát hiện nữa");
        Assert.Equal(result.Findings.Count, told + Regex.Count(markdown, @"^\| \d+:\d+ \|", RegexOptions.Multiline));
    }

    internal static ValidationResult Result(string name)
    {
        var quoted = "\"" + (name.Contains("\\u", StringComparison.Ordinal)
            || name.Contains("\\r", StringComparison.Ordinal)
            ? name : name.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\"", "\\\"", StringComparison.Ordinal)) + "\"";
        return Validated.Text($$"""
            {{Head(quoted)}}layers:
              applications:
                components:
                  - { id: a, name: {{quoted}}, status: operational, domain: transport, functions: [{{quoted}}], uses: [b] }
              network:
                components:
                  - { id: b, name: {{quoted}}, status: planned, vendor: {{quoted}} }
            documents:
              - { id: d, number: {{quoted}}, title: {{quoted}}, url: {{quoted}} }

            """);
    }

    private static string Head(string name) =>
        $"format: 1\nframework: 829-2019\ndocument: {{ title: {name}, version: \"1\", status: draft, locality: {{ "
            + $"code: \"12\", name: {name} }} }}\n";
}
