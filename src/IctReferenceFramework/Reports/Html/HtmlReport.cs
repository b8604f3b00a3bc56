using System.Text;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Html;

/// <summary>
/// A report for people as one HTML file that needs no network: cover, drawing of the framework, gaps, requirements.
/// </summary>
internal sealed class HtmlReport : IReport<IReadOnlyList<ValidationResult>>
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.People;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var articles = results.Select((result, i) => new HtmlArticle(result, options, $"r{i + 1}").Build());
        var title = results.Count == 1 && results[0].Assessment is { } assessment
            ? $"{HeadingTexts.Title.In(options.Language)}: "
                + $"{new ReportContent(results[0], assessment, options.Language).Subject}"
            : HeadingTexts.Title.In(options.Language);
        stream.Write(Encoding.UTF8.GetBytes(HtmlPage.Render(title, articles, options.Language)));
    }
}
