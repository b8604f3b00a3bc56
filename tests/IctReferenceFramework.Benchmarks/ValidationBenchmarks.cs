using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// Validation with every rule and the assessment, warm. What counts is the ratio: time for each component at 20,000
/// should be at most 1.2 times that at 2,000.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private readonly ArchitectureValidator _validator = new(new() { AsOf = new(2026, 11, 22) });
    private string _text = "";

    [Params(20, 2_000, 20_000)]
    public int Components { get; set; }

    [GlobalSetup]
    public void Setup() => _text = GeneratedDescription.Of(Components);

    [Benchmark]
    public int Validate() => _validator.ValidateText(_text, "benchmark.yaml").Findings.Count;
}
