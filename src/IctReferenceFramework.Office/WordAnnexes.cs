using System.Xml.Linq;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Office;

/// <summary>The annexes of an official document: parts, gaps, map, and how sure all of it is.</summary>
internal sealed class WordAnnexes(ReportContent content, ReportOptions options, int number)
{
    private readonly Language _language = content.Language;

    /// <summary>Such as <c>Phụ lục I. Mức độ đáp ứng theo thành phần</c>.</summary>
    public LocalizedText Name(int annex, OfficialDocument document)
    {
        var (head, title) = (WordTexts.Annex(annex), document == OfficialDocument.AppraisalSheet
            ? HeadingTexts.AllRequirements : WordTexts.AnnexTitle(annex, content));
        return new($"{head.Vi}. {title.Vi}", $"{head.En}. {title.En}");
    }

    public string Bookmark(int annex) => $"_r{number}a{annex}";

    public WordSection Build(int annex, bool isDraft)
    {
        var section = new WordSection(new(annex, isDraft), IsLandscape: annex == 2);
        section.Content.AddRange([Head(annex, OfficialDocument.Report), .. annex switch
        {
            1 => [WordTables.Coverage(content)],
            2 => Gaps(section),
            3 => Map(),
            _ => Details(),
        }]);
        return section;
    }

    /// <summary>Every requirement with a reviewer's verdict.</summary>
    public WordSection Verdicts(bool isDraft)
    {
        var section = new WordSection(new(1, isDraft), IsLandscape: true);
        section.Content.AddRange(
            [Head(1, OfficialDocument.AppraisalSheet), WordVerdicts.Table(content, section.Width)]);
        return section;
    }

    private XElement Head(int annex, OfficialDocument document) =>
        Word.Target(Name(annex, document).In(_language), Bookmark(annex), (number * 100) + annex);

    private XElement[] Gaps(WordSection section) => content.Gaps.Count == 0
        ? [Word.Body(HeadingTexts.NoGaps.In(_language))] : [WordTables.Gaps(content, section.Width)];

    private XElement[] Map() =>
    [
        WordDrawing.Paragraph(content, number + 1),
        Word.Paragraph(HeadingTexts.DrawingCaption.In(_language), isItalic: true),
        WordTables.Map(content),
    ];

    private IEnumerable<XElement> Details()
    {
        var heading = 0;
        XElement Next(LocalizedText text) => Word.Paragraph($"{++heading}. {text.In(_language)}", "Heading2");
        if (content.Result.Citations.Count > 0)
        {
            yield return Next(HeadingTexts.CitationsHeading);
            yield return Word.Body(HeadingTexts.CitationsIntroduction(content.Result.DocumentDay ?? content.Result.AsOf,
                content.Result.AsOf).In(_language));
            yield return WordTables.Citations(content);
        }

        foreach (var (profile, i) in content.Result.Profiles.Select((profile, i) => (profile, i)))
        {
            if (i == 0)
            {
                yield return Next(HeadingTexts.ProfilesHeading);
            }

            foreach (var element in WordTables.Profile(content, profile))
            {
                yield return element;
            }
        }

        yield return Next(HeadingTexts.AllRequirements);
        yield return WordTables.Requirements(content);
        yield return Next(HeadingTexts.FindingsHeading(content.Result.Findings.Count));
        foreach (var element in WordTables.Findings(content.Result, options))
        {
            yield return element;
        }

        yield return Next(HeadingTexts.AboutHeading);
        var framework = content.Assessment.Framework;
        yield return Word.Body(
            $"{framework.Status.Statement.In(_language)} {CatalogueTexts.NotAQuotation.In(_language)}");
        foreach (var known in framework.Status.Known)
        {
            yield return Word.Body("– " + StatusTexts.Of(known, framework).In(_language));
        }

        yield return Word.Body(HeadingTexts.HowScored.In(_language));
        yield return Word.Body($"IctReferenceFramework {ToolVersion.Text} · {framework.Id} · "
            + $"{Day.In(_language, framework.Revision)} · {content.FileName}");
    }
}
