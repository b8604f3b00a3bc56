using System.Runtime.CompilerServices;

namespace IctReferenceFramework.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static string Corpus { get; } = Path.Combine(Root, "tests/Corpus");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>
    /// Descriptions of the corpus and the examples, in order; those that are about reading bytes are left out.
    /// </summary>
    public static IReadOnlyList<string> CorpusFiles() =>
    [
        .. Directory.EnumerateFiles(Corpus, "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/reading/", StringComparison.Ordinal)
                && !path.Contains(".received.", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs/examples"), "*.yaml")
                .Where(path => Path.GetFileName(path) != "portfolio.yaml"))
            .Order(StringComparer.Ordinal),
    ];

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
