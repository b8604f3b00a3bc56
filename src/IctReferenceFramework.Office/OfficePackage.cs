using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace IctReferenceFramework.Office;

/// <summary>
/// An office document: XML parts in an archive, with the list of their types and the relations between them (ISO/IEC
/// 29500-2). The same content gives the same bytes: fixed times, entries in order.
/// </summary>
internal static class OfficePackage
{
    private const string Relation = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelationType = "http://schemas.openxmlformats.org/package/2006/relationships/";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string TypeOfRelations = "application/vnd.openxmlformats-package.relationships+xml";

    // The first day that the format of the archive can say.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <summary>Writes a document.</summary>
    /// <param name="main">The part that holds the document.</param>
    /// <param name="others">The parts that it names.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="properties">Title and such; null for none.</param>
    public static void Write(OfficePart main, IReadOnlyList<OfficePart> others, Stream stream,
        OfficePart? properties = null)
    {
        IReadOnlyList<OfficePart> roots = properties is null ? [main] : [main, properties];
        var slash = main.Path.LastIndexOf('/') + 1;
        var entries = new SortedDictionary<string, Action<XmlWriter>>(StringComparer.Ordinal)
        {
            ["_rels/.rels"] = Content(Relations(roots, "")),
            [$"{main.Path[..slash]}_rels/{main.Path[slash..]}.rels"] = Content(Relations(others, main.Path[..slash])),
        };
        var parts = roots.Concat(others).SelectMany(WithParts).ToList();
        foreach (var part in parts)
        {
            entries.Add(part.Path, part.Write);
            if (part.Parts.Count > 0)
            {
                var name = part.Path.LastIndexOf('/') + 1;
                entries.Add($"{part.Path[..name]}_rels/{part.Path[name..]}.rels", Content(Relations(part.Parts, "")));
            }
        }

        // An archive is written the same into every kind of stream only where one can go back in it.
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of types comes first, as office programs write it.
            Write(archive, "[Content_Types].xml", Content(ContentTypes(parts)));
            foreach (var (path, write) in entries)
            {
                Write(archive, path, write);
            }
        }

        result.Position = 0;
        result.CopyTo(stream);
    }

    /// <summary>Writes an element that is there as a whole.</summary>
    public static Action<XmlWriter> Content(XElement element) => element.WriteTo;

    private static void Write(ZipArchive archive, string path, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var content = entry.Open();
        using var writer = XmlWriter.Create(content, Settings);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private static IEnumerable<OfficePart> WithParts(OfficePart part) => part.Parts.SelectMany(WithParts).Prepend(part);

    private static XElement ContentTypes(IEnumerable<OfficePart> parts)
    {
        XNamespace types = Types;
        return new(types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"),
                new XAttribute("ContentType", TypeOfRelations)),
            new XElement(types + "Default", new XAttribute("Extension", "xml"),
                new XAttribute("ContentType", "application/xml")),
            parts.Select(part => new XElement(types + "Override", new XAttribute("PartName", $"/{part.Path}"),
                new XAttribute("ContentType", part.ContentType))));
    }

    private static XElement Relations(IEnumerable<OfficePart> parts, string folder)
    {
        XNamespace relations = Relation;
        return new(relations + "Relationships", parts.Select(part => new XElement(relations + "Relationship",
            new XAttribute("Id", part.Id), new XAttribute("Type",
                (part.Kind.StartsWith("metadata/", StringComparison.Ordinal) ? PackageRelationType : RelationType)
                    + part.Kind),
            new XAttribute("Target", folder.Length > 0 || part.Path.StartsWith("docProps/", StringComparison.Ordinal)
                ? part.Path[folder.Length..] : $"/{part.Path}"))));
    }
}
