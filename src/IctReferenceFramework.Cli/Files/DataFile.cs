using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Files;

/// <summary>Reads a data file of the user's; a broken one is shown with its findings.</summary>
internal static class DataFile
{
    /// <summary>What the file holds.</summary>
    /// <exception cref="UsageException">It cannot be read, or is wrong.</exception>
    public static T Read<T>(
        string path, CliTexts texts, CliEnvironment environment,
        Func<byte[], Loaded<T>> load)
        where T : class
    {
        try
        {
            var (source, data, findings) = load(File.ReadAllBytes(Path.GetFullPath(path, environment.Directory)));
            return data ?? throw Broken(new()
            {
                Name = path,
                Source = source,
                AsOf = new ValidationOptions().AsOf,
                Framework = ReferenceFrameworks.Default,
                Findings = findings,
            }, texts, environment);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(path, texts.Reason(exception)), exception);
        }
    }

    private static UsageException Broken(ValidationResult result, CliTexts texts, CliEnvironment environment)
    {
        new TextReport().Write([result], environment.Error, new() { Language = texts.Language });
        return new UsageException(BrokenFramework(texts, result.Name));
    }

    private static string BrokenFramework(CliTexts texts, string path) => texts.Text(
        $"Tệp dữ liệu '{path}' không hợp lệ; chưa thực hiện kiểm tra.",
        $"The data file '{path}' is wrong; nothing was checked.");
}
