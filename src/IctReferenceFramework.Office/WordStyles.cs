using System.Xml.Linq;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>Styles, numbering, margins and page numbers by Decree 30/2020/NĐ-CP.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";
    private const string Header = "rIdHeader";

    /// <summary>The parts beside the document.</summary>
    public static IReadOnlyList<OfficePart> Parts =>
    [
        Part("rIdStyles", "styles", "styles", "styles", Styles()),
        Part("rIdNumbering", "numbering", "numbering", "numbering", Numbering()),
        Part("rIdSettings", "settings", "settings", "settings",
            Root("settings", Value("updateFields", "true"))),
        Part(Header, "header", "header1", "header", PageNumbers()),
    ];

    /// <summary>A4; margins 20 mm above and below, 30 mm left, 15 mm right; no page number on the first page.</summary>
    public static XElement Section => Element("sectPr",
        Element("headerReference", Attribute("type", "default"),
            new XAttribute(XNamespace.Xmlns + "r", OfficePart.Relations.NamespaceName),
            new XAttribute(OfficePart.Relations + "id", Header)),
        Element("pgSz", Attribute("w", 11906), Attribute("h", 16838)),
        Element("pgMar", Attribute("top", 1134), Attribute("right", 851), Attribute("bottom", 1134),
            Attribute("left", 1701), Attribute("header", 567), Attribute("footer", 567), Attribute("gutter", 0)),
        Element("titlePg"));

    /// <summary>A part of a Word document.</summary>
    public static OfficePart Part(string id, string kind, string file, string type, XElement root) =>
        new(id, kind, $"word/{file}.xml",
            $"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml", OfficePackage.Content(root));

    private static XElement Styles() => Root("styles",
        Element("docDefaults",
            Element("rPrDefault", Element("rPr",
                Element("rFonts", Attribute("ascii", Font), Attribute("hAnsi", Font), Attribute("eastAsia", Font),
                    Attribute("cs", Font)),
                Value("sz", 26), Value("szCs", 26), Value("lang", "vi-VN"))),
            Element("pPrDefault", Element("pPr", Spacing(60, 60, 288)))),
        Style("Normal", "Normal", null, [Value("jc", "both")], []),
        Style("Plain", "Plain", "Normal", [Spacing(0, 0, 240), Value("jc", "center")], []),
        Style("PlainSmall", "Plain Small", "Plain", [], [Value("sz", 24)]),
        Style("Heading1", "heading 1", "Normal",
            [Element("keepNext"), Element("numPr", Value("numId", 1)), Spacing(240, 120), Value("jc", "left"),
                Value("outlineLvl", 0)],
            [Element("b"), Value("sz", 28)]),
        Style("Heading2", "heading 2", "Normal",
            [Element("keepNext"), Spacing(160, 60), Value("jc", "left"), Value("outlineLvl", 1)], [Element("b")]),
        Style("TableText", "Table Text", "Normal", [Spacing(20, 20, 240), Value("jc", "left")], [Value("sz", 22)]),
        Style("TOC1", "toc 1", "Normal",
            [Element("tabs", Element("tab", Attribute("val", "right"), Attribute("leader", "dot"),
                Attribute("pos", 9354))), Spacing(20, 20)],
            []));

    private static XElement Numbering() => Root("numbering",
        Element("abstractNum", Attribute("abstractNumId", 1),
            Value("multiLevelType", "singleLevel"),
            Element("lvl", Attribute("ilvl", 0),
                Value("start", 1), Value("numFmt", "decimal"), Value("lvlText", "%1."), Value("lvlJc", "left"),
                Element("pPr", Element("ind", Attribute("left", 425), Attribute("hanging", 425))))),
        Element("num", Attribute("numId", 1), Value("abstractNumId", 1)));

    // At the top in the middle.
    private static XElement PageNumbers() => Root("hdr", Element("p", Word.Properties("Plain", "center"),
        Element("fldSimple", Attribute("instr", "PAGE"), Element("r", Element("t", "2")))));

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
