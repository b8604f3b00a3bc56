using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>
/// A report as a Word document in the form of Decree 30/2020/NĐ-CP: agency and national title side by side, number and
/// place-date line, numbered headings, table of contents, signature and recipients. What the file does not say is
/// dotted.
/// </summary>
public sealed class WordReport : IReport
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, StablePackage.MainPart);
            WordStyles.AddTo(main);
            var header = WordStyles.AddPageNumbers(main);
            var body = new Body();
            foreach (var (result, i) in results.Select((result, i) => (result, i)))
            {
                if (i > 0)
                {
                    body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
                }

                Append(body, result, options, i);
            }

            body.Append(WordStyles.Section(header));
            main.Document = new Document(body);
        }

        StablePackage.Write(package, stream);
    }

    private static void Append(Body body, ValidationResult result, ReportOptions options, int number)
    {
        if (result.Assessment is { } assessment)
        {
            new WordBody(body, new ReportContent(result, assessment, options.Language), options, number).Write();
        }
        else
        {
            body.Append(Word.Heading(result.Name, $"_f{number}", number * 100),
                Word.Paragraph(ReportTexts.NoAssessment(result).In(options.Language)));
            body.Append(WordTables.Findings(result, options));
        }
    }
}
