using IctReferenceFramework.Comparisons;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>A form in which a comparison is written.</summary>
public interface IComparisonReport
{
    /// <summary>Short name of the form.</summary>
    string Format { get; }

    /// <summary>Writes a comparison. The same comparison and options give the same bytes.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="stream">Where to write; UTF-8 without byte-order mark. It is left open.</param>
    /// <param name="options">Language.</param>
    void Write(ComplianceComparison comparison, Stream stream, ReportOptions options);
}
