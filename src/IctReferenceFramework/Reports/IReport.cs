namespace IctReferenceFramework.Reports;

/// <summary>A form in which something is written: the results of a run, a portfolio, a comparison.</summary>
/// <typeparam name="T">What is written.</typeparam>
public interface IReport<in T>
{
    /// <summary>Short name of the form, such as <c>text</c> or <c>json</c>.</summary>
    string Format { get; }

    /// <summary>True if it is no text, and so belongs into a file.</summary>
    bool IsBinary => false;

    /// <summary>Who reads it.</summary>
    ReportAudience Audience { get; }

    /// <summary>Writes it. The same content and options give the same bytes.</summary>
    /// <param name="content">What is written; of results one a description, in the order in which they are shown.
    /// </param>
    /// <param name="stream">Where to write; text is UTF-8 without byte-order mark. It is left open.</param>
    /// <param name="options">Language and extent.</param>
    void Write(T content, Stream stream, ReportOptions options);

    /// <summary>
    /// Writes the same without a thread that waits for the stream: the body of a response, for example.
    /// </summary>
    /// <param name="content">What is written.</param>
    /// <param name="stream">Where to write. It is left open.</param>
    /// <param name="options">Language and extent.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    async Task WriteAsync(T content, Stream stream, ReportOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var written = new MemoryStream();
        Write(content, written, options);
        written.Position = 0;
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
