using System.Xml.Linq;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Office.WordXml;

namespace IctReferenceFramework.Office;

/// <summary>
/// A report as a Word document in the form of Decree 30/2020/NĐ-CP: agency and national title side by side, number and
/// place-date line, numbered headings, table of contents, signature and recipients. What the file does not say is
/// dotted.
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
        var body = Element("body");
        foreach (var (result, i) in results.Select((result, i) => (result, i)))
        {
            if (i > 0)
            {
                body.Add(Element("p", Element("r", Element("br", Attribute("type", "page")))));
            }

            Append(body, result, options, i);
        }

        body.Add(WordStyles.Section);
        OfficePackage.Write(
            WordStyles.Part(OfficePart.MainId, "officeDocument", "document", "document.main", Root("document", body)),
            WordStyles.Parts, stream);
    }

    private static void Append(XElement body, ValidationResult result, ReportOptions options, int number)
    {
        if (result.Assessment is { } assessment)
        {
            new WordBody(body, new ReportContent(result, assessment, options.Language), options, number).Write();
        }
        else
        {
            body.Add(Word.Heading(result.Name, $"_f{number}", number * 100),
                Word.Paragraph(ReportTexts.NoAssessment(result).In(options.Language)));
            body.Add(WordTables.Findings(result, options));
        }
    }
}
