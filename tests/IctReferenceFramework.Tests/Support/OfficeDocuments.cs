using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace IctReferenceFramework.Tests.Support;

/// <summary>Word and Excel documents as the validator of their format sees them.</summary>
internal static class OfficeDocuments
{
    public static void AssertValid(string format, byte[] bytes)
    {
        using OpenXmlPackage package = format == "docx"
            ? WordprocessingDocument.Open(new MemoryStream(bytes), false)
                : SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Take(5)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
