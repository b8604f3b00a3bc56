using System.IO.Compression;

namespace IctReferenceFramework.Office;

/// <summary>
/// Packs an office document anew, so that the same content gives the same bytes: fixed times, entries in order.
/// </summary>
internal static class StablePackage
{
    /// <summary>Id of the part that holds the document: the library would draw one by lot.</summary>
    public const string MainPart = "rId1";

    // The first day that the format of the archive can say.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(MemoryStream package, Stream stream)
    {
        package.Position = 0;
        using var result = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The list of content types comes first, as office programs write it.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Time;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        result.Position = 0;
        result.CopyTo(stream);
    }
}
