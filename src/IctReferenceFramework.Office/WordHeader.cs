using System.Xml.Linq;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// The header of pages: their number, the name of an annex, and DỰ THẢO across the page where the description has
/// mistakes, so that nobody signs it by oversight.
/// </summary>
/// <param name="Annex">Number of the annex; 0 for the document itself, -1 for its first page.</param>
/// <param name="IsDraft">True to write DỰ THẢO across the pages.</param>
internal sealed record WordHeader(int Annex, bool IsDraft)
{
    /// <summary>Relation of the footer of annexes.</summary>
    public const string Footer = "rIdFooter";

    private const int Annexes = 4;

    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    private static readonly LocalizedText Draft = new("DỰ THẢO", "DRAFT");
    private static readonly LocalizedText Page = new("trang", "page");
    private static readonly LocalizedText Pages = new("tổng số trang của tệp:", "pages of the file:");

    /// <summary>True for the pages of an annex, which have numbers of their own.</summary>
    public bool IsOfAnnex => Annex > 0;

    /// <summary>The header of the first page, which bears no number.</summary>
    public WordHeader First => this with { Annex = -1 };

    /// <summary>Relation of the header.</summary>
    public string Id => $"rId{File}";

    private string File => (Annex switch { 0 => "Header", < 0 => "First", _ => $"Annex{Annex}" })
        + (IsDraft ? "Draft" : "");

    /// <summary>All headers and the footer, as parts of a document.</summary>
    public static IEnumerable<OfficePart> Parts(Language language) =>
    [
        .. from annex in Enumerable.Range(-1, Annexes + 2)
           from header in new WordHeader[] { new(annex, IsDraft: false), new(annex, IsDraft: true) }
           select WordStyles.Part(header.Id, "header", header.File.ToLowerInvariant(), "header", header.Root(language)),
        WordStyles.Part(Footer, "footer", "footer", "footer", WordXml.Root("ftr", Element("p",
            Word.Properties("Footer", "right"),
            Word.Run($"IctReferenceFramework {ToolVersion.Text} · {Pages.In(language)} "), Field("NUMPAGES")))),
    ];

    private XElement Root(Language language) => WordXml.Root("hdr", Element("p", Word.Properties("Plain", "center"),
        Annex switch
        {
            < 0 => null,
            0 => Field("PAGE"),
            _ => new object[]
            {
                Word.Run($"{WordTexts.Annex(Annex).In(language)}, {Page.In(language)} "), Field("PAGE"),
            },
        },
        IsDraft ? Watermark(language) : null));

    private static XElement Field(string name) =>
        Element("fldSimple", Attribute("instr", $" {name} "), Element("r", Element("t", "1")));

    // Words across the page as Word itself makes them.
    private XElement Watermark(Language language) => Element("r", Element("pict",
        new XAttribute(XNamespace.Xmlns + "v", Vml.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "o", Office.NamespaceName),
        new XElement(Vml + "shapetype", new XAttribute("id", "_x0000_t136"), new XAttribute("coordsize", "21600,21600"),
            new XAttribute(Office + "spt", 136), new XAttribute("adj", 10800),
            new XAttribute("path", "m@7,l@8,m@5,21600l@6,21600e"),
            new XElement(Vml + "path", new XAttribute("textpathok", "t")),
            new XElement(Vml + "textpath", new XAttribute("on", "t"), new XAttribute("fitshape", "t"))),
        new XElement(Vml + "shape", new XAttribute("id", $"Draft{Annex + 2}"), new XAttribute("type", "#_x0000_t136"),
            new XAttribute("alt", Draft.In(language)),
            new XAttribute("style", "position:absolute;margin-left:0;margin-top:0;width:420pt;height:105pt;"
                + "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                + "mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin"),
            new XAttribute("fillcolor", "#d9d9d9"), new XAttribute("stroked", "f"),
            new XElement(Vml + "fill", new XAttribute("opacity", ".5")),
            new XElement(Vml + "textpath", new XAttribute("style", "font-family:\"Times New Roman\";font-size:1pt"),
                new XAttribute("string", Draft.In(language))))));
}
