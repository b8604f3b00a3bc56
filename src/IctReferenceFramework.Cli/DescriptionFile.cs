namespace IctReferenceFramework.Cli;

/// <summary>Validates a description, shown as given and read from the folder of the run.</summary>
internal static class DescriptionFile
{
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static ValidationResult Validate(string file, ArchitectureValidator validator, CliEnvironment environment, CliTexts texts)
    {
        try
        {
            using var stream = File.OpenRead(Path.GetFullPath(file, environment.Directory));
            return validator.Validate(stream, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(file, texts.Reason(exception)), exception);
        }
    }
}
