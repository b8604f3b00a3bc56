using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// An official document in the form of Decree 30/2020/NĐ-CP: agency and national title side by side, number, place and
/// day, text, signature and recipients; then the annexes. What the file does not say is dotted.
/// </summary>
internal sealed class WordReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public bool IsBinary => true;

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var sections = results.SelectMany((result, i) => Sections(result, options, i))
            .DefaultIfEmpty(new(new(0, IsDraft: false))).ToList();
        var body = Element("body");
        foreach (var section in sections.SkipLast(1))
        {
            body.Add(section.Content, Element("p", Element("pPr", section.Properties)));
        }

        // The last stretch is that of the document itself.
        body.Add(sections[^1].Content, Word.Paragraph(""), sections[^1].Properties);
        OfficePackage.Write(
            WordStyles.Part(OfficePart.MainId, "officeDocument", "document", "document.main", Root("document", body)),
            WordStyles.Parts(options.Language), stream, DocumentProperties.Of(results, options));
    }

    private static IEnumerable<WordSection> Sections(ValidationResult result, ReportOptions options, int number)
    {
        if (result.Assessment is { } assessment)
        {
            return new WordBody(new ReportContent(result, assessment, options.Language), options, number).Sections();
        }

        var unread = new WordSection(new(0, IsDraft: true));
        unread.Content.AddRange([Word.Target(result.Name, $"_f{number}", number * 100),
            Word.Body(ReportTexts.NoAssessment(result).In(options.Language)),
            .. WordTables.Findings(result, options)]);
        return [unread];
    }
}
