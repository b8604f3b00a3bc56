using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports;

/// <summary>A form in which results are written.</summary>
public interface IReport
{
    /// <summary>Short name of the form, such as <c>text</c> or <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Writes the results of one run. The same results and options give the same bytes.</summary>
    /// <param name="results">One result a description, in the order in which they are to be shown.</param>
    /// <param name="stream">Where to write; UTF-8 without byte-order mark. It is left open.</param>
    /// <param name="options">Language and extent.</param>
    void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options);

    /// <summary>
    /// Writes the same without a thread that waits for the stream: the body of a response, for example.
    /// </summary>
    /// <param name="results">One result a description, in the order in which they are to be shown.</param>
    /// <param name="stream">Where to write. It is left open.</param>
    /// <param name="options">Language and extent.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    async Task WriteAsync(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        Write(results, content, options);
        content.Position = 0;
        await content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
