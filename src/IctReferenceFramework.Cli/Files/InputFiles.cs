using Microsoft.Extensions.FileSystemGlobbing;

namespace IctReferenceFramework.Cli.Files;

/// <summary>The files that the arguments of a command name: files, folders and glob patterns.</summary>
internal static class InputFiles
{
    /// <summary>Name of the file in a folder that holds facts about localities and is no description.</summary>
    public const string Facts = "portfolio.yaml";

    /// <summary>Paths relative to the folder of the run where they lie below it, sorted; each file once.</summary>
    /// <exception cref="UsageException">An argument names nothing.</exception>
    public static IReadOnlyList<string> Resolve(IEnumerable<string> arguments, CliEnvironment environment,
        CliTexts texts)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var usesInput = false;
        foreach (var argument in arguments)
        {
            if (string.IsNullOrWhiteSpace(argument))
            {
                throw new UsageException(
                    texts.Text("Tên tệp trống; có thể một biến môi trường chưa được gán giá trị.",
                    "An empty file name; a variable may not be set."));
            }

            if (argument == FileTexts.StandardInput)
            {
                usesInput = usesInput ? throw new UsageException(FileTexts.StandardInputTwice.In(texts.Language))
                    : true;
                continue;
            }

            var found = Named(argument, environment, texts);
            if (found.Count == 0)
            {
                throw new UsageException(NothingMatches(texts, argument));
            }

            files.UnionWith(found.Select(file => Shown(file, environment.Directory)));
        }

        return [.. usesInput ? new[] { FileTexts.StandardInput } : [], .. Once(files, environment, texts)];
    }

    /// <summary>The files of a folder, as <see cref="Resolve"/> gives them; an empty folder is not a mistake.</summary>
    public static IReadOnlyList<string> Below(string folder, CliEnvironment environment, CliTexts texts) =>
        Once(InFolder(Path.GetFullPath(folder, environment.Directory))
            .Select(file => Shown(file, environment.Directory)).Order(StringComparer.Ordinal), environment, texts);

    /// <summary>Makes sure that a file that was named is there and is one.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static void MustExist(string path, CliEnvironment environment, CliTexts texts)
    {
        if (path != FileTexts.StandardInput)
        {
            var full = Path.GetFullPath(path, environment.Directory);
            _ = File.Exists(full) ? Checked(path, full, texts) : Directory.Exists(full) ? full
                : throw new UsageException(NoSuchFile(texts, path));
        }
    }

    private static IReadOnlyList<string> Named(string argument, CliEnvironment environment, CliTexts texts)
    {
        var full = Path.GetFullPath(argument, environment.Directory);
        return File.Exists(full) ? [Checked(argument, full, texts)]
            : Directory.Exists(full) ? InFolder(full)
            : argument.Contains('*', StringComparison.Ordinal) ? MatchPattern(argument, environment.Directory)
            : throw new UsageException(argument.Contains('\uFFFD', StringComparison.Ordinal)
                ? FileTexts.NameIsNotUtf8(argument).In(texts.Language) : NoSuchFile(texts, argument));
    }

    // Reading a pipe or a device might never end.
    private static string Checked(string argument, string full, CliTexts texts) =>
        FileStatus.Of(full) is { Kind: not FileStatusKind.File and var kind }
            ? throw new UsageException(FileTexts.NotAFile(argument, kind).In(texts.Language)) : full;

    // A file that two names lead to is judged once, under the name that comes first.
    private static List<string> Once(IEnumerable<string> files, CliEnvironment environment, CliTexts texts)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var once = new List<string>();
        foreach (var file in files)
        {
            var real = RealPath.Of(Path.GetFullPath(file, environment.Directory)) ?? file;
            if (known.TryAdd(real, file))
            {
                once.Add(file);
            }
            else
            {
                environment.WriteError(FileTexts.SameFile(file, known[real]).In(texts.Language));
            }
        }

        return once;
    }

    // A folder that cannot be looked into stands for its files: reading it says why.
    private static IReadOnlyList<string> InFolder(string folder)
    {
        var walk = new FolderWalk();
        List<string> files = [.. walk.Files(folder).Where(file => IsYaml(file) && Path.GetFileName(file) != Facts)];
        return [.. files, .. walk.Unreadable];
    }

    private static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    // The part before the first star is a folder like any other, also above the folder of the run.
    private static IReadOnlyList<string> MatchPattern(string pattern, string directory)
    {
        pattern = Slashed(pattern);
        var folder = pattern[..(pattern.AsSpan(0, pattern.IndexOf('*', StringComparison.Ordinal)).LastIndexOf('/')
            + 1)];
        var root = folder.Length == 0 ? directory : Path.GetFullPath(folder, directory);
        if (!Directory.Exists(root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddInclude(pattern[folder.Length..]);
        return [.. InFolder(root).Where(file => matcher.Match(Slashed(Path.GetRelativePath(root, file))).HasMatches)];
    }

    private static string Shown(string full, string directory)
    {
        var relative = Slashed(Path.GetRelativePath(directory, full));
        return relative.StartsWith("../", StringComparison.Ordinal) ? Slashed(full) : relative;
    }

    // On Windows only: elsewhere a backslash is a character of a name like any other.
    private static string Slashed(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static string NoSuchFile(CliTexts texts, string path) =>
        texts.Text($"Không có tệp hay thư mục '{path}'.", $"There is no file or folder '{path}'.");

    private static string NothingMatches(CliTexts texts, string path) =>
        texts.Text($"Không có tệp YAML nào khớp với '{path}'.", $"No YAML file matches '{path}'.");
}
