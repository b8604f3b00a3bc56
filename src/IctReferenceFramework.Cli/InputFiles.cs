using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace IctReferenceFramework.Cli;

/// <summary>The files that the arguments of a command name: files, folders and glob patterns.</summary>
internal static class InputFiles
{
    private static readonly string[] YamlFiles = ["**/*.yaml", "**/*.yml"];

    /// <summary>Paths relative to the folder of the run where they lie below it, sorted, each once.</summary>
    /// <exception cref="UsageException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Resolve(IEnumerable<string> arguments, CliEnvironment environment, CliTexts texts)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            var full = Path.GetFullPath(argument, environment.Directory);
            var found = File.Exists(full) ? [full]
                : Directory.Exists(full) ? Match(full, YamlFiles)
                : argument.AsSpan().IndexOfAny("*?[") >= 0 ? MatchPattern(argument, environment.Directory)
                : throw new UsageException(texts.NoSuchFile(argument));
            if (found.Count == 0)
            {
                throw new UsageException(texts.NothingMatches(argument));
            }

            files.UnionWith(found.Select(file => Shown(file, environment.Directory)));
        }

        return [.. files];
    }

    private static IReadOnlyList<string> MatchPattern(string pattern, string directory)
    {
        pattern = pattern.Replace('\\', '/');
        if (!Path.IsPathRooted(pattern))
        {
            return Match(directory, [pattern]);
        }

        var fixedPart = pattern[..(pattern.AsSpan(0, pattern.AsSpan().IndexOfAny("*?[")).LastIndexOf('/') + 1)];
        return Directory.Exists(fixedPart) ? Match(fixedPart, [pattern[fixedPart.Length..]]) : [];
    }

    private static IReadOnlyList<string> Match(string directory, IEnumerable<string> patterns)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExclude("**/.*/**");
        var result = matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(directory)));
        return [.. result.Files.Select(file => Path.GetFullPath(file.Path, directory))];
    }

    private static string Shown(string full, string directory)
    {
        var relative = Path.GetRelativePath(directory, full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? full.Replace('\\', '/') : relative;
    }
}
