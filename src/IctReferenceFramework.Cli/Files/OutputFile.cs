namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// Writes a file of the user's choosing and says so. A new file is made beside the old one and takes its place when it
/// is whole: a full disk or a kill leaves the old one or the new one, never half of one.
/// </summary>
internal static class OutputFile
{
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, CliEnvironment environment, CliTexts texts, Action<Stream> write)
    {
        if (path.Length == 0)
        {
            throw new UsageException(texts.MissingValue("--output"));
        }

        try
        {
            var full = Path.GetFullPath(path, environment.Directory);
            var real = RealPath.Of(full) ?? throw new IOException(FileTexts.LinksInARing(path).In(texts.Language));
            if (!IsKept(real))
            {
                // There is nothing to keep, and nothing to take its place.
                using var direct = new FileStream(real, FileMode.Open, FileAccess.Write);
                write(direct);
            }
            else
            {
                Replace(real, write);
            }
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(texts.CannotWrite(path, texts.Reason(exception)) + Old(path, environment, texts),
                exception);
        }

        environment.WriteError(Written(texts, path));
    }

    /// <summary>True if what is written there stays: into a file, new or not, and into no pipe or device.</summary>
    /// <param name="real">The path without links.</param>
    public static bool IsKept(string real) => FileStatus.Of(real)
        is not { Kind: FileStatusKind.Pipe or FileStatusKind.Device or FileStatusKind.Socket };

    /// <summary>Writes to the file, or to the standard output where no file is named.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void WriteOrPrint(string? path, CliEnvironment environment, CliTexts texts, Action<Stream> write)
    {
        if (path is null)
        {
            write(environment.Output);
        }
        else
        {
            Write(path, environment, texts, write);
        }
    }

    /// <summary>
    /// Names a file that stands from before as old, so that nobody takes it for the result of this run; empty if there
    /// is none.
    /// </summary>
    public static string Old(string? path, CliEnvironment environment, CliTexts texts) =>
        path?.Length > 0 && Path.GetFullPath(path, environment.Directory) is var full && File.Exists(full)
            && FileStatus.Of(full) is null or { Kind: FileStatusKind.File }
            ? $" {FileTexts.StaysOld(path).In(texts.Language)}" : "";

    private static void Replace(string real, Action<Stream> write)
    {
        if (Directory.Exists(real))
        {
            throw new UnauthorizedAccessException();
        }

        var beside = Path.Combine(Path.GetDirectoryName(real) ?? "", $".ictref-{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            KeepRights(real, beside);
            File.Move(beside, real, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void KeepRights(string old, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(old))
        {
            FileStatus.Of(old)?.GiveTo(beside);
            File.SetUnixFileMode(beside, File.GetUnixFileMode(old));
        }
    }

    private static string Written(CliTexts texts, string path) => texts.Text($"Đã ghi {path}", $"Written: {path}");
}
