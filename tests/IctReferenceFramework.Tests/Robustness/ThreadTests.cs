using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Robustness;

/// <summary>One validator serves many threads, as in a web server.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void One_validator_gives_the_same_bytes_on_eight_threads()
    {
        var texts = new[] { "docs/examples/hue.yaml", "docs/examples/can-tho.yaml",
            "tests/Corpus/compliance/full.yaml", "tests/Corpus/structure/ten-mistakes.yaml" }
            .Select(Repository.Read).ToList();
        var validator = new ArchitectureValidator(Validated.Options);
        var expected = texts.Select(text => Written(validator, text)).ToList();
        var offenders = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Where(i => !Written(validator, texts[i % texts.Count]).AsSpan().SequenceEqual(expected[i % texts.Count]))
                .ToList();
        Assert.Empty(offenders);
    }

    private static byte[] Written(ArchitectureValidator validator, string text)
    {
        using var stream = new MemoryStream();
        new JsonReport().Write([validator.ValidateText(text, "test.yaml")], stream, new());
        return stream.ToArray();
    }
}
