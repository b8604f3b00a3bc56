namespace IctReferenceFramework.Cli.Files;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    // As many as the systems follow themselves; beyond it is a ring.
    private const int MaxLinks = 40;

    /// <summary>The path without links; what does not exist is kept as written. Null if links lead in a ring.</summary>
    public static string? Of(string fullPath)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var left = new Stack<string>(
            fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
            .Reverse());
        var real = root;
        var links = 0;
        while (left.TryPop(out var step))
        {
            var next = Path.Combine(real, step);
            if (TargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            // What the link says may hold links of its own.
            var whole = Path.GetFullPath(target, real);
            root = Path.GetPathRoot(whole) ?? "";
            foreach (var part in whole[root.Length..].Split(Path.DirectorySeparatorChar,
                StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                left.Push(part);
            }

            real = root;
        }

        return real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
