using System.Xml.Linq;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>Styles by Decree 30/2020/NĐ-CP, and the parts that stand beside the text.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";

    // 1.27 cm in twentieths of a point.
    private const int FirstLine = 720;

    /// <summary>The parts beside the document.</summary>
    public static IReadOnlyList<OfficePart> Parts(Language language) =>
    [
        Part("rIdStyles", "styles", "styles", "styles", Styles(language)),
        Part("rIdSettings", "settings", "settings", "settings", Settings()),
        .. WordHeader.Parts(language),
    ];

    /// <summary>A part of a Word document.</summary>
    public static OfficePart Part(string id, string kind, string file, string type, XElement root) =>
        new(id, kind, $"word/{file}.xml",
            $"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml", OfficePackage.Content(root));

    private static XElement Styles(Language language) => Root("styles",
        Element("docDefaults",
            Element("rPrDefault", Element("rPr",
                Element("rFonts", Attribute("ascii", Font), Attribute("hAnsi", Font), Attribute("eastAsia", Font),
                    Attribute("cs", Font)),
                Value("sz", 26), Value("szCs", 26),
                Value("lang", language == Language.Vietnamese ? "vi-VN" : "en-GB"))),
            Element("pPrDefault", Element("pPr", Spacing(60, 60, 288)))),
        Style("Normal", "Normal", null, [Value("jc", "both")], []),
        Style("Plain", "Plain", "Normal", [Spacing(0, 0, 240), Value("jc", "center")], []),
        Style("PlainSmall", "Plain Small", "Plain", [], [Value("sz", 24)]),
        Style("BodyText", "Body Text", "Normal", [Element("ind", Attribute("firstLine", FirstLine))], []),
        Style("Closing", "Closing", "BodyText", [Element("keepNext")], []),
        Style("Heading1", "heading 1", "Normal",
            [Element("keepNext"), Spacing(200, 60), Element("ind", Attribute("firstLine", FirstLine)),
                Value("jc", "left"), Value("outlineLvl", 0)], [Element("b")]),
        Style("Heading2", "heading 2", "Normal",
            [Element("keepNext"), Spacing(120, 60), Element("ind", Attribute("firstLine", FirstLine)),
                Value("jc", "left"), Value("outlineLvl", 1)], [Element("b")]),
        Style("AnnexTitle", "Annex Title", "Normal",
            [Element("keepNext"), Spacing(0, 160, 264), Value("jc", "center"), Value("outlineLvl", 0)], [Element("b")]),
        Style("TableText", "Table Text", "Normal", [Spacing(20, 20, 240), Value("jc", "left")], [Value("sz", 22)]),
        Style("Footer", "footer", "Plain", [], [Value("sz", 18)]));

    // Word of 2013 and later: it lays pages out as it does for new files, and asks for nothing.
    private static XElement Settings() => Root("settings", Element("compat", Element("compatSetting",
        Attribute("name", "compatibilityMode"), Attribute("uri", "http://schemas.microsoft.com/office/word"),
        Attribute("val", 15))));

    private static XElement Style(string id, string name, string? basedOn, IReadOnlyList<XElement> paragraph,
        IReadOnlyList<XElement> run) => Element("style",
        Attribute("type", "paragraph"), Attribute("styleId", id), basedOn is null ? Attribute("default", 1) : null,
        Value("name", name),
        basedOn is null ? null : Value("basedOn", basedOn),
        paragraph.Count == 0 ? null : Element("pPr", paragraph),
        run.Count == 0 ? null : Element("rPr", run));

    private static XElement Spacing(int before, int after, int? line = null) => Element("spacing",
        Attribute("before", before), Attribute("after", after),
        line is { } height ? new[] { Attribute("line", height), Attribute("lineRule", "auto") } : null);
}
