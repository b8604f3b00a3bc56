using System.Globalization;
using System.Text;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Corpus;

/// <summary>Files that are no good YAML cannot carry comments: what is expected stands in a file beside them.</summary>
public sealed class ReadingCorpusTests
{
    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "reading"), "*.yaml")
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal))
            .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_read_well_has_exactly_the_findings_written_beside_it(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Repository.Corpus, "reading", file));
        var result = new ArchitectureValidator(CorpusFile.Options).Validate(stream, file);
        var text = new StringBuilder();
        foreach (var finding in result.Findings.Where(
            finding => !finding.Rule.Id.StartsWith("ICT3", StringComparison.Ordinal)))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{finding.Location.Start}-{finding.Location.End} {finding.Rule.Id} {finding.Message.En}\n  "
                + $"{finding.Message.Vi}\n");
        }

        Snapshot.VerifyFile(text.ToString(),
            $"tests/Corpus/reading/{Path.GetFileNameWithoutExtension(file)}.findings.txt");
    }
}
