using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Office;

/// <summary>What an office program shows as the properties of a document: title, subject, language, day.</summary>
internal static class DocumentProperties
{
    private static readonly XNamespace Core =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>
    /// The part that holds them. The day is that of the assessment, so that the same input is the same file.
    /// </summary>
    public static OfficePart Of(IReadOnlyList<ValidationResult> results, ReportOptions options)
    {
        var language = options.Language;
        var subjects = results.Where(result => result.Assessment is not null)
            .Select(result => new ReportContent(result, result.Assessment!, language).Subject);
        var day = results.Select(result => result.AsOf).FirstOrDefault();
        return new("rIdCore", "metadata/core-properties", "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            OfficePackage.Content(new XElement(Core + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
                new XElement(Dublin + "title", HeadingTexts.Title.In(language)),
                new XElement(Dublin + "subject", OfficeText.Safe(string.Join("; ", subjects))),
                new XElement(Dublin + "creator", $"IctReferenceFramework {ToolVersion.Text}"),
                new XElement(Dublin + "language", language == Language.Vietnamese ? "vi-VN" : "en-GB"),
                new XElement(Terms + "created", new XAttribute(Schema + "type", "dcterms:W3CDTF"),
                    day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z"))));
    }
}
