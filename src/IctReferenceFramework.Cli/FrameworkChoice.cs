using System.CommandLine;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>The framework that the user chose, by id or by the path of a data file.</summary>
internal static class FrameworkChoice
{
    public static Option<string?> Option(CliTexts texts) =>
        new("--framework") { HelpName = "ID|PATH", Description = texts.FrameworkOption };

    /// <summary>The framework; <see langword="null"/> if none was chosen.</summary>
    /// <exception cref="UsageException">There is no such framework, or its data file is wrong.</exception>
    public static ReferenceFramework? Resolve(string? idOrPath, CliTexts texts, CliEnvironment environment)
    {
        if (idOrPath is null)
        {
            return null;
        }

        if (ReferenceFrameworks.Find(idOrPath) is { } embedded)
        {
            return embedded;
        }

        var path = Path.GetFullPath(idOrPath, environment.Directory);
        if (!File.Exists(path))
        {
            throw new UsageException(texts.NoSuchFramework(idOrPath, ReferenceFrameworks.All.Select(framework => framework.Id)));
        }

        try
        {
            var loading = ReferenceFrameworks.Load(File.ReadAllBytes(path), idOrPath);
            return loading.Framework ?? throw Broken(loading, idOrPath, texts, environment);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(texts.BadLicense, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(idOrPath, texts.Reason(exception)), exception);
        }
    }

    private static UsageException Broken(FrameworkLoading loading, string path, CliTexts texts, CliEnvironment environment)
    {
        var result = new ValidationResult
        {
            Name = path,
            Source = loading.Source,
            AsOf = new ValidationOptions().AsOf,
            Framework = ReferenceFrameworks.Default,
            Findings = loading.Findings,
            IsComplete = loading.IsComplete,
        };
        new TextReport().Write([result], environment.Error, new() { Language = texts.Language });
        return new UsageException(texts.BrokenFramework(path));
    }
}
