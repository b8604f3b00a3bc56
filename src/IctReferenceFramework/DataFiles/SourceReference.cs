using IctReferenceFramework.Text;

namespace IctReferenceFramework.DataFiles;

/// <summary>A source that entries of the catalogue name.</summary>
/// <param name="Id">Its id, such as <c>S-829TXT</c>.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Urls">Where it can be read; empty if nowhere.</param>
public sealed record SourceReference(string Id, SourceKind Kind, LocalizedText Title, IReadOnlyList<Uri> Urls);
