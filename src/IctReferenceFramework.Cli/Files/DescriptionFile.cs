using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// Validates a description, shown as given and read from the folder of the run. Whatever happens costs this file only:
/// it is reported as not checked, and the run goes on.
/// </summary>
internal static class DescriptionFile
{
    public static ValidationResult Validate(string file, ArchitectureValidator validator, CliEnvironment environment,
        CliTexts texts)
    {
        try
        {
            environment.BeforeFile?.Invoke(file);
            if (file == FileTexts.StandardInput)
            {
                return validator.Validate(environment.Input, environment.InputName);
            }

            using var stream = File.OpenRead(Path.GetFullPath(file, environment.Directory));
            return validator.Validate(stream, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var said = exception is FileNotFoundException && file.Contains('\uFFFD', StringComparison.Ordinal)
                ? FileTexts.NameIsNotUtf8(file).In(texts.Language) : texts.CannotRead(file, texts.Reason(exception));
            return Unread(file, new(said, said), validator, environment, texts);
        }
        catch (Exception exception) when (
            exception is not (OutOfMemoryException or OperationCanceledException or UsageException))
        {
            return Unread(file, FileTexts.Defect(exception), validator, environment, texts);
        }
    }

    private static ValidationResult Unread(
        string file, Text.LocalizedText why, ArchitectureValidator validator, CliEnvironment environment,
        CliTexts texts)
    {
        environment.WriteError($"{file}: {why.In(texts.Language)}");
        return ValidationResult.Unread(file == FileTexts.StandardInput ? environment.InputName : file, why,
            validator.Options);
    }
}
