using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace IctReferenceFramework.Office;

/// <summary>Styles, numbering, margins and page numbers by Decree 30/2020/NĐ-CP.</summary>
internal static class WordStyles
{
    private const string Font = "Times New Roman";

    public static void AddTo(MainDocumentPart main)
    {
        var styles = main.AddNewPart<StyleDefinitionsPart>("rIdStyles");
        styles.Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                    new FontSize { Val = "26" }, new FontSizeComplexScript { Val = "26" },
                    new Languages { Val = "vi-VN" })),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { Before = "60", After = "60", Line = "288",
                    LineRule = LineSpacingRuleValues.Auto }))),
            Style("Normal", "Normal", null,
                new StyleParagraphProperties(new Justification { Val = JustificationValues.Both }), null,
                isDefault: true),
            Style("Plain", "Plain", "Normal",
                new StyleParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "240",
                LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Center }), null),
            Style("PlainSmall", "Plain Small", "Plain", null, new StyleRunProperties(new FontSize { Val = "24" })),
            Style("Heading1", "heading 1", "Normal",
                new StyleParagraphProperties(new KeepNext(), new NumberingProperties(new NumberingId { Val = 1 }),
                    new SpacingBetweenLines { Before = "240", After = "120" },
                    new Justification { Val = JustificationValues.Left }, new OutlineLevel { Val = 0 }),
                new StyleRunProperties(new Bold(), new FontSize { Val = "28" })),
            Style("Heading2", "heading 2", "Normal",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "60" },
                    new Justification { Val = JustificationValues.Left }, new OutlineLevel { Val = 1 }),
                new StyleRunProperties(new Bold())),
            Style("TableText", "Table Text", "Normal",
                new StyleParagraphProperties(
                    new SpacingBetweenLines { Before = "20", After = "20", Line = "240",
                    LineRule = LineSpacingRuleValues.Auto }, new Justification { Val = JustificationValues.Left }),
                new StyleRunProperties(new FontSize { Val = "22" })),
            Style("TOC1", "toc 1", "Normal",
                new StyleParagraphProperties(
                    new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot,
                    Position = 9354 }), new SpacingBetweenLines { Before = "20", After = "20" }), null));
        var numbering = main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering");
        numbering.Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "425" })) { LevelIndex =
                    0 }) { AbstractNumberId = 1 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
        var settings = main.AddNewPart<DocumentSettingsPart>("rIdSettings");
        settings.Settings = new Settings(new UpdateFieldsOnOpen { Val = true });
    }

    /// <summary>Page numbers at the top in the middle, none on the first page.</summary>
    public static string AddPageNumbers(MainDocumentPart main)
    {
        var header = main.AddNewPart<HeaderPart>("rIdHeader");
        header.Header = new Header(new Paragraph(
            Word.Properties("Plain", JustificationValues.Center),
            new SimpleField(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("2"))) { Instruction = "PAGE" }));
        return "rIdHeader";
    }

    /// <summary>A4; margins 20 mm above and below, 30 mm left, 15 mm right.</summary>
    public static SectionProperties Section(string header) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());

    private static Style Style(
        string id, string name, string? basedOn, StyleParagraphProperties? paragraph, StyleRunProperties? run,
        bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        foreach (var part in new OpenXmlElement?[] { paragraph, run }.OfType<OpenXmlElement>())
        {
            style.Append(part);
        }

        return style;
    }
}
