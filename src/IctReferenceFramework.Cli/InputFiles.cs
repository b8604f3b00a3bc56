using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace IctReferenceFramework.Cli;

/// <summary>The files that the arguments of a command name: files, folders and glob patterns.</summary>
internal static class InputFiles
{
    /// <summary>Name of the file in a folder that holds facts about localities and is no description.</summary>
    public const string Facts = "portfolio.yaml";

    private static readonly string[] YamlFiles = ["**/*.yaml", "**/*.yml"];

    /// <summary>Paths relative to the folder of the run where they lie below it, sorted, each once.</summary>
    /// <exception cref="UsageException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Resolve(IEnumerable<string> arguments, CliEnvironment environment, CliTexts texts)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (string.IsNullOrWhiteSpace(argument))
            {
                throw new UsageException(texts.EmptyArgument);
            }

            var full = Path.GetFullPath(argument, environment.Directory);
            var found = File.Exists(full) ? [full]
                : Directory.Exists(full) ? Match(full, YamlFiles)
                : argument.Contains('*', StringComparison.Ordinal) ? MatchPattern(argument, environment.Directory)
                : throw new UsageException(texts.NoSuchFile(argument));
            if (found.Count == 0)
            {
                throw new UsageException(texts.NothingMatches(argument));
            }

            files.UnionWith(found.Select(file => Shown(file, environment.Directory)));
        }

        return [.. files];
    }

    /// <summary>The files of a folder, as <see cref="Resolve"/> gives them; none is no mistake.</summary>
    public static IReadOnlyList<string> Below(string folder, CliEnvironment environment) =>
        [.. Match(Path.GetFullPath(folder, environment.Directory), YamlFiles).Select(file => Shown(file, environment.Directory)).Order(StringComparer.Ordinal)];

    // The part before the first star is a folder like any other, also above the folder of the run.
    private static IReadOnlyList<string> MatchPattern(string pattern, string directory)
    {
        pattern = pattern.Replace('\\', '/');
        var folder = pattern[..(pattern.AsSpan(0, pattern.IndexOf('*', StringComparison.Ordinal)).LastIndexOf('/') + 1)];
        var root = folder.Length == 0 ? directory : Path.GetFullPath(folder, directory);
        return Directory.Exists(root)
            ? [.. Match(root, [pattern[folder.Length..]]).Where(file => Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml")]
            : [];
    }

    private static IReadOnlyList<string> Match(string directory, IEnumerable<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExclude("**/.*/**");
        matcher.AddExclude("**/.*");
        matcher.AddExclude($"**/{Facts}");
        var result = matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(directory)));
        return [.. result.Files.Select(file => Path.GetFullPath(file.Path, directory))];
    }

    private static string Shown(string full, string directory)
    {
        var relative = Path.GetRelativePath(directory, full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? full.Replace('\\', '/') : relative;
    }
}
