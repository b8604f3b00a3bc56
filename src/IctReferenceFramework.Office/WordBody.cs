using System.Xml.Linq;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// An official document about one result, of two to three pages, and its annexes: a report, the sheet of a reviewer, or
/// a submission. All three say the same, each in its form.
/// </summary>
internal sealed class WordBody(ReportContent content, ReportOptions options, int number)
{
    private static readonly int[] Sides = [37, 63];
    private static readonly string[] Roman = ["I", "II", "III"];

    private readonly Language _language = content.Language;
    private readonly bool _isDraft = content.HasMistakes;
    private readonly WordAnnexes _annexes = new(content, options, number);

    /// <summary>The document and its annexes, each on pages of its own.</summary>
    public IEnumerable<WordSection> Sections()
    {
        var letter = new WordSection(new(0, _isDraft));
        var annexes = options.Document switch
        {
            OfficialDocument.AppraisalSheet => [1],
            OfficialDocument.Submission => [1, 2],
            _ => new[] { 1, 2, 3, 4 },
        };
        letter.Content.AddRange(Letter(annexes));
        return options.Document == OfficialDocument.AppraisalSheet
            ? [letter, _annexes.Verdicts(_isDraft)]
            : [letter, .. annexes.Select(annex => _annexes.Build(annex, _isDraft))];
    }

    private IEnumerable<XElement> Letter(int[] annexes) =>
    [
        Heads(),
        Word.Paragraph("", "Plain"),
        Word.Paragraph(WordTexts.Kind(options.Document).In(_language), "Plain", isBold: true),
        Word.Paragraph(OfficeTexts.Subject(content).In(_language), "Plain", isBold: true),
        Word.Paragraph("――――――", "Plain"),
        .. options.Document switch
        {
            OfficialDocument.AppraisalSheet => Sheet(),
            OfficialDocument.Submission => Submission(annexes),
            _ => Report(annexes),
        },
        Signature(),
    ];

    private IEnumerable<XElement> Report(int[] annexes) =>
    [
        Word.Paragraph(WordTexts.To(null).In(_language), "Plain"),
        .. Introduction(),
        Heading(0, WordTexts.ReportHeadings),
        .. Conclusion(),
        .. Obstacles(),
        Heading(1, WordTexts.ReportHeadings),
        Second(1, WordTexts.ByPart),
        .. content.BareParts is { } bare ? new[] { Word.Body(bare.In(_language)) } : [],
        Word.Body(WordTexts.PartsTold.In(_language)),
        Second(2, Certainty.Heading),
        .. Sureness(),
        Second(3, WordTexts.OfCitations),
        Word.Body(WordTexts.Citations(content).In(_language)),
        Heading(2, WordTexts.ReportHeadings),
        .. ToDo(),
        .. Attached(annexes),
        Word.Paragraph(WordTexts.End(content).In(_language), "Closing"),
    ];

    private IEnumerable<XElement> Submission(int[] annexes) =>
    [
        Word.Paragraph(WordTexts.To(content.Committee).In(_language), "Plain"),
        Word.Body(WordTexts.Basis(content).In(_language), isItalic: true),
        .. Introduction(),
        Heading(0, WordTexts.SubmissionHeadings),
        .. Conclusion(),
        .. Sureness(),
        .. Obstacles(),
        Heading(1, WordTexts.SubmissionHeadings),
        .. ToDo(),
        Heading(2, WordTexts.SubmissionHeadings),
        .. Attached(annexes),
        Word.Paragraph(WordTexts.Proposal(content).In(_language), "Closing"),
    ];

    private IEnumerable<XElement> Sheet() =>
        [.. Introduction(), .. Conclusion(), .. Sureness(), .. Obstacles(), .. Attached([1])];

    private IEnumerable<XElement> Introduction() =>
    [
        Word.Body(OfficeTexts.Introduction(content).In(_language)),
        .. content.Successor is { } now ? new[] { Word.Body(OfficeTexts.Now(content, now).In(_language)) } : [],
        .. RunNotices.Of(content.Result).Select(notice => Word.Body(notice.In(_language), isItalic: true)),
        .. content.IsFromPublicSources
            ? new[] { Word.Body(ReportTexts.FromPublicSources.In(_language), isItalic: true) } : [],
    ];

    private IEnumerable<XElement> Conclusion() =>
    [
        Element("p", Word.Properties("BodyText", null),
            Word.Run(FigureTexts.Of(content.Result).In(_language), isBold: true)),
        Word.Body(content.BothViews.In(_language)),
        Word.Body(HeadingTexts.Weights.In(_language)),
    ];

    private IEnumerable<XElement> Sureness() =>
    [
        Word.Body(Certainty.Said(Certainty.RequirementsAre, Certainty.OfRequirements(content)).In(_language)),
        Word.Body(Certainty.Said(Certainty.ResultsAre, Certainty.OfResults(content)).In(_language)),
        .. VerdictTexts.HingingOn(content.Assessment, content.Result.View) is { } hinging
            ? new[] { Word.Body(hinging.In(_language)) } : [],
    ];

    private IEnumerable<XElement> Obstacles()
    {
        var obstacles = SigningNotes.Of(content);
        return obstacles.Count == 0 ? [Word.Body(SigningNotes.None.In(_language))]
            : [Word.Body(WordTexts.Obstacles.In(_language)),
                .. obstacles.Select((obstacle, i) => Word.Body($"{Letter(i)}) {obstacle.In(_language)}"))];
    }

    private IEnumerable<XElement> ToDo()
    {
        var first = FirstAction.Of(content);
        yield return Word.Body(WordTexts.First(first.Count, content.Gaps.Count).In(_language));
        foreach (var (action, i) in first.Select((action, i) => (action, i)))
        {
            var requirement = action.Result.Requirement;
            yield return Word.Paragraph($"{i + 1}. {requirement.Title.In(_language)} ({requirement.Id})", "Heading2");
            yield return Point(0, HeadingTexts.Now, action.Result.In(content.Result.View).Reason);
            yield return Point(1, HeadingTexts.ToDo, requirement.Evidence);
            yield return Point(2, HeadingTexts.LegalBasis, RequirementTexts.Whole(requirement));
        }
    }

    private IEnumerable<XElement> Attached(int[] annexes) =>
    [
        Word.Body(WordTexts.Attached.In(_language)),
        .. annexes.Select(annex => Element("p", Word.Properties("BodyText", null),
            Element("hyperlink", Attribute("anchor", _annexes.Bookmark(annex)),
                Word.Run(_annexes.Name(annex, options.Document).In(_language))))),
    ];

    private XElement Heads()
    {
        var table = Word.Bare(Sides);
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0],
                Word.Paragraph((Issuer?.Above ?? OfficeTexts.Dotted).ToUpperInvariant(), "PlainSmall"),
                Word.Paragraph((Issuer?.Agency ?? OfficeTexts.Dotted).ToUpperInvariant(), "PlainSmall", isBold: true),
                Word.Paragraph("――――", "Plain")),
            Word.Cell(Sides[1],
                Word.Paragraph(OfficeTexts.State.In(_language), "PlainSmall", isBold: true),
                Word.Paragraph(OfficeTexts.Motto.In(_language), "Plain", isBold: true),
                Word.Paragraph("――――――――――", "Plain")),
        ]));
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0], Word.Paragraph(WordTexts.Number(options.Document).In(_language), "Plain")),
            Word.Cell(Sides[1], Word.Paragraph(
                (Issuer is null ? OfficeTexts.PlaceAndDate : WordTexts.PlaceAndDay(content)).In(_language), "Plain",
                isItalic: true)),
        ]));
        return table;
    }

    // The sheet of a reviewer is not the locality's document.
    private (string? Above, string? Agency)? Issuer => options.Document == OfficialDocument.AppraisalSheet
        || content.IsFromPublicSources ? null : (content.Committee, content.ReportingAgency);

    private XElement Signature()
    {
        var table = Word.Bare(Sides);
        table.Add(Word.Row(
        [
            Word.Cell(Sides[0],
            [
                Word.Paragraph(OfficeTexts.Recipients.In(_language), "TableText", isBold: true, isItalic: true),
                .. OfficeTexts.RecipientLines.Select(line => Word.Paragraph(line.In(_language), "TableText")),
            ]),
            Word.Cell(Sides[1],
                Word.Paragraph(WordTexts.Signatory(options.Document).In(_language), "Plain", isBold: true),
                Word.Paragraph(OfficeTexts.SignHere.In(_language), "Plain", isItalic: true),
                Word.Paragraph("", "Plain"), Word.Paragraph("", "Plain"), Word.Paragraph("", "Plain"),
                Word.Paragraph("……………………", "Plain", isBold: true)),
        ]));
        return table;
    }

    private XElement Heading(int i, IReadOnlyList<LocalizedText> headings) =>
        Word.Paragraph($"{Roman[i]}. {headings[i].In(_language).ToUpperInvariant()}", "Heading1");

    private XElement Second(int i, LocalizedText heading) =>
        Word.Paragraph($"{i}. {heading.In(_language)}", "Heading2");

    private XElement Point(int i, LocalizedText name, LocalizedText text) =>
        Word.Body($"{Letter(i)}) {name.In(_language)}: {text.In(_language)}");

    // Vietnamese lists have a đ.
    private static char Letter(int i) => "abcdđeghik"[i];
}
