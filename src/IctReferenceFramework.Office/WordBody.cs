using System.Xml.Linq;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>The report of one result, from the heads of agency and state to the signature.</summary>
internal sealed class WordBody(XElement body, ReportContent content, ReportOptions options, int number)
{
    private static readonly int[] Sides = [37, 63];
    private readonly Language _language = content.Language;

    public void Write()
    {
        WriteHeads();
        WriteTitle();
        var sections = Sections().ToList();
        WriteContents(sections);
        foreach (var (section, i) in sections.Select((section, i) => (section, i)))
        {
            body.Add(Word.Heading(section.Heading.In(_language), Bookmark(i), (number * 100) + i + 1));
            body.Add(section.Content());
        }

        WriteSignature();
    }

    private IEnumerable<(LocalizedText Heading, Func<IEnumerable<XElement>> Content)> Sections()
    {
        yield return (HeadingTexts.InShort, () =>
        [
            .. content.Summary.Select(sentence => Word.Paragraph(sentence)),
            WordDrawing.Paragraph(content, number + 1),
            Word.Paragraph(HeadingTexts.DrawingCaption.In(_language), isItalic: true),
        ]);
        yield return (HeadingTexts.Coverage, () => [WordTables.Coverage(content), Word.Paragraph("")]);
        yield return (HeadingTexts.Gaps(content.Gaps.Count), () => content.Gaps.Count == 0
            ? [Word.Paragraph(HeadingTexts.NoGaps.In(_language))] : [WordTables.Gaps(content), Word.Paragraph("")]);
        if (content.Result.Profiles.Count > 0)
        {
            yield return (HeadingTexts.ProfilesHeading,
                () => content.Result.Profiles.SelectMany(profile => WordTables.Profile(content, profile)));
        }

        if (content.Result.Citations.Count > 0)
        {
            yield return (HeadingTexts.CitationsHeading, () =>
            [
                Word.Paragraph(HeadingTexts.CitationsIntroduction(content.Result.DocumentDay ?? content.Result.AsOf,
                    content.Result.AsOf).In(_language)),
                WordTables.Citations(content), Word.Paragraph(""),
            ]);
        }

        yield return (HeadingTexts.AllRequirements, () => [WordTables.Requirements(content), Word.Paragraph("")]);
        yield return (HeadingTexts.FindingsHeading(content.Result.Findings.Count),
            () => WordTables.Findings(content.Result, options));
        yield return (HeadingTexts.AboutHeading, () =>
        [
            Word.Paragraph($"{content.Assessment.Framework.Status.Statement.In(_language)} "
                + $"{CatalogueTexts.NotAQuotation.In(_language)}"),
            .. content.Assessment.Framework.Status.Known.Select(known => Word.Paragraph(
                "– " + StatusTexts.Of(known, content.Assessment.Framework).In(_language))),
            Word.Paragraph(HeadingTexts.HowScored.In(_language)),
            Word.Paragraph($"IctReferenceFramework {ToolVersion.Text} · {content.Assessment.Framework.Id} · "
                + $"{Day.In(_language, content.Assessment.Framework.Revision)} · {content.FileName}"),
        ]);
    }

    private void WriteHeads()
    {
        var agency = content.Result.Description?.Document?.LeadAgency?.Value;
        var table = Word.Bare(Sides);
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0], null,
                Word.Paragraph(OfficeTexts.Committee(content).In(_language), "PlainSmall"),
                Word.Paragraph((agency ?? OfficeTexts.Agency.In(_language)).ToUpperInvariant(), "PlainSmall",
                    isBold: true),
                Word.Paragraph("――――", "Plain")),
            Word.Cell(Sides[1], null,
                Word.Paragraph(OfficeTexts.State.In(_language), "PlainSmall", isBold: true),
                Word.Paragraph(OfficeTexts.Motto.In(_language), "Plain", isBold: true),
                Word.Paragraph("――――――――――", "Plain")),
        ]));
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0], null, Word.Paragraph(OfficeTexts.Number.In(_language), "Plain")),
            Word.Cell(Sides[1], null, Word.Paragraph(OfficeTexts.PlaceAndDate.In(_language), "Plain", isItalic: true)),
        ]));
        body.Add(table);
    }

    private void WriteTitle() => body.Add((XElement[])[
        Word.Paragraph("", "Plain"),
        Word.Paragraph(OfficeTexts.Report.In(_language), "Plain", isBold: true),
        Word.Paragraph(OfficeTexts.Subject(content).In(_language), "Plain", isBold: true),
        Word.Paragraph("――――――", "Plain"),
        Word.Paragraph(OfficeTexts.Introduction(content).In(_language)),
        .. RunNotices.Of(content.Result).Select(notice => Word.Paragraph(notice.In(_language), isItalic: true)),
        content.IsFromPublicSources ? Word.Paragraph(ReportTexts.FromPublicSources.In(_language), isItalic: true)
            : Word.Paragraph(""),
    ]);

    // A field that Word renews, with entries that are there before it does.
    private void WriteContents(List<(LocalizedText Heading, Func<IEnumerable<XElement>> Content)> sections)
    {
        body.Add(Word.Paragraph(HeadingTexts.Contents.In(_language).ToUpperInvariant(), "PlainSmall", isBold: true));
        foreach (var (section, i) in sections.Select((section, i) => (section, i)))
        {
            var entry = Element("p", Word.Properties("TOC1", null));
            if (i == 0)
            {
                entry.Add(Field("begin"), Instruction(" TOC \\o \"1-1\" \\h \\z "), Field("separate"));
            }

            entry.Add(Element("hyperlink", Attribute("anchor", Bookmark(i)),
                Word.Run($"{i + 1}. {section.Heading.In(_language)}"), Element("r", Element("tab")),
                Field("begin"), Instruction($" PAGEREF {Bookmark(i)} \\h "), Field("separate"), Word.Run("…"),
                Field("end")));
            if (i == sections.Count - 1)
            {
                entry.Add(Field("end"));
            }

            body.Add(entry);
        }
    }

    private void WriteSignature()
    {
        var table = Word.Bare(Sides);
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0], null,
            [
                Word.Paragraph(OfficeTexts.Recipients.In(_language), "TableText", isBold: true, isItalic: true),
                .. OfficeTexts.RecipientLines.Select(line => Word.Paragraph(line.In(_language), "TableText")),
            ]),
            Word.Cell(Sides[1], null,
                Word.Paragraph(OfficeTexts.Signatory.In(_language), "Plain", isBold: true),
                Word.Paragraph(OfficeTexts.SignHere.In(_language), "Plain", isItalic: true),
                Word.Paragraph("", "Plain"), Word.Paragraph("", "Plain"), Word.Paragraph("", "Plain"),
                Word.Paragraph("……………………", "Plain", isBold: true)),
        ]));
        body.Add(Word.Paragraph(""), table, Word.Paragraph(""));
    }

    private string Bookmark(int section) => $"_r{number}s{section}";

    private static XElement Field(string type) => Element("r", Element("fldChar", Attribute("fldCharType", type)));

    private static XElement Instruction(string text) => Element("r", Spaced("instrText", text));
}
