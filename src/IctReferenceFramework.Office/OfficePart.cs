using System.Xml;
using System.Xml.Linq;

namespace IctReferenceFramework.Office;

/// <summary>One XML part of an office document.</summary>
/// <param name="Id">What the part that names it calls it.</param>
/// <param name="Kind">What it is to that part, such as <c>styles</c>.</param>
/// <param name="Path">Where it is in the archive.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Writes it.</param>
internal sealed record OfficePart(string Id, string Kind, string Path, string ContentType, Action<XmlWriter> Write)
{
    /// <summary>The id by which the archive names the document.</summary>
    public const string MainId = "rId1";

    /// <summary>The parts that it names.</summary>
    public IReadOnlyList<OfficePart> Parts { get; init; } = [];

    /// <summary>How parts name each other by their id.</summary>
    public static XNamespace Relations { get; } =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
