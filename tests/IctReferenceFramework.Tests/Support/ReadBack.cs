using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Office;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Support;

/// <summary>Reports as their readers have them: without the marks of the format where those are in the way.</summary>
internal static partial class ReadBack
{
    public static string Of(ValidationResult result, string format)
    {
        using var stream = new MemoryStream();
        BuiltInReports.OfResults.Concat(OfficeReports.OfResults).First(report => report.Format == format)
            .Write([result], stream, new());
        var bytes = stream.ToArray();
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            var text = Encoding.UTF8.GetString(bytes);
            return format == "html" ? WebUtility.HtmlDecode(Tag().Replace(Style().Replace(text, ""), " ")) : text;
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        var parts = archive.Entries.Where(entry => entry.FullName is "word/document.xml"
            || entry.FullName.StartsWith("xl/", StringComparison.Ordinal)).Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            });
        return format == "docx" ? WebUtility.HtmlDecode(Tag().Replace(string.Concat(parts), "")) : string.Concat(parts);
    }

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(style|script)\b.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
