using IctReferenceFramework.Baselines;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// A baseline in a file: descriptions are named in it by their path from its folder, so that it holds in every
/// checkout.
/// </summary>
internal sealed class BaselineFile(string path, CliEnvironment environment, CliTexts texts)
{
    private readonly string _full = Path.GetFullPath(path, environment.Directory);

    public bool Exists => File.Exists(_full);

    private string Folder => Path.GetDirectoryName(_full) ?? environment.Directory;

    /// <exception cref="UsageException">The file is wrong, or cannot be read.</exception>
    public Baseline Read()
    {
        if (!Path.Exists(_full))
        {
            throw new UsageException(new BaselineTexts(texts).NoBaseline(path));
        }

        return DataFile.Read(path, texts, environment, content => Baseline.Load(content, path));
    }

    public void Write(Baseline baseline) => OutputFile.Write(path, environment, texts, baseline.Write);

    public IReadOnlyList<ValidationResult> Apply(Baseline baseline, IReadOnlyList<ValidationResult> results) =>
        baseline.Apply(results, NameOf, IsThere);

    /// <summary>The name of a result's file in the baseline.</summary>
    public string NameOf(ValidationResult result) =>
        Path.GetRelativePath(Folder, Path.GetFullPath(result.Name, environment.Directory)).Replace('\\', '/');

    /// <summary>True if a file that the baseline names exists.</summary>
    public bool IsThere(string name) => !name.Contains('\0') && File.Exists(Path.GetFullPath(name, Folder));
}
