namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// Walks a folder and all below it; what a link leads to twice is walked once, so that a ring has an end.
/// </summary>
internal sealed class FolderWalk
{
    private readonly List<string> _unreadable = [];

    /// <summary>Folders that could not be looked into: what is in them was not checked.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <summary>
    /// All files of a folder, by path. Names that begin with a dot, pipes, sockets and devices are left out.
    /// </summary>
    public IEnumerable<string> Files(string folder)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>([folder]);
        while (left.TryDequeue(out var next))
        {
            if (RealPath.Of(next) is not { } real || !walked.Add(real))
            {
                continue;
            }

            foreach (var entry in EntriesOf(next))
            {
                if (Directory.Exists(entry))
                {
                    left.Enqueue(entry);
                }
                else if (FileStatus.Of(entry) is null or { Kind: FileStatusKind.File })
                {
                    yield return entry;
                }
            }
        }
    }

    private string[] EntriesOf(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Where(entry => Path.GetFileName(entry)[0] != '.')
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(folder);
            return [];
        }
    }
}
