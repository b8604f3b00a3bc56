using System.Runtime.CompilerServices;
using System.Text;

namespace IctReferenceFramework.Fuzz;

/// <summary>The files that inputs are made of: every example and every file of the corpus.</summary>
internal static class Inputs
{
    private static readonly string Repository =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>Descriptions, by path; what is no UTF-8 is left to the tests of encodings.</summary>
    public static IReadOnlyList<string> Descriptions { get; } =
    [
        .. Files("docs/examples").Where(path => !path.EndsWith("portfolio.yaml", StringComparison.Ordinal))
            .Concat(Files("tests/Corpus")).Select(Text).OfType<string>(),
    ];

    /// <summary>A framework, a register, facts and a baseline.</summary>
    public static IReadOnlyList<(DataFileKind Kind, string Text)> DataFiles { get; } =
    [
        (DataFileKind.Framework,
            Text(Path.Combine(Repository, "src/IctReferenceFramework/Framework/Data/829-2019.yaml"))!),
        (DataFileKind.Instruments,
            Text(Path.Combine(Repository, "src/IctReferenceFramework/Framework/Data/instruments.yaml"))!),
        (DataFileKind.Facts, Text(Path.Combine(Repository, "docs/examples/portfolio.yaml"))!),
        .. Files("src/IctReferenceFramework/Framework/Data/Profiles")
            .Select(path => (DataFileKind.Profile, Text(path)!)),
        (DataFileKind.Baseline, """
            { "format": 1, "known": [
              { "file": "a.yaml", "rule": "ICT2002", "severity": "error", "place": "layers", "value": "lgps", "details": ["x"], "message": "Không có." },
              { "file": "b.yaml", "rule": "ICT3008", "requirement": "DOC-02", "severity": "warning", "message": "Thiếu." }
            ] }
            """),
    ];

    private static IEnumerable<string> Files(string folder) => Directory.Exists(Path.Combine(Repository, folder))
        ? Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : [];

    private static string? Text(string path)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
