namespace IctReferenceFramework.Cli;

/// <summary>Writes a file of the user's choosing and says so.</summary>
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
            // Whole before the file is opened: what was in it stays if the report cannot be made.
            var full = Path.GetFullPath(path, environment.Directory);
            using var content = new MemoryStream();
            write(content);
            using var stream = File.Create(full);
            content.WriteTo(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(texts.CannotWrite(path, texts.Reason(exception)), exception);
        }

        environment.WriteError(texts.Written(path));
    }

    /// <summary>Makes sure that a file that is read is not written over.</summary>
    /// <exception cref="UsageException">It would be.</exception>
    public static void Protect(string? path, IEnumerable<string> files, CliEnvironment environment, CliTexts texts)
    {
        if (path?.Length > 0 && files.Select(file => Real(file, environment)).Contains(Real(path, environment)))
        {
            throw new UsageException(texts.WouldOverwrite(path));
        }
    }

    // Where a link leads, since that is what would be written over.
    private static string Real(string path, CliEnvironment environment)
    {
        var full = Path.GetFullPath(path, environment.Directory);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            return full;
        }
    }

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
}
