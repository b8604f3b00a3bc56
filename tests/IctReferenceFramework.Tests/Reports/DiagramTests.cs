using System.Xml.Linq;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>Diagrams of an architecture: what they show, and what they refuse.</summary>
public sealed class DiagramTests
{
    private static readonly ValidationResult Full =
        Validated.Text(Repository.Read("tests/Corpus/compliance/full.yaml"));

    [Fact]
    public void A_file_of_drawio_holds_each_part_component_and_use_and_every_end_is_there()
    {
        var cells = Cells(Full);
        var ids = cells.Select(cell => (string)cell.Attribute("id")!).ToList();
        Assert.Distinct(ids);
        Assert.Equal(12, ids.Count(id => id[0] == 'p'));
        Assert.Equal(Full.Description!.Elements.Count, ids.Count(id => id[0] == 'n'));
        Assert.Contains(ids, id => id[0] == 'u');
        Assert.All(cells.SelectMany(cell => new[] { "parent", "source", "target" }
            .Select(name => cell.Attribute(name)).OfType<XAttribute>()), end => Assert.Contains(end.Value, ids));

        // A box stands inside its part.
        Assert.All(cells.Where(cell => ((string)cell.Attribute("id")!)[0] == 'n'), box =>
        {
            var part = cells.Single(cell => (string)cell.Attribute("id")! == (string)box.Attribute("parent")!);
            Assert.True(Size(box, "x") + Size(box, "width") <= Size(part, "width")
                && Size(box, "y") + Size(box, "height") <= Size(part, "height"));
        });
    }

    [Fact]
    public void Names_are_text_in_drawio_and_parts_without_components_are_shown()
    {
        var hostile = Cells(HostileReportTests.Result("<b onclick=alert(1)>\"&%%{}"));
        Assert.Contains(hostile, cell => ((string?)cell.Attribute("value"))?.Contains("<b onclick",
            StringComparison.Ordinal) == true);
        Assert.All(hostile.Where(cell => cell.Attribute("style") is not null),
            cell => Assert.Contains("html=0", (string)cell.Attribute("style")!, StringComparison.Ordinal));
        var hue = ReportSampleTests.Named("hue");
        Assert.Contains(Cells(hue), cell => (string?)cell.Attribute("value") == "Lớp Mạng kết nối (chưa có thông tin)");
        var svg = ArchitectureDiagrams.Svg(hue.Description!, hue.Framework, Language.Vietnamese);
        Assert.Contains("Lớp Mạng kết nối", svg, StringComparison.Ordinal);
        Assert.Contains("Thừa Thiên Huế · 18/06/2021", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Mermaid_would_not_draw_is_known()
    {
        Assert.True(ArchitectureDiagrams.IsDrawnByMermaid(
            ArchitectureDiagrams.Mermaid(Full.Description!, Full.Framework, Language.Vietnamese)));
        Assert.False(ArchitectureDiagrams.IsDrawnByMermaid(new string('a', 50_001)));
        Assert.False(ArchitectureDiagrams.IsDrawnByMermaid(string.Concat(Enumerable.Repeat("  n1 --> n2\n", 501))));
        Assert.True(ArchitectureDiagrams.IsDrawnByMermaid(string.Concat(Enumerable.Repeat("  n1 --> n2\n", 500))));
    }

    private static double Size(XElement cell, string name) =>
        double.Parse((string)cell.Element("mxGeometry")!.Attribute(name)!,
            System.Globalization.CultureInfo.InvariantCulture);

    private static List<XElement> Cells(ValidationResult result) =>
        [.. XDocument.Parse(ArchitectureDiagrams.Drawio(result.Description!, result.Framework, Language.Vietnamese))
            .Descendants("mxCell")];
}
