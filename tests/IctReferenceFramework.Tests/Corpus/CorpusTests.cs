using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Corpus;

public sealed class CorpusTests
{
    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Corpus, "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/reading/", StringComparison.Ordinal)
                && !path.Contains(".received.", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Corpus, path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_description_has_exactly_the_findings_written_under_its_lines(string file)
    {
        var corpus = new CorpusFile(Path.Combine(Repository.Corpus, file));
        Snapshot.VerifyFile(corpus.WithActualFindings(), Path.Combine("tests/Corpus", file));
    }
}
